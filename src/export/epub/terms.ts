import { printShort } from '#address/print.ts';
import type { ConceptEntry } from '#glossary/concepts.ts';
import type { Locale } from '#i18n/locale.ts';
import { strings } from '#i18n/strings.ts';
import { toXmlWords } from '#text/xml.ts';
import type { Book } from './book.ts';
import { hrefOf } from './chapters.ts';
import { blocksOf, linesOf, saidIn } from './said.ts';
import { element, inLanguage, mixed, toPage } from './xhtml.ts';

/** The name of the file of the appendix of terms. */
export const termsFile = 'terms.xhtml';

/** Returns where the entry of a term stands. */
export function termHref(slug: string): string {
  return `${termsFile}#${anchorOf(slug)}`;
}

const anchorOf = (slug: string): string => `term-${slug}`;

/** Returns the appendix of terms: how each is called in both languages, what it is, and where it stands; undefined where there are none. */
export function termsPage(book: Book): string | undefined {
  if (book.terms.length === 0) return undefined;
  const body = element(
    'section',
    { id: 'terms', class: 'appendix ours', 'epub:type': 'glossary', role: 'doc-glossary' },
    element('h1', {}, ...linesOf(saidIn(book, (_, t) => t.toGlossary))),
    ...blocksOf(
      'p',
      saidIn(book, (_, t) => t.book.termsAbout),
    ),
    element('dl', {}, ...book.terms.map((concept) => entryOf(book, concept))),
  );
  return toPage({ title: strings(book.locale).toGlossary, lang: book.lang, body: element('main', {}, '\n', body) });
}

function entryOf(book: Book, concept: ConceptEntry): string {
  const { slug, zh, en } = concept;
  const [chinese, english] = [mixed(zh.term, 'zh-Hans'), mixed(en.term, 'en')];
  const sound = element('span', { class: 'pinyin', ...inLanguage('zh-Latn') }, toXmlWords(zh.pinyin));
  const names =
    book.locale === 'zh'
      ? [element('dfn', inLanguage('zh-Hans'), chinese), sound, element('span', { class: 'second', ...inLanguage('en') }, english)]
      : [element('dfn', inLanguage('en'), english), element('span', { class: 'second', ...inLanguage('zh-Hans') }, chinese), sound];
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
