import type { Edition, Paragraph, Segment, Unit } from '#edition/types.ts';
import type { Locale } from '#i18n/locale.ts';
import { locales } from '#i18n/locale.ts';
import { oneLine } from '#text/one-line.ts';
import { sha256 } from './sha256.ts';

/** A file of words alone: its name, what it holds, and the hash of its bytes. */
export interface TextFile {
  name: string;
  text: string;
  sha256: string;
}

/** Returns exactly the words of a unit: one paragraph a line, a heading on a line of its own where it stands on one. */
export function toPlainText(unit: Unit, locale: Locale): string {
  return linesOf(unit, locale)
    .map((line) => `${line}\n`)
    .join('');
}

function linesOf({ heading, children }: Unit, locale: Locale): string[] {
  const title = heading?.children[0];
  const own = children.flatMap((child) => (child.type === 'paragraph' ? [lineOf(child, title, locale)] : linesOf(child, locale)));
  const [first] = children;
  const isHeld = first?.type === 'paragraph' && first.runIn;
  return title && !isHeld ? [wordsOf([title], locale), ...own] : own;
}

function lineOf({ runIn, children }: Paragraph, title: Segment | undefined, locale: Locale): string {
  return wordsOf(runIn && title ? [title, ...children] : children, locale);
}

function wordsOf(segments: readonly Segment[], locale: Locale): string {
  const words = locale === 'zh' ? segments.map(({ zh }) => zh).join('') : segments.flatMap(({ en }) => en ?? []).join(' ');
  // A translation may be typed over several lines; here a line is a paragraph.
  return oneLine(words);
}

const files = new WeakMap<Unit, readonly TextFile[]>();

/** Returns the files of words of a unit; none in a language in which it has no words. */
export function textFilesOf(unit: Unit): readonly TextFile[] {
  const made =
    files.get(unit) ??
    locales.flatMap((locale) => {
      const text = toPlainText(unit, locale);
      return text.trim() === '' ? [] : [{ name: `${unit.id}.${locale}.txt`, text, sha256: sha256(text) }];
    });
  files.set(unit, made);
  return made;
}

/** A file of Markdown: its name, and its language. */
export interface MarkdownFile {
  name: string;
  locale: Locale;
}

/** Returns the files of Markdown of a unit: in the languages that the report has. */
export function markdownFilesOf({ info }: Edition, { id }: Unit): MarkdownFile[] {
  return (info.translation === 'none' ? (['zh'] as const) : locales).map((locale) => ({ locale, name: `${id}.${locale}.md` }));
}

/** Returns the hashes of all files of words, as `sha256sum -c` reads them. */
export function hashesOf(edition: Edition): string {
  return [...edition.units.values()]
    .flatMap(textFilesOf)
    .map(({ name, sha256 }) => `${sha256}  ${name}\n`)
    .join('');
}
