import type { Edition } from '#edition/types.ts';
import { placesOf } from './phrase.ts';
import { translated } from './problem.ts';

/** How often the English of a report says something, and where. */
export interface Tally {
  count: number;
  /** The ids of the sentences, each once and with its count where that is more: `r1.1.s2, r1.2.s3 (2)`. */
  places: string;
}

/** Counts how often the English of a report says the words of a rule. */
export function tallyOf(edition: Edition, words: readonly string[]): Tally {
  const found = translated(edition)
    .map(({ id, en }) => ({ id, count: placesOf(en, words).length }))
    .filter(({ count }) => count > 0);
  return {
    count: found.reduce((sum, { count }) => sum + count, 0),
    places: found.map(({ id, count }) => (count === 1 ? id : `${id} (${count})`)).join(', '),
  };
}

/** Returns the folder of the translation of a report, where what is counted in all of it is to be mended. */
export function englishFolder({ slug }: Edition): string {
  return `content/reports/${slug}/en`;
}
