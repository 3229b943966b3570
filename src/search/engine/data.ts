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

interface Files {
  zh: ChineseData;
  en: EnglishData;
  terms: TermsData;
  aliases: AliasData;
  sound: SoundData;
  quotation: QuotationData;
  figures: FigureData;
}

const asked = new Map<string, Promise<unknown>>();

/** A file beside this module, asked for once; after a failure, asked for again. */
export function load<Name extends keyof Files>(name: Name): Promise<Files[Name]> {
  const known = asked.get(name) || read(name);
  asked.set(name, known);
  return known as Promise<never>;
}

async function read(name: string): Promise<unknown> {
  try {
    return await readData(`${name}.json`);
  } catch (error) {
    asked.delete(name);
    throw new SearchUnavailable(`${name}.json: ${String(error)}`);
  }
}
