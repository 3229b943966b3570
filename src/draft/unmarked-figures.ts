import type { CheckedFigure, CheckedQuotation, FoundInDraft } from './contract.ts';
import { checkFigure } from './figures.ts';
import type { Court } from './quotations.ts';
import { figuresIn } from './reading/figures.ts';
import type { Span } from './reading/spans.ts';
import { hide, narrow } from './reading/spans.ts';

/** Returns the figures of a draft that stand in the same sentence as a quotation without marks, but were not found beside one with marks. */
export function figuresBesideUnmarked(
  draft: string,
  quotations: readonly CheckedQuotation[],
  found: FoundInDraft,
  court: Court,
): CheckedFigure[] {
  const runs = quotations.filter(({ mark }) => mark === 'unmarked');
  const sentences = runs.reduce<Span[]>((all, run) => {
    const sentence = sentenceAround(draft, run);
    return (all[all.length - 1]?.to ?? -1) >= sentence.to ? all : [...all, sentence];
  }, []);
  const text = hide(narrow(draft), [...quotations, ...found.citations]);
  const known = new Set(found.figures.map(({ from }) => from));
  return figuresIn(draft, text, sentences, runs, [])
    .filter(({ from }) => !known.has(from))
    .map((figure) =>
      checkFigure(
        figure,
        runs.map((run) => [run]),
        court,
      ),
    );
}

const end = /[。！？；\n\r]/;

function sentenceAround(draft: string, { from, to }: Span): Span {
  let [first, last] = [from, to];
  while (first > 0 && !end.test(draft.charAt(first - 1))) first--;
  while (last < draft.length && !end.test(draft.charAt(last))) last++;
  return { from: first, to: last };
}
