import { fill } from '#i18n/fill.ts';
import { pageFigures } from '../numbers/page-figures.ts';
import type { Pin } from '../dossier/pin.ts';
import { createPin, dossierAddress } from '../dossier/pin.ts';
import type { Rich } from '../page/copy.ts';
import { copyOnClick } from '../page/copy-button.ts';
import { make, makeButton } from '../page/make.ts';
import type { Selection, SelectionListener } from '../reading/selection.ts';
import { extendNext, select, selection } from '../reading/selection.ts';
import { between, neighbourOf } from '../reading/sentences.ts';
import type { ReadingStrings } from '../reading/strings.ts';
import { linkTo } from './citation.ts';
import { rangeOf } from './fragment.ts';
import { placeOf, unitPlaceOf } from './pin-item.ts';
import { bothLanguagesRich, citationRich } from './rich.ts';
import { nameSelection } from './selection-name.ts';
import type { Source } from './source.ts';
import { sourceOf } from './source.ts';

/**
 * Creates the bar of the selection: its id, and what can be copied. It stands in the margin or at the foot of the
 * window. Returns what makes it follow a selection.
 */
export function createBar(article: HTMLElement, t: ReadingStrings, panelSheet: string): SelectionListener {
  // A page with several works says of each how it is cited.
  const sourceAt = ({ first }: Selection): Source => sourceOf(first.closest<HTMLElement>('[data-permalinks]') ?? article, t);
  const bar = make('div', 'bar', '', { role: 'group' });
  const name = make('p', '', '', { translate: 'no' });
  const status = make('p', 'unseen', '', { role: 'status' });
  document.body.append(status);
  const onSelected = (run: (selected: Selection) => void | Promise<void>) => (): void => {
    const selected = selection();
    if (selected) void run(selected);
  };
  const copyButton = (label: string, wordsOf: (selected: Selection, from: Source) => string | Rich): HTMLElement => {
    const button = make('button', '', label, { type: 'button' });
    const words = (): string | Rich => {
      const selected = selection();
      return selected ? wordsOf(selected, sourceAt(selected)) : '';
    };
    copyOnClick(button, words, t.copied, (isCopied) => (status.textContent = isCopied ? t.copied : t.copyByHand));
    return button;
  };
  const extend = makeButton(
    '',
    t.extend,
    onSelected(({ first, last }) => {
      const next = neighbourOf(last, 1);
      if (next) select(first, next);
      extendNext();
      extend.focus({ preventScroll: true });
    }),
  );
  const cite = makeButton(
    '',
    t.cite,
    onSelected(async (selected) => {
      const { openPanel } = await import('./open-panel.ts');
      await openPanel(selected, sourceAt(selected), t, panelSheet, () => cite.focus({ preventScroll: true }));
    }),
  );
  cite.dataset['act'] = 'cite';
  bar.append(
    name,
    copyButton(t.copyLink, (selected, from) => linkTo(selected, from)),
    copyButton(t.copyCitation, citationRich),
    copyButton(t.copyBoth, bothLanguagesRich),
    extend,
    cite,
  );
  const pins = make('p', 'bar-pins');
  bar.append(pins);
  /** The selection, and the whole of what it is the heading of, can be pinned where there is a dossier. */
  const offerPins = (selected: Selection): void => {
    pins.textContent = '';
    if (dossierAddress() === undefined) return;
    const from = sourceAt(selected);
    const unit = unitPlaceOf(selected, from);
    const made: Pin[] = [createPin(() => placeOf(selected, from), t.pin)];
    if (unit) made.push(createPin(() => unit.place, t.pin, { in: t.pin.wholeIn[unit.kind], out: t.pin.wholeOut[unit.kind] }));
    made.forEach(({ button, link }) => {
      // One way to the dossier is enough.
      button.addEventListener('click', () => made.forEach((other) => other.link !== link && other.link.remove()));
      button.addEventListener('click', () => pins.append(link));
      pins.append(button);
    });
  };
  const place = ({ first }: Selection): void => {
    const top = bar.offsetParent?.getBoundingClientRect().top ?? 0;
    const line = first.getClientRects()[0];
    // In lines a sentence is one tall block: its first line is what counts.
    bar.style.setProperty('--top', `${line ? Math.round(line.top + Math.min(line.height / 2, 26) - top) : 0}px`);
  };
  // How many figures the selection holds, where their file can be had: a sentence is cited without it.
  const figures = make('a', 'bar-figures');
  const countFigures = ({ first, last }: Selection): void => {
    figures.remove();
    void pageFigures()?.then(
      ({ page, counts }) => {
        if (selection()?.first !== first || selection()?.last !== last) return;
        const having = between(first, last).filter(({ id }) => counts[id] !== undefined);
        const [start] = having;
        if (!start) return;
        figures.textContent = fill(
          t.figuresIn,
          having.reduce((sum, { id }) => sum + (counts[id] ?? 0), 0),
        );
        figures.href = `${page}#at-${start.id}`;
        bar.append(figures);
      },
      () => undefined,
    );
  };
  addEventListener('resize', onSelected(place));
  return (selected) => {
    if (!selected) return bar.remove();
    name.textContent = nameSelection(rangeOf(selected), t);
    bar.setAttribute('aria-label', name.textContent);
    const row = selected.first.closest('.row');
    // In its row, so that the next Tab after the sentence reaches it.
    if (row && bar.parentElement !== row) row.append(bar);
    offerPins(selected);
    place(selected);
    countFigures(selected);
  };
}
