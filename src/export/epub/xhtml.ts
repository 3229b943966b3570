import type { Language } from '#text/languages.ts';
import { languageRuns } from '#text/languages.ts';
import { toXmlWords } from '#text/xml.ts';
import type { Attributes } from '../xml.ts';
import { element as xmlElement } from '../xml.ts';

/** A language of words of a book; pinyin is Chinese in Latin letters. */
export type BookLanguage = Language | 'zh-Latn';

/** What HTML and the package have without an end. */
const empty = new Set(['image', 'item', 'itemref', 'link', 'meta', 'path', 'rootfile']);

/** Returns an element around what is XHTML already; one without children has an end all the same, where HTML wants it. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  return xmlElement(name, attributes, ...(children.length === 0 && !empty.has(name) ? [''] : children));
}

/** Returns the two attributes that say the language of an element, to HTML and to XML. */
export function inLanguage(lang: BookLanguage): Attributes {
  return { lang, 'xml:lang': lang };
}

/** Returns words of a language as XML, those of the other among them under their own. */
export function mixed(words: string, lang: Language): string {
  return languageRuns(words, lang)
    .map((run) => (run.lang ? element('span', inLanguage(run.lang), toXmlWords(run.words)) : toXmlWords(run.words)))
    .join('');
}

/** A document of a book. */
export interface Page {
  title: string;
  lang: Language;
  /** What it says, as XML. */
  body: string;
}

/** Returns a document of a book as its file holds it. */
export function toPage({ title, lang, body }: Page): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n',
    element(
      'html',
      { xmlns: 'http://www.w3.org/1999/xhtml', 'xmlns:epub': 'http://www.idpf.org/2007/ops', ...inLanguage(lang) },
      '\n',
      element(
        'head',
        {},
        element('meta', { charset: 'UTF-8' }),
        element('title', {}, toXmlWords(title)),
        element('link', { rel: 'stylesheet', type: 'text/css', href: 'style.css' }),
      ),
      '\n',
      element('body', {}, body),
    ),
    '\n',
  ].join('');
}
