import { isWithin, parentOf } from '#address/within.ts';
import type { EditionEnglish, EditionWords, ListedReport } from '#compare/format.ts';
import { catalogueOf } from '#edition/catalogue.ts';
import { wordsOf } from '#edition/changes.ts';
import { reportName } from '#edition/printed.ts';
import type { Edition } from '#edition/types.ts';
import type { Release } from '#schemas/release.ts';

type Words = Pick<Release, 'zh' | 'en'>;

/** Returns the reports of the site with their editions, as the choosers of the comparison list them: the newest first. */
export function toListedReports(editions: readonly Edition[]): ListedReport[] {
  return catalogueOf(editions).map(({ edition, year }) => ({
    slug: edition.slug,
    name: reportName(edition),
    year: editions.length > 1 && year !== '' ? year : undefined,
    version: edition.info.edition.version,
    hasEnglish: edition.info.translation !== 'none',
    kept: keptReleases(edition).map(({ version }) => version),
  }));
}

/** Returns the editions of a report that were published with other words than those of today, the first one first. */
export function keptReleases(edition: Edition): Release[] {
  const today = wordsOf(edition);
  const ids = Object.keys(today.zh);
  return edition.releases.filter(
    ({ zh, en }) => Object.keys(zh).length !== ids.length || ids.some((id) => zh[id] !== today.zh[id] || (en[id] ?? null) !== today.en[id]),
  );
}

/** Returns the words of a report as a comparison reads them: those of today, or of an edition that was published. */
export function toComparedWords(edition: Edition, { zh, en }: Words = wordsOf(edition)): { words: EditionWords; english: EditionEnglish } {
  const ids = inOrder(Object.keys(zh), [...edition.segments.keys()]);
  return { words: ids.map((id) => [id, zh[id] ?? ''] as const), english: ids.map((id) => en[id] ?? null) };
}

/** Returns ids in the order of the text of today; one that has ended stands behind what it followed, or was within the same paragraph or unit. */
function inOrder(ids: readonly string[], today: readonly string[]): string[] {
  const known = new Set(today);
  const given = new Set(ids);
  const order = today.filter((id) => given.has(id));
  ids.forEach((id, at) => {
    if (known.has(id)) return;
    order.splice(placeOf(id, ids[at - 1], order), 0, id);
  });
  return order;
}

function placeOf(id: string, before: string | undefined, order: readonly string[]): number {
  for (let around = parentOf(id); around !== undefined; around = parentOf(around)) {
    const place = around;
    if (before !== undefined && isWithin(before, place)) return order.indexOf(before) + 1;
    const last = order.findLastIndex((other) => isWithin(other, place));
    if (last >= 0) return last + 1;
  }
  return before === undefined ? 0 : order.indexOf(before) + 1;
}
