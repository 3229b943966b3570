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

/**
 * Returns how words differ from others; a single character that happens to be the same between two changes is no common
 * wording. In `words` a word is the same or another as a whole: marks within a word cannot be read.
 */
export function differing(here: string, there: string, unit: 'characters' | 'words' = 'characters'): Parallel['words'] {
  const signs = new Map<string, string>();
  const signOf = (word: string): string => {
    const sign = signs.get(word) ?? String.fromCharCode(firstSign + signs.size);
    signs.set(word, sign);
    return sign;
  };
  const signsOf = (text: string): string => (text.match(word) ?? []).map(signOf).join('');
  const found = unit === 'words' ? diff(signsOf(here), signsOf(there), undefined, true) : diff(here, there, undefined, true);
  const words = new Map([...signs].map(([text, sign]) => [sign, text]));
  const parts: Parallel['words'] = [];
  for (const [sign, units] of found) {
    if (sign === diff.DELETE) continue;
    const text = unit === 'words' ? [...units].map((each) => words.get(each) ?? '').join('') : units;
    const kind = sign === diff.EQUAL && [...text.trim()].length > 1 ? 'same' : 'other';
    const last = parts[parts.length - 1];
    if (last?.kind === kind) last.text += text;
    else parts.push({ kind, text });
  }
  return parts;
}

/** A word, white space, or a mark: what a change of a text in Latin letters is counted in. */
const word = /[\p{L}\p{N}’-]+|\s+|[^\p{L}\p{N}\s]/gu;
/** Private-use characters stand for the words of a text while they are compared. */
const firstSign = 0xe000;
