import { foldText } from '#text/fold.ts';

/** Marks between words and around them, spaces, and what only forms another sign: ignored by every search. */
const ordinary = /[\s\p{Z}\p{M}\p{Cc}\p{Cf}<>~]|(?![@#&*\\_§¶†‡※^`])[\p{P}\p{Sk}]/u;

/** Returns the signs of a query that no search can look for and that are no ordinary marks: @, an emoji, half a character. */
export function droppedFrom(query: string): string[] {
  const dropped = [...query].filter((sign) => !ordinary.test(sign.normalize('NFKC')) && foldText(sign) === '');
  return [...new Set(dropped)];
}
