import type { Line } from './lines.ts';

/** A line with the left and right edges of the text around it. */
export interface Placed {
  readonly line: Line;
  readonly page: number;
  readonly column: number;
  readonly left: number;
  readonly right: number;
  /** How far lines of the body usually stand apart, and how large they are. */
  readonly pitch: number;
  readonly size: number;
  /** The cells of a row of a table. */
  readonly isRow: boolean;
}

interface Edges {
  readonly left: number;
  readonly right: number;
}

/** Returns a function that says between which edges the lines of a page and column run. */
export function framesOf(
  parts: readonly { page: number; column: number; width: number; lines: readonly Line[] }[],
): (page: number, column: number) => Edges {
  const groups = (key: (part: { page: number; column: number }) => string): Map<string, Line[]> => {
    const found = new Map<string, Line[]>();
    for (const part of parts) found.set(key(part), [...(found.get(key(part)) ?? []), ...part.lines]);
    return found;
  };
  const byColumn = groups(({ column }) => String(column));
  const byPage = groups(({ page, column }) => `${page} ${column}`);
  const width = Math.max(...parts.map((part) => part.width));
  const all = new Map([...byColumn].map(([key, lines]) => [key, key === '0' ? widened(edgesOf(lines), lines, width) : edgesOf(lines)]));
  return (page, column) => {
    const usual = all.get(String(column)) ?? { left: 0, right: 0 };
    const lines = byPage.get(`${page} ${column}`) ?? [];
    const own = edgesOf(lines);
    const size = lines[0]?.size ?? 12;
    // The same right edge means the same frame, of which a page of short lines may not show the left edge.
    const isSame = Math.abs(own.right - usual.right) < 0.8 * size;
    return lines.length < 5 || isSame ? usual : own;
  };
}

function edgesOf(lines: readonly Line[]): Edges {
  // Marks may hang over the right edge.
  const inside = lines.filter(({ text }) => !/[，。、；：！？,.;:!?]$/.test(text));
  return {
    left: edge(
      lines.map(({ x0 }) => x0),
      true,
    ),
    right: edge(
      (inside.length > 3 ? inside : lines).map(({ x1 }) => x1),
      false,
    ),
  };
}

/** Where no two lines end alike, the right margin is taken to be as wide as the left one. */
function widened({ left, right }: Edges, lines: readonly Line[], width: number): Edges {
  const isShared = lines.filter(({ x1 }) => Math.abs(x1 - right) < 3).length > 1;
  return { left, right: isShared ? right : Math.max(right, width - left) };
}

/** The outermost place at which more than chance lines begin or end. */
function edge(ends: readonly number[], isLeft: boolean): number {
  const sorted = [...ends].sort((a, b) => (isLeft ? a - b : b - a));
  const enough = Math.min(sorted.length, Math.max(2, Math.ceil(sorted.length / 25)));
  const found = sorted.find((end) => sorted.filter((other) => Math.abs(other - end) < 3).length >= enough);
  return found ?? sorted[0] ?? 0;
}
