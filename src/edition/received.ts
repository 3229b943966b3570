import { segmentsInTextOrder } from '#report/to-text.ts';
import type { Report } from '#report/types.ts';
import type { Surroundings } from './types.ts';

/** Returns the white space around every segment in the text as received, by its id; what a line break separates belongs to its own line. */
export function surroundingsOf(tree: Report): ReadonlyMap<string, Surroundings> {
  const segments = segmentsInTextOrder(tree);
  return new Map(
    segments.map(({ id, gap }, at) => {
      const following = segments[at + 1]?.gap ?? tree.end;
      return [id, { before: lastLine(gap), after: /[\r\n]/.test(following) ? firstLine(following) : '' }];
    }),
  );
}

const firstLine = (gap: string): string => gap.split(/[\r\n]/)[0] ?? '';
const lastLine = (gap: string): string => gap.split(/[\r\n]/).at(-1) ?? '';
