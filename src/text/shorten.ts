/**
 * Returns words as they are where they are no longer than a number of characters; else as many whole clauses or words as
 * fit, and an ellipsis for the rest.
 */
export function shorten(words: string, longest: number): string {
  const signs = [...words];
  if (signs.length <= longest) return words;
  const kept = signs.slice(0, longest - 1).join('');
  // Han has no blanks: its words are cut behind a mark where one stands in the last half.
  const end = Math.max(...[...kept.matchAll(/[\s，。；：！？、]/gu)].map(({ index }) => index));
  return `${(end > kept.length / 2 ? kept.slice(0, end) : kept).replace(/[\s\p{P}]+$/u, '')}…`;
}
