import type { readingStrings } from '#i18n/reading.ts';
import { readJson } from '#host/site.ts';

/** The strings that the scripts of a reading page say, in the language of the page. */
export type ReadingStrings = ReturnType<typeof readingStrings>;

let read: Promise<ReadingStrings> | undefined;

/** Fetches them, once, when a script has something to say; rejects where they cannot be had, and may then be asked again. */
export function readStrings(): Promise<ReadingStrings> {
  read = read || readJson(document.querySelector<HTMLElement>('.reading')?.dataset['words'] ?? '');
  read.catch(() => (read = undefined));
  return read;
}
