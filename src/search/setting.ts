import { printedIn } from '#edition/printed.ts';
import type { Edition } from '#edition/types.ts';
import { divisionsIn, workInfo, worksInOrder } from '#edition/units.ts';
import type { Locale } from '#i18n/locale.ts';

/** What the script of the search page needs to know of the site. */
export interface SearchSetting {
  locale: Locale;
  /** The path of the root of the site. */
  base: string;
  /** Speaker and year of each work, by slug and work: `wenzhou-2018:r`. */
  by: Record<string, string>;
  /** The works and their parts by the ids that results begin with, as the filters call them. */
  parts: { id: string; name: string }[];
}

/** Returns that for all editions; how speaker and year are put is for the interface to say. */
export function searchSetting(
  editions: readonly Edition[],
  locale: Locale,
  base: string,
  byline: (speaker: string, year: string | undefined) => string,
): SearchSetting {
  const works = editions.flatMap((edition) => worksInOrder(edition).map((work) => ({ edition, work, info: workInfo(edition, work) })));
  return {
    locale,
    base,
    by: Object.fromEntries(
      works.map(({ edition, work, info }) => [
        `${edition.slug}:${work.id}`,
        byline(edition.info.speaker[locale], info.date?.value.slice(0, 4)),
      ]),
    ),
    parts: works.flatMap(({ edition, work, info }) => [
      { id: work.id, name: info.name[locale] },
      ...divisionsIn(work).map(({ id }) => ({ id, name: printedIn(edition, id, locale) })),
    ]),
  };
}
