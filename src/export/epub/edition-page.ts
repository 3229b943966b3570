import { printShort } from '#address/print.ts';
import { dateWords } from '#edition/dates.ts';
import { originOf } from '#edition/origin.ts';
import type { Unit } from '#edition/types.ts';
import { workInfo } from '#edition/units.ts';
import type { Locale } from '#i18n/locale.ts';
import type { Strings } from '#i18n/strings.ts';
import { strings } from '#i18n/strings.ts';
import { toXmlWords } from '#text/xml.ts';
import { textFilesOf } from '../plain-text.ts';
import type { Book } from './book.ts';
import { wordsHashOf } from './identity.ts';
import type { Said } from './said.ts';
import { blocksOf, linesOf, saidIn } from './said.ts';
import { element, mixed, toPage } from './xhtml.ts';

/** The name of the file of the page of the edition. */
export const editionFile = 'edition.xhtml';

/** Returns the page that says which edition a book is, where its words come from and by what they are proved, and on what terms it is given. */
export function editionPage(book: Book): string {
  const { edition, kind, imprint } = book;
  const { info, works } = edition;
  const isTranslated = info.translation !== 'none';
  const paragraphs = (said: readonly Said[]): string => blocksOf('dd', said).join('');
  const row = (name: readonly Said[], ...rows: readonly string[]): string =>
    `\n${element('dt', {}, blocksOf('span', name).join(' '))}${rows.join('')}`;
  const body = element(
    'section',
    { id: 'edition', class: 'edition ours', 'epub:type': 'colophon', role: 'doc-colophon' },
    element('h1', {}, ...linesOf(saidIn(book, (_, t) => t.book.thisEdition))),
    ...blocksOf(
      'p',
      saidIn(book, (locale) => imprint[locale]),
    ),
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
        ...addressesOf(book),
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
        saidIn(book, (_, t) => t.book.licenceName),
        paragraphs(saidIn(book, (_, t) => t.book.licence)),
      ),
    ),
  );
  return toPage({ title: strings(book.locale).book.thisEdition, lang: book.lang, body: element('main', {}, '\n', body) });
}

function reasonOf({ edition }: Book, work: Unit, locale: Locale, t: Strings): string {
  const { date, name } = workInfo(edition, work);
  if (date?.certainty !== 'inferred') return '';
  return t.book.inferred(t.dateOf(name[locale]), dateWords(date)[locale], date.reason[locale]);
}

/** The permanent addresses of the report and of its works; where the site has none their ids, and what they are good for. */
function addressesOf(book: Book): string[] {
  const { edition, urls, lang, locale } = book;
  const { slug, works } = edition;
  const link = (url: string): string => element('a', { class: 'address', translate: 'no', href: url }, toXmlWords(url));
  const code = (id: string): string => element('code', { translate: 'no' }, toXmlWords(id));
  const names = works.map((work) => ({ id: work.id, name: `${printShort(work.id)} ${mixed(workInfo(edition, work).name[locale], lang)}` }));
  if (!urls.isProvisional) {
    return [
      element('dd', {}, link(urls.absolute(urls.permanent(slug)))),
      ...names.map(({ id, name }) => element('dd', {}, name, ' ', link(urls.absolute(urls.permanent(slug, id))))),
    ];
  }
  const words = saidIn(book, (_, t) => t.noAddress + t.ended);
  return [
    element('dd', {}, code(slug)),
    ...names.map(({ id, name }) => element('dd', {}, name, ' ', code(`${slug}:${id}`))),
    ...blocksOf('dd', words),
  ];
}

function hash(name: string, sha256: string): string {
  return element('dd', { translate: 'no' }, element('code', {}, toXmlWords(name)), ' ', element('code', { class: 'hash' }, sha256));
}
