import type { Edition } from './problem.ts';

/** How far the translation of one file has come. */
export interface Status {
  file: string;
  sentences: number;
  translated: number;
}

/** The status of the translation, file by file. */
export function statusOf({ slug, zh, en }: Edition): Status[] {
  return [...zh].map(([name, words]) => ({
    file: `${slug}/${name}`,
    sentences: Object.keys(words).length,
    translated: Object.values(en.get(name) ?? {}).filter((words) => words !== null).length,
  }));
}
