import { visibleRange } from '#text/blank.ts';
import { outermost, pairQuotes } from '#text/quotes.ts';
import { gapIn, pointIn, slice } from './cuts/breaks.ts';
import type { Line } from './from-text.ts';
import type { Break, Division, Heading, Paragraph, Segment } from './types.ts';

/** Returns the offset, in UTF-16 code units, of the first 。 outside quotation marks and brackets, or -1. */
export function firstStop(value: string): number {
  const outer = outermost(pairQuotes(value).pairs);
  let next = 0;
  for (let at = value.indexOf('。'); at >= 0; at = value.indexOf('。', at + 1)) {
    while ((outer[next]?.close ?? at) < at) next++;
    if ((outer[next]?.open ?? at) >= at) return at;
  }
  return -1;
}

/** Returns a part of a line as a segment, with the line breaks inside it; offsets count from the first visible character of the line. */
export function toSegment(line: Pick<Line, 'value' | 'breaks' | 'position'>, start: number, end: number, gap: string): Segment {
  const { value, ...broken } = slice(line, start, end);
  return { type: 'segment', id: '', value, gap, ...broken, position: { start: pointIn(line, start), end: pointIn(line, end, true) } };
}

/** Returns a whole line as a paragraph of one segment. */
export function toParagraph(line: Line): Paragraph {
  return { type: 'paragraph', id: '', runIn: false, children: [toSegment(line, 0, line.value.length, line.gap)] };
}

/** Returns a division, empty and with its heading still to be read. */
export function toDivision(
  { position }: Line,
  { kind, number, label }: Pick<Division, 'kind' | 'number' | 'label'>,
  proposed = false,
): Division {
  const heading: Heading = { type: 'heading', style: 'own-line', children: [{ type: 'segment', id: '', value: '', gap: '', position }] };
  return { type: 'division', kind, id: '', number, label, ...(proposed && { proposed: true as const }), heading, children: [] };
}

/** Fills a division from its first line: the heading up to its first 。, and what follows it as a run-in paragraph. */
export function toHeading(line: Line, division: Division): void {
  const stop = firstStop(line.value);
  const end = stop < 0 ? line.value.length : stop + 1;
  const rest = line.value.slice(end);
  const body = visibleRange(rest);
  const runsIn = body.start < rest.length;
  division.heading = {
    type: 'heading',
    style: runsIn ? 'run-in' : 'own-line',
    children: [toSegment(line, 0, runsIn ? end : line.value.length, line.gap)],
  };
  if (!runsIn) return;
  const segment = toSegment(line, end + body.start, line.value.length, gapIn(line, end, end + body.start));
  division.children.push({ type: 'paragraph', id: '', runIn: true, children: [segment] });
}

/** Returns the title lines of a work as one heading; what stood between them is kept in its breaks. */
export function toTitle(lines: readonly Line[], joins: readonly string[]): Heading | undefined {
  const [first, ...rest] = lines;
  const last = lines.at(-1);
  if (!first || !last) return undefined;
  const breaks: Break[] = [...(first.breaks ?? [])];
  let value = first.value;
  for (const [index, line] of rest.entries()) {
    const join = joins[index] ?? ' ';
    breaks.push([value.length, join.length, line.gap]);
    value += join;
    for (const [at, length, source] of line.breaks ?? []) breaks.push([value.length + at, length, source]);
    value += line.value;
  }
  const segment: Segment = {
    type: 'segment',
    id: '',
    value,
    gap: first.gap,
    ...(breaks.length > 0 && { breaks }),
    position: { start: first.position.start, end: last.position.end },
  };
  return { type: 'heading', style: 'own-line', children: [segment] };
}
