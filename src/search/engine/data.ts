import { readData, root } from '#host/engine-files.ts';
import { addressAt } from '#host/site.ts';
import type { AliasData, ChineseData, EnglishData, FigureData, QuotationData, SoundData, TermsData } from '../format.ts';

/** Thrown when the text cannot be loaded. */
export class SearchUnavailable extends Error {
  constructor(message: string) {
    super(message);
    // As a field it would bring a helper along for old browsers.
    this.name = 'SearchUnavailable';
  }
}

/** The path of the root, with which addresses on this site begin. */
const base: string = new URL(root).pathname;

/** Returns the address of a page by its path from the root. */
export function pageAt(path: string): string {
  return addressAt(base, path);
}

/** The files that the engine reads, by their names. */
export interface Files {
  zh: ChineseData;
  en: EnglishData;
  terms: TermsData;
  aliases: AliasData;
  sound: SoundData;
  quotation: QuotationData;
  figures: FigureData;
}

/** Where an engine has its files from. */
export type Load = <Name extends keyof Files>(name: Name) => Promise<Files[Name]>;

const asked = new Map<string, Promise<unknown>>();

/** Returns what a file beside this module holds, asked for once; after a failure, asked for again. */
export function load<Name extends keyof Files>(name: Name): Promise<Files[Name]> {
  return loadFile(name) as Promise<never>;
}

/** Returns what a file of the search holds by its path there, without its ending, asked for once; after a failure, asked for again. */
export function loadFile(path: string): Promise<unknown> {
  const known = asked.get(path) || read(path);
  asked.set(path, known);
  return known;
}

async function read(path: string): Promise<unknown> {
  try {
    return await readData(`${path}.json`);
  } catch (error) {
    asked.delete(path);
    throw new SearchUnavailable(`${path}.json: ${String(error)}`);
  }
}
