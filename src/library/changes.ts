import type { Edition } from './edition.ts';
import { allIn } from './sentence-links.ts';
import type { Locale } from './urls.ts';

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

type Words = Record<Locale, Readonly<Record<string, string | null>>>;

/** Every edition with what it changed, the newest first; words that differ from the last published ones stand on top. */
export function changesOf(edition: Edition): EditionChanges[] {
  const published = edition.releases.map((release, index) => ({
    version: release.version,
    date: release.date,
    isFirst: index === 0,
    changes: index === 0 ? [] : between(edition.releases[index - 1] as Words, release),
  }));
  const last = edition.releases.at(-1);
  const since = last ? between(last, wordsNow(edition)) : [];
  const unpublished = since.length === 0 ? [] : [{ version: undefined, date: undefined, isFirst: false, changes: since }];
  return [...published, ...unpublished].reverse();
}

/** Whether the source words of a sentence are others than those published last. */
export function isCorrected(edition: Edition, id: string): boolean {
  const last = edition.releases.at(-1);
  return last !== undefined && last.zh[id] !== edition.works.flatMap(allIn).find((sentence) => sentence.id === id)?.zh;
}

/** How many sections a part had when it was published last; undefined where nothing is published. */
export function sectionsPublished(edition: Edition, part: string): number | undefined {
  const last = edition.releases.at(-1);
  return last && Object.keys(last.zh).filter((id) => id.startsWith(`${part}.`) && /^\d+[b-z]?\.s0$/.test(id.slice(part.length + 1))).length;
}

/** How the words of a place came to be what they are: the changes of its sentences, the newest first. */
export function historyOf(edition: Edition, unit: string): (Change & Pick<EditionChanges, 'version' | 'date'>)[] {
  return changesOf(edition).flatMap(({ version, date, changes }) =>
    changes
      .filter(({ id }) => id === unit || id.startsWith(`${unit}.`) || (/^[a-z]+$/.test(unit) && id.startsWith(unit)))
      .map((change) => ({ ...change, version, date })),
  );
}

function wordsNow({ works }: Edition): Words {
  const sentences = works.flatMap(allIn);
  return {
    zh: Object.fromEntries(sentences.map(({ id, zh }) => [id, zh])),
    en: Object.fromEntries(sentences.map(({ id, en }) => [id, en ?? null])),
  };
}

function between(before: Words, after: Words): Change[] {
  const ids = [...new Set([...Object.keys(after.zh), ...Object.keys(before.zh)])];
  return ids.flatMap((id) =>
    (['zh', 'en'] as const)
      .map((locale) => ({ id, locale, before: before[locale][id] ?? undefined, after: after[locale][id] ?? undefined }))
      .filter((change) => change.before !== change.after),
  );
}
