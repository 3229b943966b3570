import type { Locale } from '#i18n/locale.ts';
import type { Strings } from '#i18n/strings.ts';

/** What the page of comparisons says of the site to its script. */
export interface CompareSetting {
  locale: Locale;
  /** The path of the root of the site, and the same in full; the path alone where addresses are provisional. */
  base: string;
  root: string;
  words: Omit<Strings['compare'], 'about' | 'intro' | 'noScript' | 'needs' | 'choose' | 'hint' | 'swap' | 'run' | 'several'> & {
    title: string;
    /** Where the site has several reports: what helps to choose among them, and to find one's way in a long result. */
    several: Omit<Strings['compare']['several'], 'hint' | 'filter' | 'jump' | 'sections'> | undefined;
  };
}

/** Returns the setting that the element of the page carries. */
export function settingOf({ dataset }: HTMLElement): CompareSetting {
  return JSON.parse(dataset['compare'] ?? '{}') as CompareSetting;
}
