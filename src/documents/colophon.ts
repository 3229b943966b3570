import { documentStrings } from '#i18n/documents.ts';
import type { Extract } from './extract.ts';
import type { NotePiece } from './notes.ts';

/** Returns what a document says of itself at its end, a paragraph each: the editions its words come from, and that it is no official document. */
export function colophonOf({ origins }: Extract, locale: 'zh' | 'en', isTranslated: boolean): NotePiece[][] {
  const { colophon, notOfficial } = documentStrings(locale);
  const stated = origins.map(({ name, version, date, hash, address }) => [
    { words: colophon({ name: name[locale], version, date, hash }) + (locale === 'en' && address !== undefined ? ' ' : '') },
    ...(address === undefined ? [] : [{ words: address, link: address }]),
  ]);
  return [...stated, [{ words: notOfficial[isTranslated ? 'translated' : 'zh'] }]];
}
