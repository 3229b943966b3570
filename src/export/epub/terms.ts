import { printShort } from '#address/print.ts';
import type { ConceptEntry } from '#glossary/concepts.ts';
import type { Locale } from '#i18n/locale.ts';
import { strings } from '#i18n/strings.ts';
import { toXmlWords } from '#text/xml.ts';
import type { Book } from './book.ts';
import { hrefOf } from './chapters.ts';
import { blocksOf, linesOf, saidIn } from './said.ts';
import type { TermGroup } from './term-groups.ts';
import { anchorOfTerm } from './term-groups.ts';
import { element, inLanguage, mixed, toPage } from './xhtml.ts';

/** The name of the file with which the appendix of terms begins. */
export const termsFile = 'terms.xhtml';

/** Returns the page with which the appendix of terms begins: what it is, and its initials; undefined where there are no terms. */
export function termsPage(book: Book): string | undefined {
  if (book.terms.length === 0) return undefined;
  const about = saidIn(book, (_, t) => t.book.termsAbout);
  const letters = book.terms.map(({ letter, file }) => element('a', { href: file }, letter));
  const body = element(
    'section',
    { id: 'terms', class: 'appendix ours', 'epub:type': 'glossary', role: 'doc-glossary' },
    element('h1', {}, ...linesOf(saidIn(book, (_, t) => t.toGlossary))),
    ...blocksOf('p', about),
    element('p', { class: 'letters', translate: 'no' }, letters.join(' ')),
  );
  return toPage({ title: strings(book.locale).toGlossary, lang: book.lang, body: element('main', {}, '\n', body) });
}

/** Returns the entries of one initial: how each term is called in both languages, what it is, and where it stands. */
export function termGroupPage(book: Book, { letter, concepts }: TermGroup): string {
  const name = strings(book.locale).toGlossary;
  const body = element(
    'section',
    { class: 'appendix ours', 'epub:type': 'glossary', role: 'doc-glossary', 'aria-label': `${name} ${letter}` },
    element('h1', {}, letter),
    element('dl', {}, ...concepts.map((concept) => entryOf(book, concept))),
  );
  return toPage({ title: `${name} ${letter}`, lang: book.lang, body: element('main', {}, '\n', body) });
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
    `\n${element('dt', { id: anchorOfTerm(slug), 'epub:type': 'glossterm' }, names.join(' '))}`,
    ...definitions.map(({ words, lang }) => element('dd', { 'epub:type': 'glossdef', ...inLanguage(lang) }, mixed(words, lang))),
    element('dd', { class: 'small', translate: 'no' }, placesOf(book, concept).join(' '), sourcesOf(book, slug, book.locale)),
  ].join('');
}

/** Every sentence that means the term, as a link back to it. */
function placesOf({ edition, glossary, chapters }: Book, concept: ConceptEntry): string[] {
  const ids = new Set(glossary.mentionsWithin(concept, edition).map(({ segment }) => segment.id));
  return [...ids].map((id) => element('a', { href: hrefOf(chapters, id) }, toXmlWords(printShort(id))));
}

/** What a definition rests on stands on the page of its entry, where the site has an address. */
function sourcesOf({ urls, lang }: Book, slug: string, locale: Locale): string {
  if (urls.isProvisional) return '';
  return ` · ${element('a', { href: urls.absolute(urls.concept(slug, locale)), ...inLanguage(lang) }, strings(locale).book.sourcesOnline)}`;
}
