import { fold } from '#text/fold.ts';

/** Returns, folded, what is to be marked of a query: its words as they stand together, if they do in any of the texts, else each of them. */
export function tokensOf(query: string, texts: readonly string[]): string[] {
  const whole = fold(query).text;
  if (whole !== '' && texts.some((text) => fold(text).text.indexOf(whole) >= 0)) return [whole];
  return query
    .split(/\s+/)
    .map((token) => fold(token).text)
    .filter((token) => token !== '');
}

/** Returns whether a stretch that begins or ends with a Latin letter is no part of a longer word; offsets in UTF-16 code units. */
export function isWord(text: string, from: number, to: number): boolean {
  const inner = (at: number): boolean => /[a-z]/i.test(text.charAt(at - 1)) && /[a-z]/i.test(text.charAt(at));
  return !inner(from) && !inner(to);
}
