/** Returns words in one line: for every run of line breaks, of whatever kind, a space. */
export function oneLine(words: string): string {
  return words.replace(/[\n\r\v\f\u0085\u2028\u2029]+/g, ' ');
}
