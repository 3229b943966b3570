import type { Point, Position } from 'unist';
import { placeAfter } from '#text/line-ends.ts';
import type { Break } from '../types.ts';

/** Words with the line breaks that stand inside them in the source. */
export interface Broken {
  value: string;
  breaks?: readonly Break[] | undefined;
}

/** Returns words as the source has them, with their line breaks. */
export function sourceOf({ value, breaks = [] }: Broken): string {
  let text = '';
  let from = 0;
  for (const [at, length, source] of breaks) {
    text += value.slice(from, at) + source;
    from = at + length;
  }
  return text + value.slice(from);
}

/** Returns a stretch of words with the breaks inside it; one at its very edge is none of it. */
export function slice({ value, breaks = [] }: Broken, start: number, end: number): { value: string; breaks?: Break[] } {
  const inside = breaks.filter(([at, length]) => start < at && at + length < end);
  return {
    value: value.slice(start, end),
    ...(inside.length > 0 && { breaks: inside.map(([at, length, source]): Break => [at - start, length, source]) }),
  };
}

/** Returns what the source has between two stretches of words: the breaks at its edges too. */
export function gapIn({ value, breaks = [] }: Broken, start: number, end: number): string {
  const inside = breaks.filter(([at, length]) => start <= at && at + length <= end);
  return sourceOf({ value: value.slice(start, end), breaks: inside.map(([at, length, source]): Break => [at - start, length, source]) });
}

/** Returns where a character of words stands in the source; as the end of a stretch, a break before it does not count. */
export function pointIn(words: Broken & { position: Position }, offset: number, isEnd = false): Point {
  const { value, breaks = [], position } = words;
  const before = sourceOf({
    value: value.slice(0, offset),
    breaks: breaks.filter(([at, length]) => at + length <= offset && !(isEnd && at + length === offset)),
  });
  return { ...placeAfter(before, position.start), offset: (position.start.offset ?? 0) + before.length };
}
