import { printShort } from '#address/print.ts';
import type { ConceptEntry } from '#glossary/concepts.ts';
import type { Locale } from '#i18n/locale.ts';
import { strings } from '#i18n/strings.ts';
import { toXmlWords } from '#text/xml.ts';
import type { Book } from './book.ts';
import { saidIn } from './book.ts';
import { hrefOf } from './chapters.ts';
import { element, inLanguage, mixed, toPage } from './xhtml.ts';

/** The name of the file of the appendix of terms. */
export const termsFile = 'terms.xhtml';

/** Returns where the entry of a term stands; undefined for one that the book has no entry of. */
export function termHref({ terms }: Book, slug: string): string | undefined {
  return terms.some((concept) => concept.slug === slug) ? `${termsFile}#${anchorOf(slug)}` : undefined;
}

const anchorOf = (slug: string): string => `term-${slug}`;

/** Returns the appendix of terms: how each is called in both languages, what it is, and where it stands; undefined where there are none. */
export function termsPage(book: Book): string | undefined {
  if (book.terms.length === 0) return undefined;
  const body = element(
    'section',
    { id: 'terms', class: 'appendix ours', 'epub:type': 'glossary', role: 'doc-glossary' },
    element(
      'h1',
      {},
      ...saidIn(book, (_, t) => t.toGlossary).map(({ words, lang }) => element('span', { class: 'line', ...inLanguage(lang) }, words)),
    ),
    ...saidIn(book, (_, t) => t.book.termsAbout).map(({ words, lang }) => element('p', inLanguage(lang), mixed(words, lang))),
    element('dl', {}, ...book.terms.map((concept) => entryOf(book, concept))),
  );
  return toPage({ title: strings(book.locale).toGlossary, lang: book.lang, body: element('main', {}, '\n', body) });
}

function entryOf(book: Book, concept: ConceptEntry): string {
  const { slug, zh, en } = concept;
  const chinese = element('dfn', inLanguage('zh-Hans'), toXmlWords(zh.term));
  const sound = element('span', { class: 'pinyin', ...inLanguage('zh-Latn-pinyin') }, toXmlWords(zh.pinyin));
  const english = element('span', inLanguage('en'), mixed(en.term, 'en'));
  const names =
    book.locale === 'zh'
      ? [chinese, sound, english]
      : [element('dfn', inLanguage('en'), mixed(en.term, 'en')), element('span', inLanguage('zh-Hans'), toXmlWords(zh.term)), sound];
  const definitions = saidIn(book, (locale) => (locale === 'zh' ? zh : en).definition ?? '');
  return [
    `\n${element('dt', { id: anchorOf(slug), 'epub:type': 'glossterm' }, names.join(' '))}`,
    ...definitions.map(({ words, lang }) => element('dd', { 'epub:type': 'glossdef', ...inLanguage(lang) }, mixed(words, lang))),
    element('dd', { class: 'small' }, placesOf(book, concept).join(' '), sourcesOf(book, slug, book.locale)),
  ].join('');
}

/** Every sentence that means the term, as a link back to it. */
function placesOf({ edition, glossary, chapters }: Book, concept: ConceptEntry): string[] {
  const ids = new Set(glossary.mentionsOf(concept).flatMap((at) => (at.edition.slug === edition.slug ? at.segment.id : [])));
  return [...ids].map((id) => element('a', { translate: 'no', href: hrefOf(chapters, id) }, toXmlWords(printShort(id))));
}

/** What a definition rests on stands on the page of its entry, where the site has an address. */
function sourcesOf({ urls, lang }: Book, slug: string, locale: Locale): string {
  if (urls.isProvisional) return '';
  return ` · ${element('a', { href: urls.absolute(urls.concept(slug, locale)), ...inLanguage(lang) }, strings(locale).sources)}`;
}
