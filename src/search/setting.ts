import { yearWords } from '#edition/dates.ts';
import { printedIn, reportName } from '#edition/printed.ts';
import type { Edition } from '#edition/types.ts';
import { divisionsIn, workInfo, worksInOrder } from '#edition/units.ts';
import type { WorkInfo } from '#schemas/report.ts';
import type { Locale } from '#i18n/locale.ts';

/** A report as results and filters call it. */
export interface SearchedReport {
  slug: string;
  /** Its name; empty where the site has no other. */
  name: string;
  /** The version of its edition. */
  edition: string;
  /** Speaker and year of each work, by its id. */
  by: Record<string, string>;
  /** The years that the text does not name and we infer. */
  inferred: string[];
  /** The works and their parts by the ids that results begin with. */
  parts: { id: string; name: string }[];
}

/** What the script of the search page needs to know of the site. */
export interface SearchSetting {
  locale: Locale;
  /** The path of the root of the site. */
  base: string;
  /** The same in full, as copied addresses begin; the path alone where they are provisional. */
  root: string;
  reports: SearchedReport[];
}

/** Returns that for all editions; how speaker and year are put is for the interface to say. */
export function searchSetting(
  editions: readonly Edition[],
  locale: Locale,
  { base, root }: Pick<SearchSetting, 'base' | 'root'>,
  byline: (speaker: string, year: string | undefined) => string,
): SearchSetting {
  return {
    locale,
    base,
    root,
    reports: editions.map((edition) => {
      const works = worksInOrder(edition).map((work) => ({ work, info: workInfo(edition, work) }));
      return {
        slug: edition.slug,
        edition: edition.info.edition.version,
        name: editions.length > 1 ? reportName(edition)[locale] : '',
        by: Object.fromEntries(
          works.map(({ work, info }) => [work.id, byline(edition.info.speaker[locale], info.date && yearWords(info.date))]),
        ),
        inferred: inferredYears(edition),
        parts: works.flatMap(({ work, info }) => [
          { id: work.id, name: info.name[locale] },
          ...divisionsIn(work).map(({ id }) => ({ id, name: printedIn(edition, id, locale) })),
        ]),
      };
    }),
  };
}

/** Returns the years of a report that its text does not name and we infer. */
export function inferredYears(edition: Edition): string[] {
  return [...new Set(worksInOrder(edition).flatMap((work) => inferredYear(workInfo(edition, work).date)))];
}

function inferredYear(date: WorkInfo['date']): string[] {
  if (date?.certainty !== 'inferred') return [];
  const year = date.value.slice(0, 4);
  return Object.values(date.printed).some((words) => words.includes(year)) ? [] : [year];
}
