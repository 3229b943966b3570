import diff from 'fast-diff';
import { failAt } from '#schemas/read.ts';
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
  const words: Parallel['words'] = [];
  for (const [sign, text] of diff(here, there, undefined, true)) {
    if (sign === diff.DELETE) continue;
    const kind = sign === diff.EQUAL && [...text].length > 1 ? 'same' : 'other';
    const last = words[words.length - 1];
    if (last?.kind === kind) last.text += text;
    else words.push({ kind, text });
  }
  return words;
}
