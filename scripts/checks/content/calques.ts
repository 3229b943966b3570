import type { Passage } from '../../our-english.ts';
import { captionsOf, oursIn } from './passages.ts';
import { placesOf } from './phrase.ts';
import type { Check, Problem, Rules, SharedCheck } from './problem.ts';
import { translated } from './problem.ts';

/** No Chinese in English words: what the rules list as calques stands neither in the translation nor in a caption. */
export const calques: Check = (edition, rules) =>
  [...translated(edition), ...captionsOf(edition)].flatMap((passage) => calquesIn(passage, rules));

/** Finds calques in the English of ours that no report has to itself. */
export const calquesOfOurs: SharedCheck = (rules) => oursIn(rules).flatMap((passage) => calquesIn(passage, rules));

function calquesIn({ file, id, en }: Passage, { english }: Rules): Problem[] {
  return english.calques.flatMap(({ words, unless, instead }) =>
    placesOf(en, words, unless).map((found) => ({
      file,
      id,
      rule: 'calques',
      message: `“${found}” is Chinese in English words. Instead: ${instead}.`,
    })),
  );
}
