import diff from 'fast-diff';
import { createSigns } from './signs.ts';

/** A stretch of words that stands in another text as well, or only here. */
export interface Stretch {
  kind: 'same' | 'other';
  text: string;
}

/** Returns how words differ from others; a single character that happens to be the same between two changes is no common wording. */
export function differing(here: string, there: string): Stretch[] {
  return partsOf(diff(here, there, undefined, true), (units) => units);
}

/** Returns how a text in Latin letters differs from another; a word is the same or another as a whole: marks within a word cannot be read. */
export function differingWords(here: string, there: string): Stretch[] {
  const signs = createSigns();
  const [before, after] = [wordsOf(here), wordsOf(there)];
  const signed = signs(after);
  const words = new Map(after.map((word, index) => [signed[index], word]));
  return partsOf(diff(signs(before), signed, undefined, true), (units) => [...units].map((unit) => words.get(unit) ?? '').join(''));
}

/** What the second text holds of a comparison, in order, with neighbours of one kind made one. */
function partsOf(found: diff.Diff[], read: (units: string) => string): Stretch[] {
  const parts: Stretch[] = [];
  for (const [sign, units] of found) {
    if (sign === diff.DELETE) continue;
    const text = read(units);
    const kind = sign === diff.EQUAL && [...text.trim()].length > 1 ? 'same' : 'other';
    const last = parts[parts.length - 1];
    if (last?.kind === kind) last.text += text;
    else parts.push({ kind, text });
  }
  return parts;
}

/** The words, runs of white space and marks of a text, in order. */
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}’-]+|\s+|[^\p{L}\p{N}\s]/gu) ?? [];
