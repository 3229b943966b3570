/** Returns whether the words of an entry hold what is sought, with or without its spaces; tones are left out, as most readers type none. */
export function matches(words: string, sought: string): boolean {
  const folded = fold(sought);
  return words.indexOf(folded) >= 0 || words.indexOf(folded.split(' ').join('')) >= 0;
}

function fold(words: string): string {
  return words
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .trim();
}
