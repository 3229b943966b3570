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

/** Every two sentences of different works that share a long run of words, formulas left out; headings are not compared. */
export function candidatesOf({ segments, parallels }: Pick<Edition, 'segments' | 'parallels'>): Candidate[] {
  const formulas = parallels.formulas.map((formula) => foldText(formula)).sort((a, b) => b.length - a.length);
  const works = new Map<string, [string, string][]>();
  for (const { id, zh: words } of segments.values()) {
    if (isHeadingId(id)) continue;
    const work = workOf(id);
    const rest = formulas.reduce((text, formula) => text.split(formula).join('\n'), foldText(words));
    works.set(work, [...(works.get(work) ?? []), [id, rest]]);
  }
  const all = [...works.values()];
  return all.flatMap((sentences, at) =>
    sentences.flatMap(([id, words]) =>
      all.slice(at + 1).flatMap((others) =>
        others.flatMap(([otherId, otherWords]) => {
          // A run across a formula that was cut out is no run.
          const run = sharedRun(words, otherWords).split('\n').sort((a, b) => b.length - a.length)[0] ?? '';
          return run.length < longEnough ? [] : [{ pair: [id, otherId] as [string, string], run }];
        }),
      ),
    ),
  );
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
