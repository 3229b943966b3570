import { reportDate, yearWords } from '#edition/dates.ts';
import { figureOf } from '#figure/figure.ts';
import { markOf } from '#figure/mark-path.ts';
import { strings } from '#i18n/strings.ts';
import type { Book } from './book.ts';
import { nameOf } from './book.ts';
import { blocksOf, linesOf, saidIn } from './said.ts';
import { element, toPage } from './xhtml.ts';

/** Returns the title page: the emblem of the report, its name, who spoke where and when, and which edition this is. */
export function titlePage(book: Book): string {
  const { edition, languages } = book;
  const { info } = edition;
  const date = reportDate(edition);
  const isTranslated = languages.includes('en') && info.translation !== 'none';
  const speakers = saidIn(book, (locale) => info.speaker[locale]);
  const occasions = saidIn(book, (locale) => info.occasion[locale]);
  const issuers = saidIn(book, (locale) => info.issuer[locale]);
  const brackets = date?.certainty === 'inferred' ? saidIn(book, (_, t) => t.book.inBrackets) : [];
  const editions = saidIn(book, (_, t) => [t.siteName, t.editionOf(info.edition.version, info.edition.date)].join(t.partOfTitle));
  const standing = saidIn(book, (_, t) => (isTranslated ? t.unofficial : t.book.unofficial));
  const body = element(
    'section',
    { id: 'title', class: 'title-page', 'epub:type': 'titlepage' },
    emblemOf(book),
    element('h1', {}, ...linesOf(saidIn(book, (locale) => info.name[locale]))),
    speakers.length > 0 ? element('p', { class: 'speaker' }, ...linesOf(speakers)) : '',
    ...blocksOf('p', occasions),
    date ? element('p', {}, yearWords(date)) : '',
    ...blocksOf('p', issuers),
    ...blocksOf('p', [...brackets, ...editions, ...standing], 'ours small'),
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
