import type { IdKind } from '#address/grammar.ts';
import { kindOfId } from '#address/grammar.ts';
import { printShort } from '#address/print.ts';
import { fill } from '#i18n/fill.ts';
import { make } from './make.ts';

/** The words that say so, in the language of the page: of `none` what is not there, of the kinds how many the nearest place has. */
export type NowhereStrings = Readonly<Record<IdKind | 'none', string>>;

/** Returns one line: there is no such place, and the nearest, as a link, has so many. */
export function nowhere(
  words: NowhereStrings,
  { id, near, printed, url, kind, count }: { id: string; near: string; printed: string; url: string; kind: IdKind; count: number },
): [string, HTMLAnchorElement] {
  const name = kindOfId(near) === 'work' ? printed : printShort(near);
  return [fill(words.none, printShort(id)), make('a', 'link', fill(words[kind], name, count), { href: url })];
}
