import { isHeadingId } from '#address/grammar.ts';
import { workOf } from '#address/within.ts';
import type { Edition } from '#edition/types.ts';
import { foldText } from '#text/fold.ts';
import { sharedRun } from '#text/shared-run.ts';
import type { Check, Problem } from './problem.ts';

/** From this many characters on, words that two works share are put before an editor. */
const longEnough = 8;

/** Two sentences of different works, and the words they share. */
export interface Candidate {
  pair: [string, string];
  run: string;
}

/** A sentence as it is compared: folded, and cut where formulas stood. */
interface Compared {
  id: string;
  work: string;
  words: string;
}

/** Returns every two sentences of different works that share a long run of words, formulas left out; headings are not compared. */
export function candidatesOf({ segments, parallels }: Pick<Edition, 'segments' | 'parallels'>): Candidate[] {
  const formulas = parallels.formulas.map((formula) => foldText(formula)).sort((a, b) => b.length - a.length);
  const all: Compared[] = [...segments.values()]
    .filter(({ id }) => !isHeadingId(id))
    .map(({ id, zh }) => ({
      id,
      work: workOf(id),
      words: formulas.reduce((text, formula) => text.split(formula).join('\n'), foldText(zh)),
    }));
  const holders = new Map<string, Compared[]>();
  for (const sentence of all) for (const run of runsOf(sentence.words)) holders.set(run, [...(holders.get(run) ?? []), sentence]);
  return all.flatMap((one) => {
    // Only sentences behind it that have one of its runs can share a longer one.
    const others = new Set([...runsOf(one.words)].flatMap((run) => holders.get(run) ?? []));
    return all
      .slice(all.indexOf(one) + 1)
      .filter((other) => other.work !== one.work && others.has(other))
      .map((other) => ({ pair: [one.id, other.id] as [string, string], run: longestRun(one.words, other.words) }));
  });
}

/** Every run of the least length that counts, none across a formula that was cut out. */
function runsOf(words: string): Set<string> {
  const runs = new Set<string>();
  for (let at = 0; at + longEnough <= words.length; at++) {
    const run = words.slice(at, at + longEnough);
    if (!run.includes('\n')) runs.add(run);
  }
  return runs;
}

function longestRun(words: string, others: string): string {
  const pieces = words.split('\n').flatMap((piece) => others.split('\n').map((other) => sharedRun(piece, other)));
  return pieces.reduce((longest, run) => (run.length > longest.length ? run : longest), '');
}

/** Every candidate is decided, and every decision is about a candidate. */
export const parallels: Check = (edition) => {
  const file = `content/reports/${edition.slug}/parallels.json`;
  const candidates = new Map(candidatesOf(edition).map(({ pair, run }) => [pair.join(' '), run]));
  const decided = [...edition.parallels.confirmed, ...edition.parallels.refused].map((pair) => pair.join(' '));
  const problem = (id: string, message: string): Problem => ({ file, id, rule: 'parallels', message });
  return [
    ...[...candidates]
      .filter(([pair]) => !decided.includes(pair))
      .map(([pair, run]) => problem(pair, `Both say “${run}”. Confirm that they say the same thing, or refuse it.`)),
    ...decided
      .filter((pair, at) => decided.indexOf(pair) !== at)
      .map((pair) => problem(pair, 'This pair is decided twice. Keep one decision.')),
    ...decided
      .filter((pair) => !candidates.has(pair))
      .map((pair) => problem(pair, `No words of at least ${longEnough} characters are shared here. Mend the ids, or take the pair out.`)),
  ];
};
