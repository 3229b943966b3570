/** A language of the site as it stands in an address. */
export type Locale = 'zh' | 'en';

/** Both locales, in the order in which the site offers them. */
export const locales: readonly Locale[] = ['zh', 'en'];

/** Returns the BCP 47 tag of a language of the site, as `lang` and `hreflang` want it. */
export function langOf(locale: Locale): 'zh-Hans' | 'en' {
  return locale === 'zh' ? 'zh-Hans' : 'en';
}
