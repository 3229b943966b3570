import type { Selection } from '../reading/selection.ts';
import { fragmentOf } from './fragment.ts';

/** Names the selection in the address of the page, so that it can be copied from there too. */
export function showInAddress(selected: Selection | undefined): void {
  const fragment = selected ? `#${fragmentOf(selected)}` : '';
  if (location.hash !== fragment) history.replaceState(history.state, '', location.pathname + location.search + fragment);
}
