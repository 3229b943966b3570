import { make } from '../page/make.ts';
import { addStyleSheet } from '../page/style-sheet.ts';
import type { ReadingStrings } from '../reading/strings.ts';
import type { SelectionListener } from '../reading/selection.ts';
import { onSelection, selection } from '../reading/selection.ts';
import { showInAddress } from './address-bar.ts';
import { createBar } from './bar.ts';
import { describeSentences } from './describe.ts';
import { sourceIn } from './source.ts';

/** Starts what follows the selection, once the style of its bar is there: its fragment in the address of the page, and the bar with the ways to cite it. */
export async function startCiting(
  article: HTMLElement,
  strings: ReadingStrings,
  sheets: { bar: string; citePanel: string },
): Promise<void> {
  // It stands on the page before it says anything: else it is not heard.
  const status = make('p', 'unseen', '', { role: 'status' });
  document.body.append(status);
  await addStyleSheet(sheets.bar);
  describeSentences(strings);
  const followInBar = createBar(article, strings, sheets.citePanel, status);
  // A permanent page is an address of its place and, with a fragment, of a sentence there.
  const followOnPage = document.documentElement.hasAttribute('data-neutral')
    ? await import('./name-selected.ts').then(
        ({ nameSelected }) => nameSelected(sourceIn(article, strings)),
        () => undefined,
      )
    : undefined;
  const follow: SelectionListener = (selected) => {
    showInAddress(selected);
    followOnPage?.(selected);
    followInBar(selected);
  };
  onSelection(follow);
  follow(selection());
}
