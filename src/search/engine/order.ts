import type { Found, How, Options } from './contract.ts';
import type { Corpus } from './corpus.ts';
import { isHeading, sentenceAt } from './corpus.ts';
import type { Answer } from './match.ts';
import type { Stage } from './present.ts';
import { toFound } from './present.ts';
import { isWhole } from './substring.ts';

/** Returns answers as results, the best first. */
export function order(stage: Stage, answers: readonly Answer[]): Found[] {
  return answers.map((answer) => toFound(stage, answer, weigh(stage.corpus, answer))).sort((a, b) => b.score - a.score);
}

/** How an answer stands among others of the same tier: headings first, whole numbers, then how often. */
function weigh(corpus: Corpus, { page, zh, en, tier }: Answer): number {
  const numbers = [...zh.map(([from]) => sentenceAt(corpus, page, from)), ...en.keys()];
  const inHeading = numbers.some((number) => isHeading(corpus.sentences[number] as never));
  const whole = zh.length === 0 || zh.some((range) => isWhole(page.text, range));
  let count = zh.length;
  en.forEach((ranges) => (count += ranges.length));
  return tier * 1000 + (whole ? 500 : 0) + (inHeading ? 200 : 0) + Math.min(count, 99);
}

const grades: How[] = ['exact', 'term', 'sound', 'words', 'loose'];

/** Returns results in the order that is wished for: as they are, or as the text has them, what is exact first. Pages of ours stay behind. */
export function inOrder(found: Found[], { order: wished }: Options, { pages }: Corpus): Found[] {
  if (wished !== 'text') return found;
  const placeOf = ({ unit, report }: Found): number => pages.findIndex((page) => page.id === unit && page.slug === report);
  const placed = found.map((one, at) => ({ one, was: at, place: placeOf(one), grade: grades.indexOf(one.how) }));
  const last = pages.length;
  return placed
    .sort((a, b) => (a.place < 0 ? 1 : 0) - (b.place < 0 ? 1 : 0) || (a.place < 0 ? a.was - b.was : a.grade - b.grade || a.place - b.place))
    .map(({ one }, at) => ({ ...one, score: last + found.length - at }));
}
