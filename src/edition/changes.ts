import { isHeadingId, kindOfId } from '#address/grammar.ts';
import { isWithin, parentOf } from '#address/within.ts';
import type { Locale } from '#i18n/locale.ts';
import { locales } from '#i18n/locale.ts';
import type { Release } from '#schemas/release.ts';
import type { Edition } from './types.ts';

/** How the words of one address changed in one language; nothing before where they are new, nothing after where they ended. */
export interface Change {
  id: string;
  locale: Locale;
  before: string | undefined;
  after: string | undefined;
}

/** What an edition changed against the one before it; `version` is undefined for words that are not published yet. */
export interface EditionChanges {
  version: string | undefined;
  date: string | undefined;
  isFirst: boolean;
  changes: Change[];
}

type Words = Pick<Release, Locale>;

const counted = new WeakMap<Edition, EditionChanges[]>();

/** Returns every edition with what it changed, the newest first; words that differ from the last published ones stand on top. */
export function changesOf(edition: Edition): EditionChanges[] {
  const known = counted.get(edition) ?? countChanges(edition);
  counted.set(edition, known);
  return known;
}

/** An edition of a report that was published, with what it changed. */
export interface PublishedEdition extends EditionChanges {
  edition: Edition;
  version: string;
  date: string;
}

/** Returns every published edition of all reports, the newest first, those of one day in the order given. */
export function newestEditions(editions: readonly Edition[]): PublishedEdition[] {
  return editions
    .flatMap((edition) =>
      changesOf(edition).flatMap(({ version, date, ...changes }) =>
        version === undefined || date === undefined ? [] : [{ ...changes, edition, version, date }],
      ),
    )
    .sort((one, other) => (one.date < other.date ? 1 : one.date > other.date ? -1 : 0));
}

/** Returns the changes of words that are not published yet; none where nothing was published. */
export function unpublishedChanges(edition: Edition): Change[] {
  const last = edition.releases.at(-1);
  return last ? between(last, wordsOf(edition)) : [];
}

function countChanges(edition: Edition): EditionChanges[] {
  const published = edition.releases.map((release, index) => ({
    version: release.version,
    date: release.date,
    isFirst: index === 0,
    changes: index === 0 ? [] : between(edition.releases[index - 1] as Words, release),
  }));
  const since = unpublishedChanges(edition);
  const unpublished = since.length === 0 ? [] : [{ version: undefined, date: undefined, isFirst: false, changes: since }];
  return [...published, ...unpublished].reverse();
}

/** Returns whether the source words of a sentence are others than those published last. */
export function isCorrected({ releases, segments }: Edition, id: string): boolean {
  const last = releases.at(-1);
  return last !== undefined && last.zh[id] !== segments.get(id)?.zh;
}

/** Returns how many sections a part had when it was published last; undefined where nothing is published. */
export function sectionsPublished({ releases }: Edition, part: string): number | undefined {
  const last = releases.at(-1);
  if (!last) return undefined;
  return Object.keys(last.zh).filter((id) => isHeadingId(id) && kindOfId(parentOf(id) ?? '') === 'section' && isWithin(id, part)).length;
}

/** Returns how the words of a unit came to be what they are: the changes of its sentences, the newest first. */
export function historyOf(edition: Edition, unit: string): (Change & Pick<EditionChanges, 'version' | 'date'>)[] {
  return changesOf(edition).flatMap(({ version, date, changes }) =>
    changes.filter(({ id }) => isWithin(id, unit)).map((change) => ({ ...change, version, date })),
  );
}

/** Returns the words of an edition as they are now, by id: what its next release will keep. */
export function wordsOf({ segments }: Edition): Words {
  const all = [...segments.values()];
  return {
    zh: Object.fromEntries(all.map(({ id, zh }) => [id, zh])),
    en: Object.fromEntries(all.map(({ id, en }) => [id, en ?? null])),
  };
}

function between(before: Words, after: Words): Change[] {
  const ids = [...new Set([...Object.keys(after.zh), ...Object.keys(before.zh)])];
  return ids.flatMap((id) =>
    locales
      .map((locale) => ({ id, locale, before: before[locale][id] ?? undefined, after: after[locale][id] ?? undefined }))
      .filter((change) => change.before !== change.after),
  );
}
