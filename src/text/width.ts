/** Returns about how wide words are set, in the width of a Chinese character. */
export function widthOf(words: string): number {
  return [...words].reduce((sum, letter) => sum + widthOfLetter(letter), 0);
}

function widthOfLetter(letter: string): number {
  if (!/[\u0020-\u024f–’‘]/.test(letter)) return 1;
  if (/[ il.,;:'’‘|!()[\]tfrjI]/.test(letter)) return 0.38;
  if (/[mwMW]/.test(letter)) return 0.95;
  return /[A-Z&@%]/.test(letter) ? 0.74 : 0.58;
}
