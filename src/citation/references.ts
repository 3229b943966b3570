import { gb7714 } from './gb-7714.ts';
import { authorOf, namesOf } from './names.ts';
import { shortTitle } from './short-title.ts';
import { editionWords } from './translation.ts';

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
  /** What it is, where it is no report: 讲话, Speech. */
  genre?: string;
  /** Of a translated text: who translated it, the edition of the translation, and the title of the original. */
  translation?: { by: string; version: string; original: string };
  /** What is to be said of it: that its year is inferred. */
  note?: string;
  /** The day on which the address was looked up, as 2026-11-24; styles that do not print it leave it out. */
  accessed: string;
}

/**
 * An entry of a reference list: the title stands between `before` and `after`, in italics where the style asks for them.
 * No mark stands right behind the address, for programs for chats would take it for a part of the address.
 */
export interface Entry {
  before: string;
  title: string;
  italic: boolean;
  after: string;
}

/** Words of a form for running text that are set alike; one piece of a form that names a place is the place. */
export interface Piece {
  words: string;
  set?: 'italic' | 'raised';
  isPlace?: true;
}

/**
 * A style of reference lists: its name, how it prints a work, and how it names it, and a place of it, in running text.
 * An entry names a place only where it is a note.
 */
export interface Style {
  id: string;
  name: Record<'zh' | 'en', string>;
  print: (cited: Cited, place?: string) => Entry;
  /** A note of Chicago is the short one. */
  inText: (cited: Cited, place?: string) => Piece[];
}

const months = ['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'];

/** Returns the day in the order of MLA: 1 Aug. 2018; 2018年8月1日. */
export function dayOf({ year, month, day }: Cited['date'], locale: Cited['locale']): string {
  if (locale === 'zh') return `${year}年${month === undefined ? '' : `${month}月`}${day === undefined ? '' : `${day}日`}`;
  return [day, month === undefined ? undefined : months[month - 1], year].filter((part) => part !== undefined).join(' ');
}

/** Returns what stands between the title and the address: each fact that is known, with a full stop before it and behind the last. */
const behind = (cited: Cited, ...facts: string[]): string => `. ${facts.map((fact) => fact && `${fact}. `).join('')}${cited.url}`;
/** Returns the facts that are known as one, parted by commas. */
const together = (...facts: string[]): string => facts.filter(Boolean).join(', ');
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Returns the words of a translation, by what they are made of; none of a text that is not translated. */
const ofTranslation = ({ translation }: Cited, say: (translation: NonNullable<Cited['translation']>) => string): string =>
  translation ? say(translation) : '';
/** Returns the title of the original, as an entry says it; nothing of a text that is not translated. */
const originally = (cited: Cited): string => ofTranslation(cited, ({ original }) => `Originally published as ${original}`);

/** Returns the author as a list prints it, with a full stop; the translator, where no author is known; nothing where neither is, and the title leads. */
function lead(cited: Cited, translator: string): string {
  if (cited.author !== '') return `${authorOf(cited)}. `;
  return ofTranslation(cited, ({ by }) => `${by}, ${translator}. `);
}

/** Returns the translator, where the author leads. */
const translatedBy = (cited: Cited): string => (cited.author === '' ? '' : ofTranslation(cited, ({ by }) => `Translated by ${by}`));

/** Returns whom running text names: the author, else the translator; nothing where neither is known. */
const whom = (cited: Cited): string => namesOf(cited).family || ofTranslation(cited, ({ by }) => by);

/** Returns a place with the words before it, as its locator; in the language of the paper. */
const located = (before: string, place: string | undefined): Piece[] =>
  place === undefined ? [] : [{ words: before }, { words: place, isPlace: true }];
const section = { zh: '节', en: 'sec.' };

const italic = (cited: Cited, before: string, after: string): Entry => ({ before, title: cited.title, italic: true, after });
/** Western titles are italic; Han has no italics, and a CSL processor sets it upright but in APA. */
const western = (cited: Cited, before: string, after: string): Entry => ({
  ...italic(cited, before, after),
  italic: cited.locale !== 'zh',
});

