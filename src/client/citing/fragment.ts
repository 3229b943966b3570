import type { IdRange } from '#address/range.ts';
import { formatRange } from '#address/range.ts';
import type { Selection } from '../reading/selection.ts';

/** Returns the ids of the first and the last sentence of a selection. */
export function rangeOf({ first, last }: Selection): IdRange {
  return { first: first.id, last: last.id };
}

/** Returns the fragment that names a selection: `r2.3.2.s3` or `r2.3.2.s3-r2.3.2.s5`. */
export function fragmentOf(selected: Selection): string {
  return formatRange(rangeOf(selected));
}
