/**
 * Returns a function that writes each word as one character, the same word always as the same one, so that a comparison
 * by characters compares whole words. The signs begin at U+0100 and mean something to this function alone.
 */
export function createSigns(): (words: readonly string[]) => string {
  const signs = new Map<string, string>();
  const signOf = (word: string): string => {
    const sign = signs.get(word) || String.fromCharCode(0x100 + signs.size);
    signs.set(word, sign);
    return sign;
  };
  return (words) => words.map(signOf).join('');
}
