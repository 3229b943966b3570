import type { Cited } from './references.ts';

/** A name in two parts; a Chinese name is all surname. */
export interface Name {
  family: string;
  given: string;
}

/** Returns surname and given name of an author; a Chinese name is not parted. */
export function namesOf({ locale, author }: Pick<Cited, 'locale' | 'author'>): Name {
  const [family = '', ...given] = locale === 'en' ? author.split(' ') : [author];
  return { family, given: given.join(' ') };
}

/** Returns the name as lists and files of references want it: 陈伟俊; Chen, Weijun, for without the comma the names would change places. */
export function authorOf(cited: Pick<Cited, 'locale' | 'author'>): string {
  const { family, given } = namesOf(cited);
  return given === '' ? family : `${family}, ${given}`;
}
