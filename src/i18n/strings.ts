import { en } from './en.ts';
import { zh } from './zh.ts';

type Like<T> = T extends (...args: infer A) => string ? (...args: A) => string : T extends string ? string : { [K in keyof T]: Like<T[K]> };

/** What every language of the interface must have: the keys of the Chinese, each of the same shape. */
export type Strings = { [K in keyof typeof zh]: Like<(typeof zh)[K]> };

/** The interface in a language: `strings('en').skip`. */
export function strings(locale: 'zh' | 'en'): Strings {
  return locale === 'zh' ? zh : en;
}

/** The BCP 47 tag of a language of the site, as `lang` and `hreflang` want it. */
export function langOf(locale: 'zh' | 'en'): 'zh-Hans' | 'en' {
  return locale === 'zh' ? 'zh-Hans' : 'en';
}
