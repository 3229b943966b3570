import { documentStrings } from '#i18n/documents.ts';
import type { Extract } from './extract.ts';

/** Returns what a document says of itself at its end, a paragraph each: the editions its words come from, and that it is no official document. */
export function colophonOf({ origins }: Extract, locale: 'zh' | 'en', isTranslated: boolean): string[] {
  const { colophon, notOfficial } = documentStrings(locale);
  const stated = origins.map(({ name, version, date, hash, address = '' }) =>
    colophon({ name: name[locale], version, date, hash, address }).trimEnd(),
  );
  return [...stated, notOfficial[isTranslated ? 'translated' : 'zh']];
}
