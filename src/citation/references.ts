import { gb7714 } from './gb-7714.ts';
import { authorOf, namesOf } from './names.ts';
import { quotedTitle } from './short-title.ts';

/** A published work as reference lists name it, in one language. */
export interface Cited {
  locale: 'zh' | 'en';
  /** As it is written: 陈伟俊; an English name with the surname first and no comma: Chen Weijun. Like the two below, empty where it is not known. */
  author: string;
  /** Title and subtitle, as printed. */
  title: string;
  institution: string;
  place: string;
  /** When it was given; month and day as far as they are known. */
  date: { year: number; month?: number; day?: number };
  /** Its permanent address. */
  url: string;
  /** What is to be said of it: that its year is inferred. */
  note?: string;
  /** The day on which the address was looked up, as 2026-11-24; styles that do not print it leave it out. */
  accessed: string;
}

/**
 * An entry of a reference list: the title stands between `before` and `after`, in italics where the style asks for them.
 * It ends with the address and no full stop, which programs for chats would take for a part of the address.
 */
export interface Entry {
  before: string;
  title: string;
  italic: boolean;
  after: string;
}

/** A style of reference lists: its name, how it prints a work, and how it names it in running text. */
export interface Style {
  id: string;
  name: Record<'zh' | 'en', string>;
  print: (cited: Cited) => Entry;
  /** The place is named where the style names places; a note of Chicago is the short one. */
  inText: (cited: Cited, place?: string) => string;
}

const months = ['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'];

/** Returns the day in the order of MLA: 1 Aug. 2018; 2018年8月1日. */
function dayOf({ year, month, day }: Cited['date'], locale: Cited['locale']): string {
  if (locale === 'zh') return `${year}年${month === undefined ? '' : `${month}月`}${day === undefined ? '' : `${day}日`}`;
  return [day, month === undefined ? undefined : months[month - 1], year].filter((part) => part !== undefined).join(' ');
}

/** Returns what stands between the title and the address: each fact that is known, with a full stop before it and behind the last. */
const behind = (cited: Cited, ...facts: string[]): string => `. ${facts.map((fact) => fact && `${fact}. `).join('')}${cited.url}`;
/** Returns the facts that are known as one, parted by commas. */
const together = (...facts: string[]): string => facts.filter(Boolean).join(', ');
/** Returns the author as a list prints it, with a full stop; nothing of a work whose author is not known, where the title leads. */
const lead = (cited: Cited): string => (cited.author === '' ? '' : `${authorOf(cited)}. `);

const italic = (cited: Cited, before: string, after: string): Entry => ({ before, title: cited.title, italic: true, after });
/** Western titles are italic; Han has no italics, and a CSL processor sets it upright but in APA. */
const western = (cited: Cited, before: string, after: string): Entry => ({
  ...italic(cited, before, after),
  italic: cited.locale !== 'zh',
});

const apa: Style = {
  id: 'apa-7',
  name: { zh: 'APA 7', en: 'APA 7' },
  inText: (cited, place) => {
    const year = [`${cited.date.year}`, ...(place === undefined ? [] : [place])].join(', ');
    return cited.author === '' ? `(${quotedTitle(cited, ',')} ${year})` : `(${namesOf(cited).family}, ${year})`;
  },
  print: (cited) => {
    const { family, given } = namesOf(cited);
    const year = `(${cited.date.year})`;
    if (cited.author === '') return italic(cited, '', behind(cited, year, cited.institution));
    const name = given === '' ? `${family}.` : `${family}, ${given.charAt(0)}.`;
    return italic(cited, `${name} ${year}. `, behind(cited, cited.institution));
  },
};

const chicagoNotes: Style = {
  id: 'chicago-18-notes',
  name: { zh: 'Chicago 18（注释）', en: 'Chicago 18 (notes)' },
  inText: (cited, place) =>
    `${together(namesOf(cited).family, quotedTitle(cited, place === undefined ? '.' : ','))}${place === undefined ? '' : ` ${place}.`}`,
  print: (cited) => western(cited, lead(cited), behind(cited, together(cited.institution, `${cited.date.year}`))),
};

const chicagoAuthorDate: Style = {
  id: 'chicago-18-author-date',
  name: { zh: 'Chicago 18（著者-出版年）', en: 'Chicago 18 (author-date)' },
  inText: (cited, place) => `(${namesOf(cited).family || quotedTitle(cited)} ${cited.date.year}${place === undefined ? '' : `, ${place}`})`,
  print: (cited) =>
    cited.author === ''
      ? western(cited, '', behind(cited, `${cited.date.year}`, cited.institution))
      : western(cited, `${lead(cited)}${cited.date.year}. `, behind(cited, cited.institution)),
};

/** Returns MLA 9 with dates in the language of the work cited, or in that of the paper where it is given. */
const mla = (id: string, name: Style['name'], paper?: Cited['locale']): Style => ({
  id,
  name,
  inText: (cited, place) => `(${namesOf(cited).family || quotedTitle(cited)}${place === undefined ? '' : ` ${place}`})`,
  print: (cited) => western(cited, lead(cited), `. ${together(cited.institution, dayOf(cited.date, paper ?? cited.locale), cited.url)}`),
});

/** The styles in the order in which readers are offered them. What they print is held to the output of a CSL processor. */
export const styles: readonly Style[] = [
  gb7714(2025, 'numeric'),
  gb7714(2025, 'author-date'),
  gb7714(2015, 'numeric'),
  gb7714(2015, 'author-date'),
  apa,
  chicagoNotes,
  chicagoAuthorDate,
  mla('mla-9', { zh: 'MLA 9', en: 'MLA 9' }),
];

/** MLA 9 for a paper in English that cites the Chinese text: it differs from the Chinese form by its date alone. */
export const mlaInEnglish: Style = mla('mla-9-en', { zh: 'MLA 9（英文论文中）', en: 'MLA 9 (in English papers)' }, 'en');
