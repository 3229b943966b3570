import type { WorkNames } from '#address/print.ts';

// What the files of /search/ hold. They are written by encode/ and read by decode.ts and engine/.

/** What the search knows first: every Chinese sentence, page by page, in the order in which it stands there. */
export interface ChineseData {
  reports: {
    slug: string;
    /** What readers call it; left out where the site has one report alone. */
    name?: { zh: string; en: string };
    works: WorkNames;
    /** Ids that have ended, and where their words stand now; empty where they stand nowhere. Left out where there are none. */
    ended?: Record<string, string>;
    /** By the id of the page: stretches of a sentence's id and its words, then those of the sentences counted on from it. */
    pages: Record<string, string[][]>;
  }[];
  /**
   * Every concept: its term, then the other words for it that stand in the text. Words that stand there are two numbers:
   * where they stand, counted in characters over all sentences from the word before (the term from that of the concept
   * before), and how long they are. A term that stands nowhere is itself.
   */
  terms: (string | number)[][];
}

/** The same sentences in English, in the same order; 0 is not translated. */
export interface EnglishData {
  sentences: (string | 0)[];
  /** Of every concept, in the order of the Chinese: its designation, then other forms and other renderings. */
  terms: string[][];
}

/** What helps to find the Chinese: traditional characters, and which concepts have a page. */
export interface TermsData {
  /** Groups of characters that count as one; the first stands for the group. */
  traditional: string;
  /** The slugs of the pages of concepts, a space between; - is a concept without one. */
  entries: string;
  /** The pages of topics by slug: in each language the title, then other words for it. */
  topics: Record<string, { zh: string[]; en: string[] }>;
}

/** Other words for concepts, by number, that stand nowhere in the text; asked for with the first Chinese query that stands nowhere there. */
export type AliasData = Record<number, string[]>;

/** How the words of the termbase and the headings are read; asked for with the first query in Latin letters. */
export interface SoundData {
  /** Of every syllable, the characters that are mostly read so. */
  syllables: Record<string, string>;
  /** Where a term is not read as its characters mostly are: number to reading. */
  readings: Record<number, string>;
  /** The same of headings, by the report and the id of their sentence: `wenzhou-2018:r2.s0`; of the first report by the id alone. */
  headings: Record<string, string>;
}

/** What the check of quotations and drafts needs beside the text; asked for with the first quotation. */
export interface QuotationData {
  /**
   * The slips of the sources that say what was meant, by report and sentence: the words as printed, as they were meant,
   * and the anchor of the note on the page of the apparatus.
   */
  slips: Record<string, Record<string, [printed: string, meant: string, anchor: string][]>>;
  /** What the reports quote, by report and sentence: the words, and whose they are in each language. Left out where nothing is quoted. */
  speakers?: Record<string, Record<string, [words: string, zh: string, en: string][]>>;
  /** The numbers of the sentences as they follow each other in the text, which pages part: stretches of a number and a count. */
  order: [first: number, count: number][];
}

/** What a result says of a concept beside its words; each is asked for where its concept is listed. */
export interface SearchEntry {
  pinyin: string;
  /** The first sentence of its definition in each language; empty where it has none. */
  zh: string;
  en: string;
  /** It stands for several, and the text does not say for which, or not for all. */
  spelledOut?: 'nowhere' | 'part';
}

/** A figure of a report, as its ledger has it. */
export interface SearchedFigure {
  report: string;
  /** Its name, which its row on the page of figures has, and its sentence. */
  id: string;
  sentence: string;
  kind: string;
  /** Its value in whole units or its days, and the last of them where it is a span. */
  ends: [first: number | string, last?: number | string];
  /** The last day of a target, and the words of the text that say it. */
  due?: string;
  when?: string;
  /** The value and its unit as readers see them. */
  reading: { zh: string; en: string };
  unit: { zh: string; en: string };
  measure: { zh: string; en: string };
  words: { zh: string; en?: string };
  /** Where the number stands in the words. */
  at: { zh: [from: number, to: number]; en?: [from: number, to: number] };
}

/** The figures of all reports; asked for with the first query that has a number or names a kind of figures. */
export interface FigureData {
  /** What readers call the kinds. */
  kinds: Record<string, { zh: string; en: string }>;
  figures: SearchedFigure[];
}
