import { fill } from '#i18n/fill.ts';
import { pageFigures } from '../numbers/page-figures.ts';
import type { Pin } from '../dossier/pin.ts';
import { createPin, dossierAddress } from '../dossier/pin.ts';
import type { Rich } from '../page/copy.ts';
import { copyOnClick } from '../page/copy-button.ts';
import { make, makeButton } from '../page/make.ts';
import { sayIn } from '../page/say-in.ts';
import type { Selection, SelectionListener } from '../reading/selection.ts';
import { putOut } from '../reading/pointing.ts';
import { extendNext, select, selection } from '../reading/selection.ts';
import { between, neighbourOf } from '../reading/sentences.ts';
import type { ReadingStrings } from '../reading/strings.ts';
import { putBehindSentence } from './bar-keys.ts';
import { linkTo } from './citation.ts';
import { scrollClear } from './clear.ts';
import { rangeOf } from './fragment.ts';
import { placeOf, unitPlaceOf } from './pin-item.ts';
import { placeBar, removeBar } from './place-bar.ts';
import { bothLanguagesRich, citationRich } from './rich.ts';
import { nameSelection } from './selection-name.ts';
import type { Source } from './source.ts';
import { sourceIn } from './source.ts';

/** How long the bar says what was done, in milliseconds. */
const moment = 3000;

/**
 * Creates the bar of the selection: its id, and what can be copied. It stands in the margin or at the foot of the
 * window, and says what was copied, also to who does not see it, in `status`. Returns what makes it follow a selection.
 */
export function createBar(article: HTMLElement, t: ReadingStrings, panelSheet: string, status: HTMLElement): SelectionListener {
  const sourceAt = sourceIn(article, t);
  const bar = make('div', 'bar', '', { role: 'group', id: 'bar' });
  const name = make('p', 'bar-name', '', { translate: 'no' });
  const said = make('p', 'bar-said');
  const acts = make('div', 'bar-acts');
  // Where they have no room of their own the words lie over the acts, and go again; one that waits for a sentence does not.
  let timer: ReturnType<typeof setTimeout> | undefined;
  const say = (words: string, waits = false): void => {
    said.textContent = words;
    if (words) sayIn(status, words);
    clearTimeout(timer);
    if (words && !waits) timer = setTimeout(() => (said.textContent = ''), moment);
  };
  const onSelected = (run: (selected: Selection) => void | Promise<void>) => (): void => {
    const selected = selection();
    if (selected) void run(selected);
  };
  const copyButton = (label: string, done: string, wordsOf: (selected: Selection, from: Source) => string | Rich): HTMLElement => {
    const button = make('button', '', label, { type: 'button' });
    const words = (): string | Rich => {
      const selected = selection();
      say('');
      return selected ? wordsOf(selected, sourceAt(selected)) : '';
    };
    copyOnClick(button, words, t.copied, (isCopied) => say(isCopied ? done : t.copyByHand));
    return button;
  };
  const { about, done } = t.bar;
  const quotation = copyButton(t.bar.quotation, done.quotation, citationRich);
  quotation.title = about.quotation;
  const both = copyButton(t.bar.both, done.both, bothLanguagesRich);
  both.title = about.both;
  const extend = makeButton(
    '',
    t.bar.extend,
    onSelected(({ first, last }) => {
      const next = neighbourOf(last, 1);
      if (next) select(first, next);
      extendNext();
      say(t.bar.extending, true);
      extend.focus({ preventScroll: true });
    }),
  );
  extend.title = about.extend;
  extend.dataset['act'] = 'extend';
  const cite = makeButton(
    '',
    t.bar.cite,
    onSelected(async (selected) => {
      const { openPanel } = await import('./open-panel.ts');
      await openPanel(selected, sourceAt(selected), t, panelSheet, () => cite.focus({ preventScroll: true }));
    }),
  );
  cite.title = about.cite;
  cite.dataset['act'] = 'cite';
  const leave = makeButton('bar-leave', t.bar.leave, putOut);
  const pins = make('p', 'bar-pins');
  acts.append(
    copyButton(t.copyLink, done.link, (selected, from) => linkTo(selected, from)),
    quotation,
    both,
    cite,
  );
  bar.append(name, acts, pins, extend, said, leave);
  putBehindSentence(bar);
  /** The selection, and the whole of what it is the heading of, can be pinned where there is a dossier. */
  const offerPins = (selected: Selection): void => {
    pins.textContent = '';
    delete bar.dataset['pinned'];
    if (dossierAddress() === undefined) return;
    const from = sourceAt(selected);
    const unit = unitPlaceOf(selected, from);
    const made: Pin[] = [createPin(() => placeOf(selected, from), t.pin)];
    if (unit) made.push(createPin(() => unit.place, t.pin, { in: t.pin.wholeIn[unit.kind], out: t.pin.wholeOut[unit.kind] }));
    made.forEach(({ button, link }) => {
      // One way to the dossier is enough.
      button.addEventListener('click', () => made.forEach((other) => other.link !== link && other.link.remove()));
      button.addEventListener('click', () => {
        pins.append(link);
        bar.dataset['pinned'] = '';
      });
      pins.append(button);
    });
  };
  // How many figures the selection holds, where their file can be had: a sentence is cited without it.
  const figures = make('a', 'bar-figures');
  const countFigures = (selected: Selection): void => {
    const { first, last } = selected;
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
        pins.after(figures);
        scrollClear(selected, placeBar(bar, selected));
      },
      () => undefined,
    );
  };
  const place = onSelected((selected) => void placeBar(bar, selected));
  addEventListener('resize', place);
  // Whatever it comes to hold, and however large the words are, it finds its place anew.
  new ResizeObserver(place).observe(bar);
  let before: readonly HTMLElement[] = [];
  return (selected) => {
    before.forEach((sentence) => sentence.removeAttribute('aria-controls'));
    before = selected?.all ?? [];
    before.forEach((sentence) => sentence.setAttribute('aria-controls', bar.id));
    if (!selected) return removeBar(bar);
    name.textContent = nameSelection(rangeOf(selected), t);
    bar.setAttribute('aria-label', name.textContent);
    say('');
    sayIn(status, fill(t.bar.isOpen, name.textContent));
    const row = selected.first.closest('.row');
    if (row && bar.parentElement !== row) row.append(bar);
    offerPins(selected);
    scrollClear(selected, placeBar(bar, selected));
    countFigures(selected);
  };
}
