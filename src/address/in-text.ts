/** The short form of a unit behind the letter of its work, R2.3.1 or R2.3.a, in three groups: part; section and measure; paragraph. */
export const unitInText = '(\\d{1,3})((?:\\.\\d{1,3}(?:[b-z](?![\\w]))?){0,2})(\\.(?!s\\d)[a-gjkmnp-ru-z]{1,2}\\d{0,3}(?![\\w]))?';

/** Returns a link with its fragment whole, where that names a sentence of the unit of its page alone: /r2.3.1/#s5 is r2.3.1.s5. */
export function withWholeFragment(link: string): string {
  return link.replace(/\/([a-z]{1,3}\d[\w.]*)\/?(?:\?[^#]*)?#(?=s\d+[a-z]*(?![\w.]))/i, '/$1/#$1.');
}
