/** White space and characters that nobody sees: zero-width, direction marks, byte order mark. */
export const blankClass = '\\s\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff';

const blank = new RegExp(`[${blankClass}]`, 'u');

/** Where the visible part of a string begins and ends, as offsets; both are its length when nothing is visible. */
export function visibleRange(text: string): { start: number; end: number } {
  const start = endOfRun(text, 0, blank);
  return { start, end: start === text.length ? start : startOfRun(text, text.length, blank) };
}

/** Returns where characters that a pattern finds, one behind the other from an offset on, end. */
export function endOfRun(text: string, from: number, character: RegExp): number {
  let end = from;
  while (end < text.length && character.test(text.charAt(end))) end++;
  return end;
}

/** Returns where characters that a pattern finds, one before the other from an offset back, begin; a pattern that ends in `+$` would look from every one of them. */
export function startOfRun(text: string, to: number, character: RegExp): number {
  let start = to;
  while (start > 0 && character.test(text.charAt(start - 1))) start--;
  return start;
}
