import type { Parallels } from '#schemas/parallels.ts';

/** What a check found: where (a file, and an id within it), under which rule, and what to do. */
export interface Problem {
  file: string;
  id: string;
  rule: string;
  message: string;
}

/** One report as the checks read it: words by id in both languages, in the order of the files. */
export interface Edition {
  slug: string;
  /** Files of the source by name, each an object of words by id. */
  zh: ReadonlyMap<string, Readonly<Record<string, string>>>;
  /** Files of the translation by name; null is not yet translated. */
  en: ReadonlyMap<string, Readonly<Record<string, string | null>>>;
  /** Why a rule does not hold for a sentence: by rule, then id, then what is excepted. */
  exceptions: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;
  /** By work, part or section, how often its translation was read. */
  readings: Readonly<Record<string, { again: boolean; alone: boolean }>>;
  /** Where works say the same thing, as decided by an editor. */
  parallels: Parallels;
}

/** A check reads an edition and says what is wrong with it. */
export type Check = (edition: Edition) => Problem[];

/** The translated sentences of an edition, with the file they stand in. */
export function translated({ slug, zh, en }: Edition): { file: string; id: string; zh: string; en: string }[] {
  return [...en].flatMap(([name, words]) =>
    Object.entries(words).flatMap(([id, english]) => {
      const source = zh.get(name)?.[id];
      return english === null || source === undefined ? [] : [{ file: `content/reports/${slug}/en/${name}.json`, id, zh: source, en: english }];
    }),
  );
}
