import type { ConceptEntry } from '#glossary/concepts.ts';
import { countedWords } from '#origins/count-terms.ts';
import type { TextsRead } from '#origins/texts.ts';
import { toCsv } from '#text/csv.ts';
import { rateOf } from '#text/han.ts';

const columns = ['concept', 'term', 'counted', 'text', 'kind', 'date', 'count', 'characters', 'per10000'];

/** Returns how often each term stands in each text read, as `/data/term-counts.csv` gives it (RFC 4180): a row a term and text, where it stands at all. */
export function toTermCountsCsv(concepts: readonly ConceptEntry[], { texts, counts }: TextsRead): string {
  const rows = concepts.flatMap((concept) => {
    const counted = countedWords(concept).join(' | ');
    return texts.flatMap(({ id, kind, date }) => {
      const count = counts.counts[concept.slug]?.[id];
      const han = counts.texts[id]?.han ?? 0;
      if (count === undefined) return [];
      return [[concept.slug, concept.zh.term, counted, id, kind, date, `${count}`, `${han}`, rateOf(count, han).toFixed(3)]];
    });
  });
  return toCsv([columns, ...rows]);
}
