import type { WorkNames } from '#address/print.ts';
import type { Cited } from '#citation/references.ts';
import type { Locale } from '#i18n/locale.ts';
import type { Strings } from '#i18n/strings.ts';

/** A report as the dossier names and cites it. */
export interface GatheredReport {
  slug: string;
  /** What readers call it, where the site has several; else empty. */
  name: Record<Locale, string>;
  names: WorkNames;
  /** The works by their ids, as references name them in each language. */
  works: Record<string, Partial<Record<Locale, Cited>>>;
  /** Its edition: what it is called, its number, its day, and the SHA-256 of the text as received. */
  edition: { name: Record<Locale, string>; version: string; date: string; hash: string };
}

/** The strings of the page of the dossier, in its language. */
export type DossierStrings = Strings['dossier'] &
  Pick<Strings, 'headingOf' | 'sentenceOf' | 'sentencesOf' | 'translationIs' | 'provisional' | 'onlyId' | 'toDossier' | 'partOfTitle'>;

/** What the page of the dossier says of the site to its script. */
export interface DossierSetting {
  locale: Locale;
  /** The path of the root of the site, and the same in full; the path alone where addresses are provisional. */
  base: string;
  root: string;
  /** The reports that it knows; those that it asks for join them. */
  reports: GatheredReport[];
  /** The site has others, which are asked for where a dossier holds places of them. */
  isMore?: true;
  words: DossierStrings;
}

/** Returns the editions of the reports of the site, by their slugs. */
export function editionsOf({ reports }: DossierSetting): Record<string, string> {
  return Object.fromEntries(reports.map(({ slug, edition }) => [slug, edition.version]));
}
