import { printShort } from '#address/print.ts';
import type { Urls } from '#address/url.ts';
import type { Piece } from '#citation/references.ts';
import { mlaInEnglish, styles } from '#citation/references.ts';
import type { Edition, Unit } from '#edition/types.ts';
import type { Locale } from '#i18n/locale.ts';
import { oneLine } from '#text/one-line.ts';
import { toCiteFile } from './cite-files.ts';
import { citedOf } from './cited.ts';
import { toMarkdown } from './markdown.ts';
import { toPlainText } from './plain-text.ts';
import { toReportData } from './report-data.ts';

/** What is to be exported: a unit of a report, in a language, with the addresses of the site it is published on. */
export interface Exported {
  edition: Edition;
  unit: Unit;
  locale: Locale;
  urls: Urls;
}

/** A form in which a unit leaves the site. */
export interface Format {
  name: string;
  /** What it is, in a few words. */
  about: string;
  /** Returns the unit in this form; undefined where it has none: no references without a date, no words without a translation. */
  make: (exported: Exported) => string | undefined;
}

/** Every form in which a unit leaves the site, each a function of the tree that needs neither Astro nor a browser. */
export const formats: readonly Format[] = [
  {
    name: 'markdown',
    about: 'headings, paragraphs and the address',
    make: ({ edition, unit, locale, urls }) => toMarkdown(edition, unit, locale, urls),
  },
  {
    name: 'text',
    about: 'exactly the words, one paragraph a line',
    make: ({ unit, locale }) => {
      const text = toPlainText(unit, locale);
      return text.trim() === '' ? undefined : text;
    },
  },
  {
    name: 'data',
    about: 'the whole report in both languages as JSON',
    make: ({ edition, urls }) => `${JSON.stringify(toReportData(edition, urls), null, 1)}\n`,
  },
  { name: 'references', about: 'the reference-list entry in every style, and how it is named in running text', make: toReferences },
  {
    name: 'ris',
    about: 'for reference managers',
    make: ({ edition, unit, locale, urls }) => toCiteFile('ris', edition, unit, locale, urls),
  },
  {
    name: 'bibtex',
    about: 'for biblatex',
    make: ({ edition, unit, locale, urls }) => toCiteFile('bib', edition, unit, locale, urls),
  },
  {
    name: 'csl',
    about: 'for CSL processors, as JSON',
    make: ({ edition, unit, locale, urls }) => toCiteFile('csl.json', edition, unit, locale, urls),
  },
];

const wordsOf = (pieces: readonly Piece[]): string => pieces.map(({ words }) => words).join('');

function toReferences({ edition, unit, locale, urls }: Exported): string | undefined {
  const cited = citedOf(edition, unit, locale, urls);
  if (!cited) return undefined;
  const place = unit.kind === 'work' ? undefined : printShort(unit.id);
  const entries = (locale === 'zh' ? [...styles, mlaInEnglish] : styles).map(({ name, print, inText }) => {
    const { before, title, after } = print(cited);
    return [name[locale], `  ${before}${title}${after}`, `  ${wordsOf(inText(cited, place))}`];
  });
  const lines = [...entries.flat(), ...(cited.note === undefined ? [] : [cited.note])];
  // An entry has a line to itself, whatever stands in the names.
  return lines.map((line) => `${oneLine(line)}\n`).join('');
}
