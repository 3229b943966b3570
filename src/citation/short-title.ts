import type { Cited } from './references.ts';

/** Returns the first line of a title, as later notes and running text call it. */
export function shortTitle({ locale, title }: Pick<Cited, 'locale' | 'title'>): string {
  return title.split(locale === 'zh' ? /\s|——/ : / — |, and /)[0] ?? title;
}

/** Returns the short title of a work where it is shorter than its title; nothing where it is the same. */
export function shorterTitle(cited: Pick<Cited, 'locale' | 'title'>): string {
  return shortTitle(cited) === cited.title ? '' : shortTitle(cited);
}
