import type { Line } from './lines.ts';

/** What a program prints on page after page around the text. */
export interface Furniture {
  readonly pageNumbers: ReadonlySet<Line>;
  /** Running heads and feet, each with all the lines in which it recurs. */
  readonly running: readonly (readonly Line[])[];
}

const numberLine =
  /^[\s\-—–―－·•.~_|第]*(\d{1,4}|[ivxlcⅰ-ⅿ]{1,7}|[〇零一二三四五六七八九十百]{1,5})\s*(页|[/／]\s*\d+|[,，]?\s*(共|of)\s*\d+\s*页?|页\s*[,，/／]?\s*共\s*\d+\s*页)?[\s\-—–―－·•.~_|]*$/iu;

/** Finds the lines at the head and foot of pages that are no words of the text. Each page gives its lines from the top. */
export function furnitureOf(pages: readonly (readonly Line[])[]): Furniture {
  const edges = pages.flatMap((lines, page) =>
    lines.flatMap((line, index) => {
      const fromEdge = Math.min(index, lines.length - 1 - index);
      return fromEdge < 3 ? [{ line, page, fromEdge, key: line.text.replace(/\d+/g, '#').replace(/\s+/g, '') }] : [];
    }),
  );
  const pageNumbers = new Set(
    edges
      .filter(({ line, page }) => numberLine.test(line.text) && isApart(line, pages[page] ?? []))
      .filter(({ line }, _, found) => found.length > 1 || /[-—–－第]/.test(line.text))
      .map(({ line }) => line),
  );
  const running: Line[][] = [];
  const taken = new Set<Line>(pageNumbers);
  for (const { line, key } of edges) {
    if (taken.has(line)) continue;
    const same = edges.filter(
      (other) =>
        !taken.has(other.line) && other.key === key && Math.abs(other.line.y - line.y) < 4 && Math.abs(other.line.size - line.size) < 0.6,
    );
    const onPages = new Set(same.map(({ page }) => page));
    const least = Math.max(2, Math.min(3, pages.length));
    const apart = same.filter((other) => isApart(other.line, pages[other.page] ?? [], taken));
    if (onPages.size < least || apart.length * 2 < same.length) continue;
    running.push(same.map((other) => other.line));
    same.forEach((other) => taken.add(other.line));
  }
  return { pageNumbers, running };
}

/** Furniture stands apart from the text: above all lines or below them, further off than lines are from each other. */
function isApart(line: Line, lines: readonly Line[], left: ReadonlySet<Line> = new Set()): boolean {
  const others = lines.filter((other) => other !== line && !left.has(other) && Math.abs(other.y - line.y) > 2);
  if (others.length < 3) return true;
  const usual = pitchOf(others);
  const gaps = others.map((other) => Math.abs(other.y - line.y));
  const isSmaller = others.filter(({ size }) => size > line.size + 0.6).length * 2 > others.length;
  return Math.min(...gaps) > 1.15 * usual || isSmaller;
}

/** Returns how far a line usually stands from the next one. */
export function pitchOf(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    const gap = next ? Math.round(2 * (next.y - line.y)) / 2 : 0;
    if (gap > 0.5 * line.size && gap < 4 * line.size) counts.set(gap, (counts.get(gap) ?? 0) + 1);
  });
  const [most] = [...counts].sort(([a, m], [b, n]) => n - m || a - b);
  return most?.[0] ?? 1.5 * (lines[0]?.size ?? 12);
}
