import { blankClass } from '#text/blank.ts';
import type { Line } from './from-text.ts';
import { markerOf } from './headings.ts';

const decoration = new RegExp(`[${blankClass}.…·．。]|[（(]?\\d+[）)]?$`, 'gu');
const bare = (value: string): string => value.replace(decoration, '');

/**
 * Returns the indexes of the lines of a table of contents: two or more lines with heading markers, one right behind
 * the other, all of which come again later.
 */
export function findContentsList(lines: readonly Line[]): ReadonlySet<number> {
  const marked = lines.map(({ value }) => markerOf(value) !== undefined);
  const bared = lines.map(({ value }, at) => (marked[at] ? bare(value) : ''));
  const found = new Set<number>();
  for (let start = 0; start < lines.length; start++) {
    if (!marked[start] || found.has(start)) continue;
    let end = start;
    const first = bared[start] ?? '';
    while (marked[end + 1] && !bared[end + 1]?.startsWith(first) && !lines[end]?.value.includes('。')) end++;
    if (end - start < 1) continue;
    const later = bared.slice(end + 1);
    const repeats = bared.slice(start, end + 1).filter((heading) => later.some((line) => line.startsWith(heading)));
    if (repeats.length < 2 || repeats.length < (end - start + 1) * 0.8) continue;
    for (let at = start; at <= end; at++) found.add(at);
  }
  return found;
}