const apa: Style = {
  id: 'apa-7',
  name: { zh: 'APA 7', en: 'APA 7' },
  inText: (cited, place) => [
    { words: `(${namesOf(cited).family || shortTitle(cited)}, ${cited.date.year}` },
    ...located(`, ${cited.locale === 'zh' ? section.zh : 'Section'} `, place),
    { words: ')' },
  ],
  print: (cited, place = '') => {
    const { family, given } = namesOf(cited);
    const year = `(${cited.date.year})`;
    const kind =
      ofTranslation(cited, (translation) => ` (${translation.by}, Trans.; ${editionWords(translation)})`) +
      (cited.genre === undefined ? '' : ` [${cited.genre}]`);
    const original = ofTranslation(cited, (translation) => ` (Original work published as ${translation.original})`);
    if (cited.author === '') return italic(cited, '', `${kind}${behind(cited, year, cited.institution, place)}${original}`);
    const name = given === '' ? `${family}.` : `${family}, ${given.charAt(0)}.`;
    return italic(cited, `${name} ${year}. `, `${kind}${behind(cited, cited.institution, place)}${original}`);
  },
};

/** Returns what Chicago prints of a work between its title and its publisher. */
const described = (cited: Cited): string[] => [cited.genre ?? '', capital(ofTranslation(cited, editionWords)), translatedBy(cited)];

const chicagoNotes: Style = {
  id: 'chicago-18-notes',
  name: { zh: 'Chicago 18（注释）', en: 'Chicago 18 (notes)' },
  inText: (cited, place) => [
    ...(whom(cited) === '' ? [] : [{ words: `${whom(cited)}, ` }]),
    { words: shortTitle(cited), ...(cited.locale === 'en' && { set: 'italic' as const }) },
    ...located(`, ${section[cited.locale]} `, place),
    { words: '.' },
  ],
  print: (cited, place = '') =>
    western(
      cited,
      lead(cited, 'trans'),
      behind(cited, ...described(cited), together(cited.institution, `${cited.date.year}`), originally(cited), place),
    ),
};

const chicagoAuthorDate: Style = {
  id: 'chicago-18-author-date',
  name: { zh: 'Chicago 18（著者-出版年）', en: 'Chicago 18 (author-date)' },
  inText: (cited, place) => [
    { words: `(${whom(cited) || shortTitle(cited)} ${cited.date.year}` },
    ...located(`, ${section[cited.locale]} `, place),
    { words: ')' },
  ],
  print: (cited, place = '') => {
    const name = lead(cited, 'trans');
    const facts = [...described(cited), cited.institution, originally(cited), place];
    return name === ''
      ? western(cited, '', behind(cited, `${cited.date.year}`, ...facts))
      : western(cited, `${name}${cited.date.year}. `, behind(cited, ...facts));
  },
};

/** Returns MLA 9 with dates and locators in the language of the work cited, or in that of the paper where it is given. */
const mla = (id: string, name: Style['name'], paper?: Cited['locale']): Style => ({
  id,
  name,
  inText: (cited, place) => [
    { words: `(${whom(cited) || shortTitle(cited)}` },
    ...located(`, ${section[paper ?? cited.locale]} `, place),
    { words: ')' },
  ],
  print: (cited, place = '') => {
    const edition = capital(ofTranslation(cited, editionWords));
    const day = dayOf(cited.date, paper ?? cited.locale);
    const published = together(translatedBy(cited), edition, cited.institution, day, place, cited.url);
    const original = originally(cited);
    const kind = cited.genre === undefined ? '' : `. ${cited.genre}`;
    return western(cited, lead(cited, 'translator'), `${kind}. ${published}${original && ` ${original}.`}`);
  },
});

/** The styles in the order in which Chinese readers are offered them. What they print is held to the output of a CSL processor. */
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

/** Returns styles in the order of a language: those of its own readers first. */
export function inOrderOf<Named extends Pick<Style, 'id'>>(locale: 'zh' | 'en', all: readonly Named[]): Named[] {
  const isChinese = ({ id }: Named): boolean => id.slice(0, 3) === 'gb-';
  return locale === 'zh' ? [...all] : [...all.filter((style) => !isChinese(style)), ...all.filter(isChinese)];
}

/** MLA 9 for a paper in English that cites the Chinese text: it differs from the Chinese form by its date alone. */
export const mlaInEnglish: Style = mla('mla-9-en', { zh: 'MLA 9（英文论文中）', en: 'MLA 9 (in English papers)' }, 'en');
