import { reportDate } from '#edition/dates.ts';
import type { Edition } from '#edition/types.ts';
import type { Glossary } from '#glossary/glossary.ts';
import { hanOf, spreadOf } from '#glossary/spread.ts';
import { toCsv } from '#text/csv.ts';
import { rateOf } from '#text/han.ts';

const columns = ['concept', 'term', 'report', 'date', 'count', 'characters', 'per10000'];
const columnsByYear = ['concept', 'term', 'year', 'reports', 'having', 'count', 'characters', 'per10000'];

/** Returns how often each report mentions each concept, as `/data/mentions.csv` gives it (RFC 4180): a row a concept and report that mentions it. */
export function toMentionsCsv({ published, mentionsWithin }: Glossary, editions: readonly Edition[]): string {
  const rows = published.flatMap((concept) =>
    editions.flatMap((edition) => {
      const { length } = mentionsWithin(concept, edition);
      if (length === 0) return [];
      const han = hanOf(edition);
      const date = reportDate(edition)?.value ?? '';
      return [[concept.slug, concept.zh.term, edition.slug, date, `${length}`, `${han}`, rateOf(length, han).toFixed(3)]];
    }),
  );
  return toCsv([columns, ...rows]);
}

/** Returns how often the reports of each year mention each concept, as `/data/mentions-by-year.csv` gives it (RFC 4180): a row a concept and year, those without it as 0; the year is empty for reports without a date. */
export function toMentionsByYearCsv(glossary: Glossary, editions: readonly Edition[]): string {
  const rows = glossary.published.flatMap((concept) =>
    spreadOf(concept, glossary, editions).years.map(({ year, reports, having, count, han, rate }) => [
      ...[concept.slug, concept.zh.term, `${year ?? ''}`, `${reports}`, `${having.length}`],
      ...[`${count}`, `${han}`, rate.toFixed(3)],
    ]),
  );
  return toCsv([columnsByYear, ...rows]);
}
