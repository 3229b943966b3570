import type { Edition } from '#edition/types.ts';
import { pagesOf } from '#edition/units.ts';
import { decodeVariants } from '#search/decode.ts';
import { sentencesOn } from '#search/encode/pages.ts';
import { traditional } from '#search/encode/tables.ts';
import { foldText } from '#text/fold.ts';

/** The Chinese of a page, as written. */
export interface SizePage {
  report: string;
  unit: string;
  zh: string;
}

/** How often the words of a query stand in a text, and on how many pages. */
export interface Count {
  places: number;
  pages: number;
}

/** The same of all reports, of each that has any, and the pages themselves: `wenzhou-2018/r2.3`. */
export interface Counted extends Count {
  reports: Map<string, Count>;
  units: Set<string>;
}

/** Returns the pages of editions in the order of the reports. */
export function sizePages(editions: readonly Edition[]): SizePage[] {
  return editions.flatMap((edition) =>
    pagesOf(edition).map((page) => ({
      report: edition.slug,
      unit: page.id,
      zh: sentencesOn(page)
        .map(({ zh }) => zh)
        .join(''),
    })),
  );
}

/**
 * Returns what counts words by reading every page from end to end: places that do not overlap, on the pages that have all
 * of the words; where there are several words, all their places there.
 */
export function scanner(pages: readonly SizePage[]): (words: readonly string[]) => Counted {
  const variants = decodeVariants(traditional(pages.map(({ zh }) => zh).join('')));
  const folded = pages.map(({ report, unit, zh }) => ({ report, unit, text: foldText(zh, variants) }));
  return (words) => {
    const looked = words.map((word) => foldText(word, variants));
    const counted: Counted = { places: 0, pages: 0, reports: new Map(), units: new Set() };
    for (const { report, unit, text } of folded) {
      const found = looked.map((word) => occurrences(text, word));
      if (found.includes(0)) continue;
      const places = found.reduce((one, other) => one + other, 0);
      const before = counted.reports.get(report) ?? { places: 0, pages: 0 };
      counted.reports.set(report, { places: before.places + places, pages: before.pages + 1 });
      counted.places += places;
      counted.pages += 1;
      counted.units.add(`${report}/${unit}`);
    }
    return counted;
  };
}

function occurrences(text: string, word: string): number {
  let count = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) count += 1;
  return count;
}
