import type { Urls } from '#address/url.ts';
import type { Edition } from '#edition/types.ts';
import type { Family } from '#glossary/families.ts';
import type { Glossary } from '#glossary/glossary.ts';
import type { OutsideText } from '#schemas/texts.ts';

/** What a file is made of: a report, and the glossary of the site it is published on. */
export interface Source {
  edition: Edition;
  glossary: Glossary;
  /** The words and images that run through the texts, with the concepts that share them. */
  families: readonly Family[];
  /** The outside texts in which words were looked up. */
  texts: readonly OutsideText[];
  urls: Urls;
}

/** The names of the formats, as `npm run export` takes them. */
export type FormatName =
  | ('tmx' | 'tmx-short' | 'tbx' | 'tbx2' | 'glossary-utf8' | 'terms-xlsx' | 'terms-csv' | 'omegat' | 'tei')
  | ('skos' | 'skos-jsonld' | 'tables-xlsx' | 'tables-csv' | 'jsonl' | 'anki' | 'package');

/** A file as text, a file as bytes, or several files by their paths, which are packed together. */
export type Made = string | Uint8Array | ReadonlyMap<string, Uint8Array>;

/** A format that programs of translators and researchers read. */
export interface InterchangeFormat {
  name: FormatName;
  /** What it holds: a report with its translation, or the glossary, which all reports share. */
  of: 'report' | 'glossary';
  /** How the names of its files end, behind report and edition: `.tmx`. Several files are packed as it says, `.zip` or `.tgz`. */
  ending: string;
  /** Its files lie on the site one by one as well, in a folder named after report and edition. */
  isUnpacked?: true;
  /** A large site offers it of every report, and the others of its home report alone: they hold the glossary anew for each. */
  isOfEach?: true;
  /** It holds nothing where nothing is translated. */
  needsTranslation: boolean;
  /** The name at `/data/` of the schema of ours that it holds to. */
  schema?: string;
  /** Returns what it is made of a source; the same source gives the same bytes. */
  make: (source: Source) => Made | Promise<Made>;
}
