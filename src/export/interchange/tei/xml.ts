import { locales } from '#i18n/locale.ts';
import type { Bilingual } from '#schemas/text.ts';
import { toXmlWords } from '#text/xml.ts';
import type { Attributes } from '../../xml.ts';
import { element } from '../../xml.ts';
import { tagOf } from './ids.ts';

/** Returns an element that holds elements alone, each on a line of its own; undefined where it would hold none. */
export function block(name: string, attributes: Attributes, ...children: readonly (string | undefined)[]): string | undefined {
  const held = children.filter((child) => child !== undefined);
  return held.length === 0 ? undefined : element(name, attributes, ...held.map((child) => `\n${child}`), '\n');
}

/** Returns an element around words. */
export function worded(name: string, attributes: Attributes, words: string): string {
  return element(name, attributes, toXmlWords(words));
}

/** Returns an element for each language that has words, with the language on it. */
export function inEach(name: string, words: Bilingual, attributes: Attributes = {}): string[] {
  return locales
    .filter((locale) => words[locale] !== '')
    .map((locale) => worded(name, { ...attributes, 'xml:lang': tagOf[locale] }, words[locale]));
}

/** Returns an attribute that points to places of the file; undefined where it would point to none. */
export function pointing(...ids: readonly string[]): string | undefined {
  return ids.length === 0 ? undefined : ids.map((id) => `#${id}`).join(' ');
}

/** Returns a heading and what stands below it; nothing where nothing does. */
export function headed(title: Bilingual, children: readonly string[]): string[] {
  return children.length === 0 ? [] : [...inEach('head', title), ...children];
}
