import type { Bilingual } from '#schemas/text.ts';
import { fitForXml } from '#text/xml.ts';
import type { Name, PropertyName } from './vocabulary.ts';

/** Words, in a language or of a type, or nothing but words. */
export interface Literal {
  words: string;
  lang?: string;
  type?: Name;
}

/** A value of a property: words, or another resource by its id. */
export type Value = Literal | { id: string };

/** A resource and what is said of it; the id of one without an address begins with `_:`. */
export interface Resource {
  id: string;
  type?: Name;
  says: readonly (readonly [PropertyName, readonly Value[]])[];
}

/** Returns a value of plain words, of a type where it is given; � stands for each character that no file has a place for. */
export function plain(words: string, type?: Name): Literal {
  return { words: fitForXml(words), ...(type && { type }) };
}

/** Returns a value of words in a language. */
export function inLanguage(words: string, lang: string): Literal {
  return { words: fitForXml(words), lang };
}

/** Returns the values of words in both languages; of what is not there in a language, none. */
export function inBoth({ zh, en }: { [Lang in keyof Bilingual]?: string | undefined }): Literal[] {
  return [...(zh ? [inLanguage(zh, 'zh-Hans')] : []), ...(en ? [inLanguage(en, 'en')] : [])];
}

/** Returns other resources as values. */
export function toIds(ids: readonly string[]): { id: string }[] {
  return ids.map((id) => ({ id }));
}

/** Returns a date, as exact as it is known, with its type: a day, a month or a year. */
export function toDate(date: string): Literal {
  return plain(date, date.length === 10 ? 'xsd:date' : date.length === 7 ? 'xsd:gYearMonth' : 'xsd:gYear');
}
