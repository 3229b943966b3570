/** Returns words as a list is looked through by them: in small letters, without tones and quotation marks. */
export function lookupKey(words: string): string {
  return words
    .normalize('NFD')
    .replace(/[\u0300-\u036f“”‘’"']/g, '')
    .toLowerCase()
    .trim();
}

/**
 * Returns whether a key holds what is sought, with or without its spaces: Chinese anywhere, letters and figures from
 * the beginning of a word on.
 */
export function holds(key: string, sought: string): boolean {
  const wanted = lookupKey(sought);
  return stands(key, wanted) || stands(key, wanted.split(' ').join(''));
}

function stands(key: string, wanted: string): boolean {
  if (!/^[a-z0-9]/.test(wanted)) return key.indexOf(wanted) >= 0;
  for (let at = key.indexOf(wanted); at >= 0; at = key.indexOf(wanted, at + 1)) if (!/[a-z0-9]/.test(key.charAt(at - 1))) return true;
  return false;
}
