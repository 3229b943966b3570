import { reportDate, yearWords } from '#edition/dates.ts';
import { figureOf } from '#figure/figure.ts';
import { markOf } from '#figure/mark-path.ts';
import { strings } from '#i18n/strings.ts';
import type { Book, Said } from './book.ts';
import { nameOf, saidIn } from './book.ts';
import { element, inLanguage, mixed, toPage } from './xhtml.ts';

/** Returns the title page: the emblem of the report, its name, who spoke where and when, and which edition this is. */
export function titlePage(book: Book): string {
  const { edition, languages } = book;
  const { info } = edition;
  const date = reportDate(edition);
  const line = (className: string | undefined, said: readonly Said[]): string[] =>
    said.map(({ words, lang }) => element('p', { class: className, ...inLanguage(lang) }, mixed(words, lang)));
  const body = element(
    'section',
    { id: 'title', class: 'title-page', 'epub:type': 'titlepage' },
    emblemOf(book),
    element(
      'h1',
      {},
      ...saidIn(book, (locale) => info.name[locale]).map(({ words, lang }) =>
        element('span', { class: 'line', ...inLanguage(lang) }, mixed(words, lang)),
      ),
    ),
    ...line(
      'speaker',
      saidIn(book, (locale) => info.speaker[locale]),
    ),
    ...line(
      undefined,
      saidIn(book, (locale) => info.occasion[locale]),
    ),
    ...(date ? [element('p', { class: undefined }, yearWords(date))] : []),
    ...line(
      undefined,
      saidIn(book, (locale) => info.issuer[locale]),
    ),
    ...line(
      'ours small',
      saidIn(book, (_, t) => [t.siteName, t.editionOf(info.edition.version, info.edition.date)].join(t.partOfTitle)),
    ),
    ...line(
      'ours small',
      saidIn(book, (_, t) => (languages.includes('en') && info.translation !== 'none' ? t.unofficial : t.book.unofficial)),
    ),
  );
  return toPage({ title: nameOf(book), lang: book.lang, body: element('main', {}, '\n', body) });
}

/** The emblem in the colour of the letters, so that it is seen by day and by night. */
function emblemOf({ edition, locale }: Book): string {
  const { plain, named } = markOf(figureOf(edition, locale));
  if (plain + named === '') return '';
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'emblem',
      viewBox: '0 0 32 32',
      fill: 'none',
      stroke: 'currentColor',
      'stroke-width': '1.6',
      role: 'img',
      'aria-label': strings(locale).book.emblem,
    },
    element('path', { 'stroke-opacity': '0.5', d: plain }),
    element('path', { d: named }),
  );
}
