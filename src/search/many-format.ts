import type { WorkNames } from '#address/print.ts';
import type { QuotationData } from './format.ts';

// What the files of /search/ hold where a site has many reports. They are written by encode/many/ and read by engine/many/.

/** Words in both languages; empty where they are not known. */
interface InBoth {
  zh: string;
  en: string;
}

/** A report as lists and filters call it: `/search/reports.json` has all in the order of the directory. */
export interface ListedReport {
  slug: string;
  name: InBoth;
  /** The version of its edition. */
  edition: string;
  works: WorkNames;
  /** Speaker and year of each work, by its id. */
  by: { zh: Record<string, string>; en: Record<string, string> };
  /** The years that the text does not name and we infer; left out where there are none. */
  inferred?: string[];
  /** The year that its first dated work is of, who issued it, and of what sort it is, as far as that is known. */
  year?: string;
  issuer?: InBoth;
  kind?: string;
  /** It is translated, in whole or in part; left out where it is not. */
  isTranslated?: true;
}

/** A report as the directory has it: where its texts are, and which year it is of, as far as that is known. */
export interface FiledReport extends Pick<ListedReport, 'slug' | 'year'> {
  /** What their files hold, in few signs: a file that changes has another name. */
  hash: string;
  /** Of each of its chunks, which are files of a few pages, how many pages it holds. */
  chunks: number[];
  /** It is translated, in whole or in part, so each chunk has one with its English beside it; left out where it is not. */
  isTranslated?: true;
}

/** The names of every concept in one language, in the order of `TermsData`: the term or its designation first. */
export type NameData = string[][];

/** Where lists are: files of some of them in order. */
export interface Shards {
  hash: string;
  /** Of each file the first string, or as much of its beginning as the string before it does not have. */
  firsts: string[];
}

/** What the search of a site of many reports knows first. */
export interface Directory {
  /** In the order in which their pages are counted, over all reports. */
  reports: FiledReport[];
  /** The lists of Chinese strings, folded, and of the keys of English words. */
  strings: Shards;
  words: Shards;
}

/**
 * Lists one after the other, in the order of their strings: a string, then the pages that hold it, each counted on from
 * the one before. Twice the step, and one more where it stands in a heading there; where it stands there more than once
 * that number is negative, and how often follows.
 *
 * Listed is every string of one or two signs, and every longer one whose beginning, all but its last sign, stands on more
 * pages than `few`. Where all that begin with a listed string go on in one way, the longest of them stands for all. So a
 * string that is not listed stands only where the longest listed one that it begins with does, which is on few pages; and
 * where that one is listed with longer ones, nowhere.
 */
export type Shard = (string | number)[];

/** A string that stands on no more pages than this is listed, but none that goes on from it. */
export const few = 16;

/** A string of so many signs is listed, but none that goes on from it. */
export const longest = 32;

/** Some pages of a report one after the other. */
export interface Chunk {
  /** Of the report, as in `ChineseData`. */
  works: WorkNames;
  /** As in `ChineseData`. */
  pages: Record<string, string[][]>;
  /** Where its sentences stand in the text, which pages part: stretches of a number within the report and a count. */
  order: [first: number, count: number][];
  /** Of its sentences, as in `QuotationData`; left out where there is nothing. */
  slips?: QuotationData['slips'][string];
  speakers?: NonNullable<QuotationData['speakers']>[string];
  /** Of the report, as in `ChineseData`: in its first chunk alone. */
  ended?: Record<string, string>;
}

/** The English of a chunk, sentence by sentence; 0 is not translated. */
export type EnglishChunk = (string | 0)[];
