import diff from 'fast-diff';
import { failAt } from '#schemas/read.ts';
import { createSigns } from '#text/signs.ts';
import { currentIdOf } from './ended.ts';
import type { Edition, Segment } from './types.ts';

/** Another sentence that says the same thing as a given one. */
export interface Parallel {
  segment: Segment;
  /** Its source words in order: `same` as here, or `other`, which stand only there. */
  words: { kind: 'same' | 'other'; text: string }[];
}

/**
 * Returns where another work of the report says the same thing as a sentence, by the editors' decision. A sentence that
 * has ended is the one that now holds its words; where there is none, nothing is parallel to it any more.
 */
export function parallelsOf(edition: Edition, segment: Segment): Parallel[] {
  return edition.parallels.confirmed
    .map((pair) => pair.map((id) => currentIdOf(edition, id)))
    .flatMap((pair) => (pair.includes(segment.id) ? pair.filter((id) => id !== undefined && id !== segment.id) : []))
    .flatMap((id) => {
      const other = id === undefined ? undefined : edition.segments.get(id);
      if (other) return { segment: other, words: differing(segment.zh, other.zh) };
      return failAt(
        `reports/${edition.slug}/parallels.json`,
        `It names ${id ?? ''}, and the report has no such sentence. Write an id that stands in zh/.`,
        'content:no-such-id',
      );
    });
}

/** Returns how words differ from others; a single character that happens to be the same between two changes is no common wording. */
export function differing(here: string, there: string): Parallel['words'] {
  return partsOf(diff(here, there, undefined, true), (units) => units);
}

/** Returns how a text in Latin letters differs from another; a word is the same or another as a whole: marks within a word cannot be read. */
export function differingWords(here: string, there: string): Parallel['words'] {
  const signs = createSigns();
  const [before, after] = [wordsOf(here), wordsOf(there)];
  const signed = signs(after);
  const words = new Map(after.map((word, index) => [signed[index], word]));
  return partsOf(diff(signs(before), signed, undefined, true), (units) => [...units].map((unit) => words.get(unit) ?? '').join(''));
}

/** What the second text holds of a comparison, in order, with neighbours of one kind made one. */
function partsOf(found: diff.Diff[], read: (units: string) => string): Parallel['words'] {
  const parts: Parallel['words'] = [];
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
