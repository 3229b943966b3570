import { printRange } from '#address/range.ts';
import { workOf } from '#address/within.ts';
import { fill } from '#i18n/fill.ts';
import { copy } from '../page/copy.ts';
import { make, makeButton } from '../page/make.ts';
import { sayIn } from '../page/say-in.ts';
import { addStyleSheet } from '../page/style-sheet.ts';
import { leadsOut } from '../page/tab-stops.ts';
import type { Selection } from '../reading/selection.ts';
import type { ReadingStrings } from '../reading/strings.ts';
import { nestQuotes } from '#citation/quotation-marks.ts';
import { citationIn, permanentOf, unitOf, wordsIn } from './citation.ts';
import { scrollClear } from './clear.ts';
import { closeOnLeaving } from './close-on-leaving.ts';
import { drawCode } from './draw-code.ts';
import { namePlace, offerWithWords, prepareEntries } from './entries.ts';
import type { PanelStrings } from './fetch-entries.ts';
import { fetchEntries } from './fetch-entries.ts';
import { rangeOf } from './fragment.ts';
import { nameSelection } from './selection-name.ts';
import { shareLink } from './share-link.ts';
import type { Source } from './source.ts';

/**
 * Opens every way to cite a selection: its words in either language or both, a link to the very words, and the entry of
 * the reference list in each style, which is fetched from the permanent page of the place. Calls `back` when it closes,
 * as it does by the Tab key out of it too: what follows it in the page is not what the reader came from.
 */
export async function openPanel(selected: Selection, source: Source, t: ReadingStrings, sheet: string, back: () => void): Promise<void> {
  await addStyleSheet(sheet);
  const printed = printRange(rangeOf(selected));
  const panel = make('div', 'cite-panel', '', {
    role: 'dialog',
    'aria-label': `${t.bar.cite} ${nameSelection(rangeOf(selected), t)}`,
    tabindex: '-1',
  });
  const status = make('p', '', '', { role: 'status' });
  // Whatever is scrolled, what is cited and the way out stay in sight.
  const head = make('div', 'panel-head');
  const close = (): void => {
    stopListening();
    panel.remove();
    delete document.documentElement.dataset['panel'];
    back();
  };
  head.append(make('h2', '', nameSelection(rangeOf(selected), t), { translate: 'no' }), status, makeButton('act', t.layer.close, close));
  panel.append(head);
  const stopListening = closeOnLeaving(panel, close);
  panel.addEventListener('keydown', (event) => {
    if (!leadsOut(event, panel)) return;
    event.preventDefault();
    event.stopPropagation();
    close();
  });
  document.querySelector('.cite-panel')?.remove();
  (document.querySelector('main') ?? document.body).append(panel);
  panel.focus({ preventScroll: true });
  document.documentElement.dataset['panel'] = '';
  // What is cited stays in sight above the panel, which will be as tall as it may.
  scrollClear(selected, innerHeight * 0.55);

  const sayCopied = (isCopied: boolean, what: string): void => {
    sayIn(status, isCopied ? fill(t.bar.copiedAs, what) : t.copyByHand);
  };
  const load = async (): Promise<void> => {
    status.textContent = t.loading;
    try {
      const { strings, lists } = await fetchEntries(unitOf(selected, source) || workOf(selected.first.id), source);
      const add = (name: keyof PanelStrings['copiedWhat'], words: () => string): HTMLElement =>
        makeButton('act', strings[name], async () => sayCopied(await copy(words(), strings[name]), strings.copiedWhat[name]));
      const [zh, en] = [(): string => citationIn('zh', selected, source), (): string => citationIn('en', selected, source)];
      const acts = make('p', 'acts');
      acts.append(
        add('wordsOnly', () => wordsIn(source.locale, selected, source)),
        add('quotedZh', zh),
        add('quotedEn', en),
        add('quotedBoth', () => `${zh()}\n${en()}`),
        add('share', () => shareLink(selected, source)),
      );
      lists.forEach((list, nth) => {
        namePlace(list, printed);
        panel.append(document.adoptNode(list));
        if (nth === 0) panel.append(acts);
      });
      prepareEntries(lists, sayCopied);
      const { locale } = source;
      const quoted = `“${nestQuotes(wordsIn(locale, selected, source), locale)}”`;
      lists.forEach((list) => offerWithWords(list, strings, quoted, sayCopied));
      if (source.afterLink === '') panel.append(addressOf(permanentOf(selected, source), strings));
      status.textContent = '';
    } catch {
      status.textContent = `${t.notLoaded} `;
      status.append(makeButton('act', t.again, () => void load()));
    }
  };
  await load();
}

/** The permanent address, and its code for who reads it from the screen. */
function addressOf(address: string, { permalink, qrOf }: PanelStrings): HTMLElement {
  const list = make('dl', 'facts address');
  const shown = make('dd', '', '', { translate: 'no' });
  shown.append(address, drawCode(address, fill(qrOf, address)));
  list.append(make('dt', '', permalink), shown);
  return list;
}
