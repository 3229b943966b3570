/** A report of the site as the choosers of the comparison know it. */
export interface ListedReport {
  slug: string;
  /** What readers call it. */
  name: { zh: string; en: string };
  /** The year of it, in figures, where the site has several reports; without it where none is known. */
  year?: string | undefined;
  /** The version of its edition. */
  version: string;
  /** Whether any of it is translated. */
  hasEnglish: boolean;
  /** The versions of its earlier editions whose words are kept and are not those of today. */
  kept: string[];
}

/** The words of an edition: each sentence and heading, in the order of the text. */
export type EditionWords = readonly (readonly [id: string, zh: string])[];

/** Its translation, sentence by sentence; null where there is none. */
export type EditionEnglish = readonly (string | null)[];

/** Returns the path of the words of an edition from the root of the site, without a version those of today; and of their translation. */
export function pathOfWords(slug: string, version?: string): { words: string; english: string } {
  const start = `compare/${slug}${version === undefined ? '' : `/${version}`}`;
  return { words: `${start}.json`, english: `${start}.en.json` };
}
