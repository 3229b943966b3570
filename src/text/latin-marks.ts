const address = /(?:(?:https?|ftp):\/\/|www\.)[\w\-./?%&=+#:!~@$*;,'()]*|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gi;
const word = /[A-Za-z\d]+$/;

/** Returns where addresses of the web and of mail stand in a text, from their beginnings to behind their last letters. */
export function addressesIn(text: string): [from: number, to: number][] {
  return [...text.matchAll(address)].map(({ index, 0: words }) => [index, index + words.replace(/[.,;:!?'()]+$/, '').length]);
}

/** Returns whether a mark, ! or ?, belongs to a name in Latin letters: Yahoo!公司, but not How are you?我们. */
export function isInName(text: string, at: number): boolean {
  if (!/[!?]/.test(text.charAt(at))) return false;
  const name = word.exec(text.slice(0, at))?.[0];
  if (name === undefined || at + 1 === text.length) return false;
  if (/[A-Za-z\d]/.test(text.charAt(at + 1))) return true;
  const before = text.slice(0, at - name.length).trimEnd();
  return /[a-z]/.test(name) && /[A-Z]/.test(name) && !/[A-Za-z,.;:]$/.test(before);
}
