import { dateWords } from '#edition/dates.ts';
import { originOf } from '#edition/origin.ts';
import { workInfo } from '#edition/units.ts';
import { strings } from '#i18n/strings.ts';
import { toXmlWords } from '#text/xml.ts';
import { textFilesOf } from '../plain-text.ts';
import type { Book, Said } from './book.ts';
import { saidIn } from './book.ts';
import { wordsHashOf } from './identity.ts';
import { element, inLanguage, mixed, toPage } from './xhtml.ts';

/** The name of the file of the page of the edition. */
export const editionFile = 'edition.xhtml';

/** Returns the page that says which edition a book is, where its words come from and by what they are proved, and on what terms it is given. */
export function editionPage(book: Book): string {
  const { edition, kind, imprint } = book;
  const { info, works } = edition;
  const isTranslated = info.translation !== 'none';
  const paragraphs = (said: readonly Said[]): string =>
    said.map(({ words, lang }) => element('dd', inLanguage(lang), mixed(words, lang))).join('');
  const row = (name: readonly Said[], ...rows: readonly string[]): string =>
    `\n${element('dt', {}, name.map(({ words, lang }) => element('span', inLanguage(lang), words)).join(' '))}${rows.join('')}`;
  const body = element(
    'section',
    { id: 'edition', class: 'edition ours', 'epub:type': 'colophon', role: 'doc-colophon' },
    element(
      'h1',
      {},
      ...saidIn(book, (_, t) => t.book.thisEdition).map(({ words, lang }) =>
        element('span', { class: 'line', ...inLanguage(lang) }, words),
      ),
    ),
    ...saidIn(book, (locale) => imprint[locale]).map(({ words, lang }) => element('p', inLanguage(lang), mixed(words, lang))),
    element(
      'dl',
      {},
      row(
        saidIn(book, (_, t) => t.edition),
        paragraphs(saidIn(book, (_, t) => [t.editionOf(info.edition.version, info.edition.date), t.printedIn[kind]].join(t.book.and))),
      ),
      row(
        saidIn(book, (_, t) => t.origin),
        ...works.map((work) => paragraphs(saidIn(book, (locale) => originOf(edition, work, locale)))),
        ...works.map((work) => paragraphs(saidIn(book, (locale, t) => reasonOf(book, work, locale, t)))),
      ),
      row(
        saidIn(book, (_, t) => t.permalink),
        ...addressOf(book),
        paragraphs(saidIn(book, (_, t) => t.book.idsAbout)),
      ),
      row(
        saidIn(book, (_, t) => t.translation),
        paragraphs(
          saidIn(book, (_, t) =>
            isTranslated ? [t.translationStates[info.translation], t.translationOurs].join(t.book.and) : t.translationStates.none,
          ),
        ),
      ),
      row(
        saidIn(book, (_, t) => t.words),
        paragraphs(saidIn(book, (_, t) => t.book.wordsAbout)),
        ...works.flatMap(textFilesOf).map(({ name, sha256 }) => hash(name, sha256)),
        hash('hashes.sha256', wordsHashOf(book)),
      ),
      row(
        saidIn(book, (_, t) => t.book.terms),
        paragraphs(saidIn(book, (_, t) => t.book.licence)),
      ),
    ),
  );
  return toPage({ title: strings(book.locale).book.thisEdition, lang: book.lang, body: element('main', {}, '\n', body) });
}

function reasonOf(
  { edition }: Book,
  work: Book['edition']['works'][number],
  locale: Book['locale'],
  t: ReturnType<typeof strings>,
): string {
  const { date, name } = workInfo(edition, work);
  if (date?.certainty !== 'inferred') return '';
  return t.book.inferred(t.dateOf(name[locale]), dateWords(date)[locale], date.reason[locale]);
}

/** The permanent address, or what leads to the report where the site has none. */
function addressOf(book: Book): string[] {
  const { edition, urls } = book;
  if (!urls.isProvisional) {
    const address = urls.absolute(urls.permanentReport(edition.slug));
    return [element('dd', { translate: 'no' }, element('a', { class: 'address', href: address }, toXmlWords(address)))];
  }
  return [
    element('dd', { translate: 'no' }, element('code', {}, toXmlWords(edition.slug))),
    ...saidIn(book, (_, t) => t.noAddress + t.ended).map(({ words, lang }) => element('dd', inLanguage(lang), mixed(words, lang))),
  ];
}

function hash(name: string, sha256: string): string {
  return element('dd', { translate: 'no' }, element('code', {}, toXmlWords(name)), ' ', element('code', { class: 'hash' }, sha256));
}
