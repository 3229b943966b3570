import { fromFiles } from './from-files.ts';
import type { Outline } from './outline.ts';
import type { EndedId, Register } from './register.ts';

/** Returns what was published of a report so far, from its files: the skeleton, the words by file, and the ids that ended. */
export function registerOf(
  outline: Outline | undefined,
  zh: ReadonlyMap<string, Readonly<Record<string, string>>>,
  ended: Readonly<Record<string, Omit<EndedId, 'id'>>>,
): Register {
  const words = new Map([...zh.values()].flatMap((file) => Object.entries(file)));
  return {
    tree: outline && fromFiles(outline, words),
    ended: Object.entries(ended).map(([id, entry]) => ({ id, ...entry })),
  };
}
