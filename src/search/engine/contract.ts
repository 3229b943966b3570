import type { IdKind } from '#address/grammar.ts';
import type { ChineseData, EnglishData, QuotationData, TermsData } from '../format.ts';
import type { ListedReport } from '../many-format.ts';

/** A stretch of an excerpt, by its offsets. */
export type Range = [from: number, to: number];

/**
 * How a place answers: the very words one after the other, a term of the termbase that is meant, its sound, all of the
 * words apart or in other forms, or only some of them.
 */
export type How = 'exact' | 'term' | 'sound' | 'words' | 'loose';

/**
 * A page that holds what was looked for, with its sentences. The contract of every engine of this site. A page that has
 * the very words, and elsewhere the same words in other forms, comes twice.
 */
export interface Found {
  /** The id of the page's place; of a page of the glossary `glossary/<slug>`, of a topic `topics/<slug>`. */
  unit: string;
  /** The slug of the report that it is a page of; empty for pages of the glossary and topics. */
  report: string;
  url: string;
  title: string;
  /** Its reference in words: 报告·二（三）, Report II(3). */
  printed: string;
  how: How;
  hits: Hit[];
  /** Higher is better; only the order means something. */
  score: number;
}

/** A sentence that holds what was looked for; `last` where the words run on into following ones. */
export interface Hit {
  sentence: string;
  last?: string;
  /** Its address, for good. */
  url: string;
  /** The language in which it was found: that of the excerpt. */
  lang: 'zh' | 'en';
  excerpt: string;
  ranges: Range[];
  /** The same in the other language; undefined while that is not loaded or not translated. */
  other: string | undefined;
  /** Where it runs over a heading or into another paragraph: the words of both languages with a line break there, to be copied. */
  lines?: Record<'zh' | 'en', string>;
  /** The rendering of a term that was looked for. */
  otherRanges: Range[];
}

/** A place that an address names. */
export interface Addressed {
  /** `r2.3.2`, `r2.3.2.s3`; the ends of a range parted by a hyphen. */
  id: string;
  /** The slug of the report that it stands in. */
  report: string;
  url: string;
  /** 报告·二（三）2, Report II(3)2. */
  printed: string;
  title: string;
  excerpt: string;
}

/** A place that an address names and the text does not have, with the nearest that it has. */
export interface Missing {
  /** What was asked for: `r2.4.2.s9`. */
  id: string;
  /** The slug of the report that was looked in. */
  report: string;
  /** The id of the smallest place around it: `r2.4.2`. */
  near: string;
  /** The same in words, and its address. */
  printed: string;
  url: string;
  /** What was counted there, and how many there are: six sentences. */
  kind: IdKind;
  count: number;
}

/** One difference between a quotation and the text: a word, a number, a mark, a space too many, another form of the same characters or spelling of the same word, or words left out where the quotation says so. */
export interface Change {
  kind: 'word' | 'number' | 'mark' | 'space' | 'form' | 'left';
  /** What the quotation has; empty where something is missing. */
  typed: string;
  /** What the text has; empty where something is too many. */
  text: string;
}

/** A slip of the source that a quotation has as it was meant, as the apparatus notes it. */
export interface Slip {
  printed: string;
  meant: string;
  /** The address of the note. */
  url: string;
}

/** What became of a quotation: the same but for slips that the apparatus notes, but for what it says it leaves out, but for marks and forms of characters, or in other words. */
export interface Checked extends Addressed {
  verdict: 'same' | 'cut' | 'marks' | 'words';
  lang: 'zh' | 'en';
  /** What to do with each stretch to come from what was typed to the text: -1 is not in it, 1 is missing, 0 stays. */
  differences: [-1 | 0 | 1, string][];
  /** The same, one by one, as it is said in words. */
  changes: Change[];
  slips: Slip[];
  /** The words of the text that are meant. */
  words: string;
  /** How much of it is in the text, from 0 to 1. */
  likeness: number;
}

/** A concept that may be meant. */
export interface Meant {
  zh: string;
  en: string | undefined;
  /** Its page, if it has one. */
  url: string | undefined;
}

/** What is nearest to a query that the text does not have. */
export interface Near {
  terms: Meant[];
  places: Addressed[];
}

/** A figure that answers a query: what its row on the page of figures says. */
export interface FoundFigure {
  id: string;
  /** The slug of the report that it stands in. */
  report: string;
  /** Its row, and the place of its sentence. */
  url: string;
  place: string;
  sentence: string;
  /** R2.2.1 s5. */
  printed: string;
  lang: 'zh' | 'en';
  words: string;
  /** Where the number stands in the words. */
  ranges: Range[];
  /** ≥ 3,500,000 元/亩. */
  reading: string;
  /** What is measured, in words of the editors. */
  measure: string;
  /** What readers call its kind. */
  kind: string;
}

