import { en } from './en.ts';
import type { Locale } from './locale.ts';
import { zh } from './zh.ts';

type Like<T> = T extends (...args: infer A) => string ? (...args: A) => string : T extends string ? string : { [K in keyof T]: Like<T[K]> };

/** What every language of the interface must have: the keys of the Chinese, each of the same shape. */
export type Strings = { [K in keyof typeof zh]: Like<(typeof zh)[K]> };

/** Returns the interface in a language: `strings('en').skip`. */
export function strings(locale: Locale): Strings {
  return locale === 'zh' ? zh : en;
}
