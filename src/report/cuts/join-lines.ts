import { findCuts } from './cut-lines.ts';
import type { Line, Lines } from '../from-text.ts';
import type { Break } from '../types.ts';

/**
 * Returns lines with those joined that a program cut in mid-sentence, page numbers between them left out of the words: what
 * stood at the cut is kept as a break. Between Latin words stands a space.
 */
export function joinLines({ lines, end }: Lines): Lines {
  const nextOf = new Map(findCuts(lines).map(({ at, next }) => [at, next]));
  const joined: Line[] = [];
  for (let at = 0; at < lines.length; at++) {
    const first = lines[at];
    if (!first) continue;
    let line = first;
    for (let next = nextOf.get(at); next !== undefined; next = nextOf.get(at)) {
      line = join(line, lines.slice(at + 1, next + 1));
      at = next;
    }
    joined.push(line);
  }
  return { lines: joined, end };
}

/** Joins a line with the last of those below it; what is between belongs to the break. */
function join(line: Line, below: readonly Line[]): Line {
  const last = below[below.length - 1];
  if (!last) return line;
  const between = `${below
    .slice(0, -1)
    .map(({ gap, value }) => gap + value)
    .join('')}${last.gap}`;
  const space = /[A-Za-z][,.;:]?$/.test(line.value) && /^[A-Za-z]/.test(last.value) ? ' ' : '';
  const found: Break = [line.value.length, space.length, between];
  return {
    ...line,
    value: line.value + space + last.value,
    breaks: [...(line.breaks ?? []), found],
    position: { start: line.position.start, end: last.position.end },
  };
}
