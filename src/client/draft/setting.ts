import type { AboutReport } from '#draft/texts.ts';
import type { Telling } from '#draft/telling/said.ts';
import type { Locale } from '#i18n/locale.ts';
import type { Strings } from '#i18n/strings.ts';

/** A report as the page of drafts knows it; the map of the one that the page was built with stands there. */
export interface DraftReport extends AboutReport {
  /** Of another: what it is wide and high, and a stroke for each section by its id. */
  map?: { width: number; height: number; strokes: readonly { id: string; path: string }[] };
}

/** What the page of drafts says of the site to its script. */
export interface DraftSetting {
  locale: Locale;
  /** The path of the root of the site, and the same in full; the path alone where addresses are provisional. */
  base: string;
  root: string;
  /** The reports that it knows; those that it asks for join them. */
  reports: DraftReport[];
  /** Where the others are, if there are any. */
  list?: string;
  /** Where they are too many to be fetched whole: what is said of those that a draft is checked against. */
  many?: Strings['draftMany'];
  words: Strings['draft'];
}

/** Returns what tells of a draft to the reader of the page. */
export function tellingOf({ locale, words, reports }: DraftSetting, sentences: number): Telling {
  const nameOf = (slug: string): string =>
    reports.length > 1 ? (reports.find((report) => report.slug === slug)?.name[locale] ?? slug) : '';
  return { locale, words, sentences, nameOf };
}
