import { sourceOf } from './cuts/breaks.ts';
import { segments } from './segments.ts';
import type { Report, Segment } from './types.ts';

/** Returns the text of the source, character by character: every segment and gap in the order of the source. */
export function toText(tree: Report): string {
  return `${segmentsInTextOrder(tree)
    .map((segment) => segment.gap + sourceOf(segment))
    .join('')}${tree.end}`;
}

/** Returns all segments in the order in which they stand in the source, which is not the order of the works. */
export function segmentsInTextOrder(tree: Report): Segment[] {
  return tree.children.flatMap((work) => segments(work)).sort((a, b) => (a.position.start.offset ?? 0) - (b.position.start.offset ?? 0));
}
