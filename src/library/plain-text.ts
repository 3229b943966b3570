import { createHash } from 'node:crypto';
import type { Edition, Passage, Place, Sentence } from './edition.ts';
import type { Locale } from './urls.ts';
import { locales, urlTo } from './urls.ts';

/** A file of words alone: its name, what it holds, and the hash of its bytes. */
export interface TextFile {
  name: string;
  text: string;
  sha256: string;
}

/** Exactly the words of a place: one paragraph a line, a heading on a line of its own where it stands on one. */
export function plainText(place: Place, locale: Locale): string {
  return linesOf(place, locale)
    .map((line) => `${line}\n`)
    .join('');
}

function linesOf({ heading, children }: Place, locale: Locale): string[] {
  const own = children.flatMap((child) => (child.type === 'passage' ? [lineOf(child, heading, locale)] : linesOf(child, locale)));
  const [first] = children;
  const isHeld = first?.type === 'passage' && first.runIn;
  return heading && !isHeld ? [wordsOf([heading], locale), ...own] : own;
}

function lineOf({ runIn, sentences }: Passage, heading: Sentence | undefined, locale: Locale): string {
  return wordsOf(runIn && heading ? [heading, ...sentences] : sentences, locale);
}

function wordsOf(sentences: readonly Sentence[], locale: Locale): string {
  return locale === 'zh' ? sentences.map(({ zh }) => zh).join('') : sentences.flatMap(({ en }) => en ?? []).join(' ');
}

/** The files of words of a place; none in a language in which it has no words. */
export function textFilesOf(place: Place): TextFile[] {
  return locales.flatMap((locale) => {
    const text = plainText(place, locale);
    return text.trim() === '' ? [] : [{ name: `${place.id}.${locale}.txt`, text, sha256: createHash('sha256').update(text).digest('hex') }];
  });
}

/** Where a file of words lies. */
export function urlOfText({ slug }: Edition, name: string): string {
  return urlTo(`text/${slug}/${name}`);
}

/** The hashes of all files of words, as `sha256sum -c` reads them. */
export function hashesOf(edition: Edition): string {
  return [...edition.places.values()]
    .flatMap(textFilesOf)
    .map(({ name, sha256 }) => `${sha256}  ${name}\n`)
    .join('');
}
