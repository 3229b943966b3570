import type { LayerData, LayerRun } from '#origins/layer.ts';
import { fill } from '#i18n/fill.ts';
import { make } from '../page/make.ts';
import { textNodes, textOf, wrapWords } from '../page/wrap-words.ts';
import type { ReadingStrings } from '../reading/strings.ts';
import { counterpartOf } from '../reading/sentences.ts';

/** A run on the page: its pieces in both languages, and the button behind it in each, which is its stop for the keyboard. */
export interface PlacedRun {
  run: LayerRun;
  number: number;
  pieces: HTMLElement[];
  buttons: HTMLButtonElement[];
}

/** Marks the runs of a page in its text; a run whose words the page does not show, as a translator's browser may have it, is left out. */
export function placeRuns({ runs }: LayerData, isChinese: boolean, t: ReadingStrings): PlacedRun[] {
  const placed = runs.map((run, index): PlacedRun => ({ run, number: index + 1, pieces: [], buttons: [] }));
  // From the end of the page, so that the words before a run keep their offsets.
  for (const one of [...placed].reverse()) {
    const { run } = one;
    const own = document.getElementById(run.sentence);
    const other = own ? counterpartOf(own) : undefined;
    const [zh, en] = isChinese ? [own, other] : [other, own];
    if (zh) mark(one, zh, run.zh, t, run.words);
    if (en && run.en) mark(one, en, run.en, t, run.ours);
  }
  return placed.filter(({ pieces }) => pieces.length > 0);
}

function mark(one: PlacedRun, sentence: HTMLElement, [from, to]: readonly [number, number], t: ReadingStrings, words?: string): void {
  const nodes = textNodes(sentence, '.absent, .stand-in');
  if (textOf(nodes).slice(from, to) !== words) return;
  // Where two runs overlap, the later words belong to the later one.
  const taken = nodes.findIndex(({ parentElement }) => parentElement?.closest('.run'));
  const end = taken < 0 ? to : Math.min(to, textOf(nodes.slice(0, taken)).length);
  const pieces = wrapWords(nodes, from, end, () => make('span', 'run'));
  const last = pieces[pieces.length - 1];
  if (!last) return;
  last.classList.add('end');
  last.dataset['n'] = String(one.number);
  const label = fill(t.layer.noteAt, words);
  const button = make('button', 'run-at', '', { type: 'button', 'aria-haspopup': 'dialog', 'aria-expanded': 'false', 'aria-label': label });
  // No button stands within a link.
  (last.closest('a') ?? last).after(button);
  one.pieces.push(...pieces);
  one.buttons.push(button);
}
