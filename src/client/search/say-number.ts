import { fill } from '#i18n/fill.ts';

/** Returns a number with its thousands set apart. */
export function counted(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** Returns how many of something there are, in the words for it: `{0} {0|page|pages}`. */
export function sayNumber(count: number, words: string): string {
  return fill(words, counted(count));
}
