import type { Cited } from './references.ts';

type Translation = NonNullable<Cited['translation']>;

/** Returns what kind of text a translation is, and which edition of it, as an entry names the two behind its translator: unofficial translation, ed. 1.1.0. */
export const editionWords = ({ version }: Pick<Translation, 'version'>): string => `unofficial translation, ed. ${version}`;

/** Returns what kind of text a translation is, whose, and which edition of it, as words of their own. */
export const translationWords = ({ by, version }: Translation): string => `Unofficial translation by the ${by}, ed. ${version}`;
