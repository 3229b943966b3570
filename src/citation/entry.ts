import { monthNames } from '#text/month-names.ts';
import { nestQuotes } from './quotation-marks.ts';
import type { Entry, Piece, Style } from './references.ts';
import { dayOf, styles } from './references.ts';

/** A part of a reference work, in one language: an entry of a glossary, or a page about a topic. Nobody is named as its author. */
export interface CitedEntry {
  locale: 'zh' | 'en';
  title: string;
  /** The reference work that it stands in, and which edition of it. */
  container: string;
  version: string;
  /** The day of that edition. */
  date: { year: number; month: number; day: number };
  /** Its permanent address. */
  url: string;
  /** The day on which the address was looked up, as 2026-11-24; styles that do not print it leave it out. */
  accessed: string;
}

/** How a style prints a part of a reference work, and how running text names it. */
interface Form {
  print: (cited: CitedEntry) => Entry;
  inText: (cited: CitedEntry) => Piece[];
}

const monthOf = ({ month }: CitedEntry['date']): string => (monthNames[month - 1] ?? '').replace(/^./, (first) => first.toUpperCase());

/** Returns the edition of the reference work, as its language names it. */
export const editionOf = ({ locale, version }: Pick<CitedEntry, 'locale' | 'version'>): string =>
  locale === 'zh' ? `${version}版` : `ed. ${version}`;
/** Returns the day of the edition, as 2026-11-28. */
export const dayIn = ({ year, month, day }: CitedEntry['date']): string =>
  [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');

const quoted = ({ locale, title }: CitedEntry, mark: string): string => `“${nestQuotes(title, locale)}${mark}”`;
/** Returns an entry with the reference work in italics; Han has none. */
const within = (cited: CitedEntry, before: string, after: string): Entry => ({
  before,
  title: cited.container,
  italic: cited.locale === 'en',
  after: `${after}${cited.url}`,
});

const gb = (year: 2015 | 2025, isNumeric: boolean): Form => ({
  print: (cited) => {
    const day = dayIn(cited.date);
    const access = year === 2015 ? `(${day})[${cited.accessed}]` : day;
    return {
      before: isNumeric ? '[1] ' : '',
      title: cited.title,
      italic: false,
      after: `[EB/OL]//${cited.container}. ${editionOf(cited)}. ${access}. ${cited.url}`,
    };
  },
  inText: ({ title, date }) =>
    isNumeric ? [{ words: '[1]', set: 'raised' }] : [{ words: year === 2015 ? `(${title}, ${date.year})` : `（${title}，${date.year}）` }],
});

const forms: Readonly<Record<string, Form>> = {
  'gb-2025-numeric': gb(2025, true),
  'gb-2025-author-date': gb(2025, false),
  'gb-2015-numeric': gb(2015, true),
  'gb-2015-author-date': gb(2015, false),
  'apa-7': {
    print: (cited) => within(cited, `${cited.title}. (${cited.date.year}). In `, ` (${editionOf(cited)}). `),
    inText: (cited) => [{ words: `(${quoted(cited, ',')} ${cited.date.year})` }],
  },
  'chicago-18-notes': {
    print: (cited) => {
      const { year, day } = cited.date;
      return within(cited, `${quoted(cited, '.')} In `, `, ${editionOf(cited)}. ${monthOf(cited.date)} ${day}, ${year}. `);
    },
    inText: (cited) => [{ words: quoted(cited, '.') }],
  },
  'chicago-18-author-date': {
    print: (cited) => within(cited, `${quoted(cited, '.')} ${cited.date.year}. In `, `, ${editionOf(cited)}. `),
    inText: (cited) => [{ words: `(${quoted(cited, '')} ${cited.date.year})` }],
  },
  'mla-9': {
    print: (cited) => within(cited, `${quoted(cited, '.')} `, `, ${editionOf(cited)}, ${dayOf(cited.date, cited.locale)}, `),
    inText: (cited) => [{ words: `(${quoted(cited, '')})` }],
  },
};

/** A part of a reference work in one style. */
export interface EntryReference extends Pick<Style, 'id' | 'name'> {
  entry: Entry;
  inText: Piece[];
}

/** Returns a part of a reference work as the lists of each style print it, in the order of the styles. */
export function entryReferences(cited: CitedEntry): EntryReference[] {
  return styles.flatMap(({ id, name }) => {
    const form = forms[id];
    return form ? [{ id, name, entry: form.print(cited), inText: form.inText(cited) }] : [];
  });
}
