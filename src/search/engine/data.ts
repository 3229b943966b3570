import type { AliasData, ChineseData, EnglishData, FigureData, QuotationData, SoundData, TermsData } from '../format.ts';

/** Thrown when the text cannot be loaded. */
export class SearchUnavailable extends Error {
  constructor(message: string) {
    super(message);
    // As a field it would bring a helper along for old browsers.
    this.name = 'SearchUnavailable';
  }
}

// Kept from bundlers, which would take a file beside the module for one of theirs.
const here: string = import.meta.url;

/** The root of the site, two steps above this module. */
export const root: string = new URL('../', here).href;

/** The path of the root, with which addresses on this site begin. */
export const base: string = new URL(root).pathname;

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
    const response = await fetch(new URL(`${name}.json`, here).href);
    if (!response.ok) throw new Error(String(response.status));
    return await response.json();
  } catch (error) {
    asked.delete(name);
    throw new SearchUnavailable(`${name}.json: ${String(error)}`);
  }
}
