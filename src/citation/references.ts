/** A published work as reference lists name it, in one language. */
export interface Cited {
  locale: 'zh' | 'en';
  /** As it is written: 陈伟俊; an English name with the surname first and no comma: Chen Weijun. */
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

/** An entry of a reference list: the title stands between `before` and `after`, in italics where the style asks for them. */
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

/** Surname and given name; a Chinese name is one. */
function namesOf({ locale, author }: Cited): { family: string; given: string } {
  const [family = '', ...given] = locale === 'en' ? author.split(' ') : [author];
  return { family, given: given.join(' ') };
}

/** 陈伟俊; CHEN W or Chen W, as GB/T 7714 prints foreign names. */
function nationalName(cited: Cited, capitals: boolean): string {
  const { family, given } = namesOf(cited);
  return given === '' ? family : `${capitals ? family.toUpperCase() : family} ${given.charAt(0)}`;
}

/** 陈伟俊; Chen, Weijun. */
function wholeName(cited: Cited): string {
  const { family, given } = namesOf(cited);
  return given === '' ? family : `${family}, ${given}`;
}

/** The day in MLA's order: 1 Aug. 2018; 2018年8月1日. */
function dayOf({ date: { year, month, day } }: Cited, locale: Cited['locale']): string {
  if (locale === 'zh') return `${year}年${month === undefined ? '' : `${month}月`}${day === undefined ? '' : `${day}日`}`;
  return [day, month === undefined ? undefined : months[month - 1], year].filter((part) => part !== undefined).join(' ');
}

/** The first line of a title, as later notes call it. */
function shortTitle({ locale, title }: Cited): string {
  return title.split(locale === 'zh' ? /\s|——/ : / — |, and /)[0] ?? title;
}

/** A title that itself stands in quotation marks. */
const innerQuotes = (title: string): string => title.split('“').join('‘').split('”').join('’');

const roman = (cited: Cited, before: string, after: string): Entry => ({ before, title: cited.title, italic: false, after });
const italic = (cited: Cited, before: string, after: string): Entry => ({ before, title: cited.title, italic: true, after });
/** Western titles are italic; Han has no italics, and a CSL processor sets it upright but in APA. */
const western = (cited: Cited, before: string, after: string): Entry =>
  cited.locale === 'zh' ? roman(cited, before, after) : italic(cited, before, after);

/** The styles of CITATION in their order. What they print is held to the output of a CSL processor. */
export const styles: readonly Style[] = [
  {
    id: 'gb-2025-numeric',
    name: { zh: 'GB/T 7714—2025', en: 'GB/T 7714—2025' },
    inText: () => '[1]',
    print: (cited) =>
      roman(
        cited,
        `[1] ${nationalName(cited, false)}. `,
        `[R/OL]. ${cited.place}：${cited.institution}，${cited.date.year}. ${cited.url}.`,
      ),
  },
  {
    id: 'gb-2025-author-date',
    name: { zh: 'GB/T 7714—2025（著者-出版年）', en: 'GB/T 7714—2025 (author-date)' },
    inText: (cited) => `（${namesOf(cited).family}，${cited.date.year}）`,
    print: (cited) =>
      roman(cited, `${nationalName(cited, false)}，${cited.date.year}. `, `[R/OL]. ${cited.place}：${cited.institution}. ${cited.url}.`),
  },
  {
    id: 'gb-2015-numeric',
    name: { zh: 'GB/T 7714—2015', en: 'GB/T 7714—2015' },
    inText: () => '[1]',
    print: (cited) =>
      roman(
        cited,
        `[1] ${nationalName(cited, true)}. `,
        `[R/OL]. ${cited.place}: ${cited.institution}, ${cited.date.year}[${cited.accessed}]. ${cited.url}.`,
      ),
  },
  {
    id: 'gb-2015-author-date',
    name: { zh: 'GB/T 7714—2015（著者-出版年）', en: 'GB/T 7714—2015 (author-date)' },
    inText: (cited) => `(${namesOf(cited).family}, ${cited.date.year})`,
    print: (cited) =>
      roman(
        cited,
        `${nationalName(cited, true)}, ${cited.date.year}. `,
        `[R/OL]. ${cited.place}: ${cited.institution}[${cited.accessed}]. ${cited.url}.`,
      ),
  },
  {
    id: 'apa-7',
    name: { zh: 'APA 7', en: 'APA 7' },
    inText: (cited, place) => `(${[namesOf(cited).family, cited.date.year, ...(place === undefined ? [] : [place])].join(', ')})`,
    print: (cited) => {
      const { family, given } = namesOf(cited);
      const name = given === '' ? `${family}.` : `${family}, ${given.charAt(0)}.`;
      return italic(cited, `${name} (${cited.date.year}). `, `. ${cited.institution}. ${cited.url}`);
    },
  },
  {
    id: 'chicago-18-notes',
    name: { zh: 'Chicago 18（注释）', en: 'Chicago 18 (notes)' },
    inText: (cited, place) => `${namesOf(cited).family}, “${innerQuotes(shortTitle(cited))}${place === undefined ? '.”' : `,” ${place}.`}`,
    print: (cited) => western(cited, `${wholeName(cited)}. `, `. ${cited.institution}, ${cited.date.year}. ${cited.url}.`),
  },
  {
    id: 'chicago-18-author-date',
    name: { zh: 'Chicago 18（著者-出版年）', en: 'Chicago 18 (author-date)' },
    inText: (cited, place) => `(${namesOf(cited).family} ${cited.date.year}${place === undefined ? '' : `, ${place}`})`,
    print: (cited) => western(cited, `${wholeName(cited)}. ${cited.date.year}. `, `. ${cited.institution}. ${cited.url}.`),
  },
  {
    id: 'mla-9',
    name: { zh: 'MLA 9', en: 'MLA 9' },
    inText: (cited, place) => `(${namesOf(cited).family}${place === undefined ? '' : ` ${place}`})`,
    print: (cited) => western(cited, `${wholeName(cited)}. `, `. ${cited.institution}, ${dayOf(cited, cited.locale)}, ${cited.url}.`),
  },
];

/** MLA 9 for a paper in English that cites the Chinese text: it differs from the Chinese form by its date alone. */
export const mlaInEnglish: Style = {
  id: 'mla-9-en',
  name: { zh: 'MLA 9（英文论文中）', en: 'MLA 9 (in English papers)' },
  inText: (cited, place) => `(${namesOf(cited).family}${place === undefined ? '' : ` ${place}`})`,
  print: (cited) => western(cited, `${wholeName(cited)}. `, `. ${cited.institution}, ${dayOf(cited, 'en')}, ${cited.url}.`),
};
