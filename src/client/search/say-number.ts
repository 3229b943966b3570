import { fill } from '#i18n/fill.ts';

/** Returns a number with its thousands set apart. */
export function counted(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** Returns how many of something there are, in the words for one of it and for several, which a stroke parts. */
export function sayNumber(count: number, words: string): string {
  const [one = '', several = one] = words.split('|');
  return fill(count === 1 ? one : several, counted(count));
}
