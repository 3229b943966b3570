import type { LayerData, LayerRun } from '#origins/layer.ts';
import { fill } from '#i18n/fill.ts';
import { make } from '../page/make.ts';
import { textNodes, textOf, wrapWords } from '../page/wrap-words.ts';
import type { ReadingStrings } from '../reading/strings.ts';
import { counterpartOf } from '../reading/sentences.ts';

/** A run on the page: its pieces in both languages, and the button behind it in each, which is its stop for the keyboard. */
export interface PlacedRun {
  run: LayerRun;
  pieces: HTMLElement[];
  buttons: HTMLButtonElement[];
}

/** Marks the runs of a page in its text, and numbers them; a run whose words the page does not show, as a translator's browser may have it, is left out. */
export function placeRuns({ runs }: LayerData, isChinese: boolean, t: ReadingStrings): PlacedRun[] {
  const placed = runs.map((run): PlacedRun => ({ run, pieces: [], buttons: [] }));
  // Where runs overlap, the shorter one lies within the other, so that each can be reached.
  for (const one of [...placed].sort((a, b) => b.run.words.length - a.run.words.length)) {
    const { run } = one;
    const own = document.getElementById(run.sentence);
    const other = own ? counterpartOf(own) : undefined;
    const [zh, en] = isChinese ? [own, other] : [other, own];
    if (zh) mark(one, zh, run.zh, t, run.words);
    if (en && run.en) mark(one, en, run.en, t, run.ours);
  }
  const shown = placed.filter(({ pieces }) => pieces.length > 0);
  shown.forEach(({ pieces }, index) => pieces.forEach((piece) => (piece.dataset['n'] = String(index + 1))));
  return shown;
}

function mark(one: PlacedRun, sentence: HTMLElement, [from, to]: readonly [number, number], t: ReadingStrings, words?: string): void {
  const nodes = textNodes(sentence, '.absent, .stand-in');
  if (textOf(nodes).slice(from, to) !== words) return;
  const pieces = wrapWords(nodes, from, to, () => make('span', 'run'));
  const last = pieces[pieces.length - 1];
  if (!last) return;
  last.classList.add('end');
  const label = fill(t.layer.noteAt, words);
  const button = make('button', 'run-at', '', { type: 'button', 'aria-haspopup': 'dialog', 'aria-expanded': 'false', 'aria-label': label });
  // No button stands within a link.
  (last.closest('a') ?? last).after(button);
  one.pieces.push(...pieces);
  one.buttons.push(button);
}
