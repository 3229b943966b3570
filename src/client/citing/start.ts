import type { ReadingStrings } from '../reading/strings.ts';
import type { SelectionListener } from '../reading/selection.ts';
import { onSelection, selection } from '../reading/selection.ts';
import { showInAddress } from './address-bar.ts';
import { createBar } from './bar.ts';

/** Starts what follows the selection: its fragment in the address of the page, and the bar with the ways to cite it. */
export function startCiting(article: HTMLElement, strings: ReadingStrings, panelSheet: string): void {
  const followInBar = createBar(article, strings, panelSheet);
  const follow: SelectionListener = (selected) => {
    showInAddress(selected);
    followInBar(selected);
  };
  onSelection(follow);
  follow(selection());
}
