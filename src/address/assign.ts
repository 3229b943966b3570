import type { DivisionKind } from './grammar.ts';
import { isSentenceId, kindOfId } from './grammar.ts';
import { isWithin, nameOf, parentOf } from './within.ts';

/**
 * Returns the id that a numbered unit has by its numbers alone: part 3 of `r` is `r3`, section 2
 * outside every part `r0.2`, measure 1 directly under part 1 `r1.0.1`.
 */
export function numberedId(kind: DivisionKind, number: number, parentId: string, parentKind: 'work' | DivisionKind): string {
  if (kind === 'part') return `${parentId}${number}`;
  if (parentKind === 'work') return `${parentId}0.${kind === 'measure' ? '0.' : ''}${number}`;
  if (parentKind === 'part' && kind === 'measure') return `${parentId}.0.${number}`;
  return `${parentId}.${number}`;
}

/** Returns the id of a lettered paragraph of a unit: `r0.a` for a work, `r1.a` for a part. */
export function paragraphId(unitId: string, unitKind: 'work' | DivisionKind, letter: string): string {
  return unitKind === 'work' ? `${unitId}0.${letter}` : `${unitId}.${letter}`;
}

/** Returns the id of a sentence by its paragraph and its name there: `s3`. */
export function sentenceId(paragraph: string, name: string): string {
  return `${paragraph}.${name}`;
}

/** Returns the name of a sentence by its number: `s3`. */
export function sentenceName(number: number): string {
  return `s${number}`;
}

/** Returns the number that a sentence's name begins with: 3 for `s3a`. */
export function numberOfName(name: string): number {
  return Number.parseInt(name.slice(1), 10);
}

/** Returns the number of a sentence directly in a paragraph, or undefined for any other id: 3 for `r2.a.s3a` in `r2.a`. */
export function numberWithin(id: string, paragraph: string): number | undefined {
  return isWithin(id, paragraph) && isSentenceId(id) && parentOf(id) === paragraph ? numberOfName(nameOf(id)) : undefined;
}

/** Returns the names of a section or measure whose number is taken: `r1.3b`, `r1.3c` … A part has none. */
export function doubledIds(id: string): string[] {
  return kindOfId(id) === 'part' ? [] : [...'bcdefghijklmnopqrstuvwxyz'].map((letter) => id + letter);
}

/** The letters of unnumbered paragraphs: none that reads like a digit, an s or a t. */
const letters = 'abcdefgjkmnpqruvwxyz';

/** Returns the nth paragraph letter, from 0: a … z, then aa, ab … */
export function paragraphLetter(index: number): string {
  const last = letters.charAt(index % letters.length);
  return index < letters.length ? last : paragraphLetter(Math.floor(index / letters.length) - 1) + last;
}

/** Returns a free name for a paragraph that was inserted behind another, or before the first: after a `a2`, before it `a0`. */
export function insertedParagraph(previous: string | undefined, first: string, taken: (letter: string) => boolean): string {
  const stem = (previous ?? first).replace(/\d+$/, '');
  if (previous === undefined) {
    for (let name = `${stem}0`; ; name += '0') if (!taken(name)) return name;
  }
  for (let number = 2; ; number++) if (!taken(`${stem}${number}`)) return `${stem}${number}`;
}

/**
 * Returns a free name for a sentence that was inserted: after s3 `s3a`, after that `s3b`,
 * between s3 and s3a `s3aa`, before s1 `s0a`.
 */
export function insertedSentence(previous: string | undefined, next: string | undefined, taken: (name: string) => boolean): string {
  let stem = previous ?? 's0';
  if (next?.startsWith(stem) && /^[a-z]+$/.test(next.slice(stem.length))) stem = next;
  const suffixed = /^(s\d+[a-z]*)([a-y])$/.exec(stem);
  const candidates =
    suffixed && stem === previous ? [`${suffixed[1] ?? ''}${String.fromCharCode((suffixed[2] ?? '').charCodeAt(0) + 1)}`] : [];
  for (let code = 97; code < 123; code++) candidates.push(`${stem}${String.fromCharCode(code)}`);
  return candidates.find((name) => !taken(name)) ?? insertedSentence(`${stem}z`, undefined, taken);
}
