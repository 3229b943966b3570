import { writeAddress } from '../page/address.ts';
import type { Selection } from '../reading/selection.ts';
import { fragmentOf } from './fragment.ts';

/** Names the selection in the address of the page, so that it can be copied from there too. */
export function showInAddress(selected: Selection | undefined): void {
  writeAddress({}, { fragment: selected ? `#${fragmentOf(selected)}` : '' });
}
