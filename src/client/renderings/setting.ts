import type { Locale } from '#i18n/locale.ts';
import type { Strings } from '#i18n/strings.ts';

/** What the page of renderings says of the site to its script. */
export interface RenderingsSetting {
  locale: Locale;
  /** The path of the root of the site, and the same in full; the path alone where addresses are provisional. */
  base: string;
  root: string;
  /** The address of the data. */
  data: string;
  /** The edition that files are named after. */
  version: string;
  /** The names of the reports by their slugs; empty where the site has but one. */
  reports: Readonly<Record<string, string>>;
  words: Omit<Strings['renderings'], 'kindMeanings' | 'whyMeanings'> & { title: string; whole: string };
}

/** Returns the setting that the element of the page carries. */
export function settingOf({ dataset }: HTMLElement): RenderingsSetting {
  return JSON.parse(dataset['renderings'] ?? '{}') as RenderingsSetting;
}