/** A place as a reader has kept it: a report, and an id or a range. */
export interface PlaceOfReport {
  /** The slug of the report. */
  report: string;
  /** `r2.3.2`, `r2.3.2.s3`; the ends of a range parted by a hyphen. */
  id: string;
}

/** The words of a place in both languages. */
export interface Passage extends PlaceOfReport {
  /** Its page, or its sentence on the page. */
  url: string;
  /** None where the words were withdrawn. */
  sentences: { id: string; zh: string; en: string | undefined }[];
}

/** What a reader has gathered: places, and concepts by the names of their pages. */
export interface Wanted {
  places: readonly PlaceOfReport[];
  slugs: readonly string[];
}

/** The same in the same order; undefined for what the site does not have. */
export interface Gathered {
  passages: (Passage | undefined)[];
  concepts: (Meant | undefined)[];
}

/** The order of results: what weighs most first, or as the text has them. */
export type Order = 'weight' | 'text';

/**
 * What to search for: the language in which titles and addresses are given, and the order of results. In a site of many
 * reports also in which of them, which comes first, and which batch of the results: they come a few pages at a time.
 */
export interface Options {
  locale?: 'zh' | 'en';
  order?: Order;
  /** The slugs of the reports to search in; all where it is left out. */
  reports?: readonly string[];
  /** The slug of the report that is open: its results come first, and an address that names no report is one of its places, or of the home report where none is open. */
  prefer?: string;
  /** Counted from 0, which is the first. */
  batch?: number;
}

/** How often reports hold a query: in how many places, and on how many pages. */
export interface Count {
  places: number;
  pages: number;
}

/** How much of a site of many reports holds a query, before its words are loaded. */
export interface Survey extends Count {
  how: How;
  /** The counts are those of the text; else there may be fewer, for only the text can tell. */
  isExact: boolean;
  /** The reports that hold it, in the order in which they are answered. */
  reports: (Count & { report: string })[];
  /** In how many batches the results come. */
  batches: number;
}

/** What the files of the search hold of texts. */
export interface TextFiles {
  zh: ChineseData;
  en: EnglishData;
  terms: TermsData;
  quotation: QuotationData;
}

/** The engine as the module at `/search/search.js` offers it. */
export interface Engine {
  /** Returns what holds a query, page by page, the best first. */
  search: (query: string, options?: Options) => Promise<Found[]>;
  /** Returns the places that what was typed names by their addresses: `R2.3.2`, 报告二（三）2, a citation of ours, a link. */
  findAddress: (query: string, options?: Options) => Promise<Addressed[]>;
  /** Returns the nearest places to one that what was typed names by its address, where no report has it: R9.9. */
  findMissing: (query: string, options?: Options) => Promise<Missing[]>;
  /** Returns where a quotation stands, and how it differs; undefined if it is from nowhere, or too short and neither a sentence nor a copy of ours. */
  checkQuotation: (query: string, options?: Options) => Promise<Checked | undefined>;
  /** Returns the concepts that may be meant: named, heard, or having what was typed as a part of their name. */
  suggest: (query: string, options?: Options) => Promise<Meant[]>;
  /** Returns the terms and the places that are nearest to a query that the text does not have. */
  findNear: (query: string, options?: Options) => Promise<Near>;
  /** Returns the figures of the reports that a query asks for by number, day or kind: 350万, 3.5 million, ≥ 350 万元, target 2018. */
  findFigures: (query: string, options?: Options) => Promise<FoundFigure[]>;
  /** Returns what the site has of the places and concepts that a reader has gathered, in both languages. */
  gather: (wanted: Wanted, options?: Options) => Promise<Gathered>;
  /** Returns the signs of a query that are left out, for no search can look for them. */
  leftOut: (query: string) => string[];
  /** Returns how much holds a query; only the engine of a site of many reports does, for others have all of it at once. */
  survey?: (query: string, options?: Options) => Promise<Survey>;
  /** Returns the reports of a site of many; only its engine does. */
  reports?: () => Promise<readonly ListedReport[]>;
  /** Returns the slugs of the reports that something pasted is likest to, the likest first; only the engine of a site of many does. */
  likest?: (text: string) => Promise<string[]>;
  /** Returns the texts of some reports as the files of a site of few reports hold them; only the engine of a site of many does. */
  textsOf?: (slugs: readonly string[]) => Promise<TextFiles>;
  /** Loads the English too, so that every hit comes with both languages. Asked for by itself where a query needs it. */
  loadEnglish: () => Promise<void>;
}
