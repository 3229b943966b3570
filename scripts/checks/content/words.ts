/** Counts the words of an English text: county-level is one, Rui’an is one, 1,151 is one. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\d]+(?:[’.,–-][\p{L}\d]+)*/gu)?.length ?? 0;
}
