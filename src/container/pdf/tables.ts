import type { Cell, Line } from './lines.ts';

/** Returns the lines that are rows of a table: the same gaps part their words, line after line. */
export function rowsOf(lines: readonly Line[]): Set<Line> {
  const rows = new Set<Line>();
  let run: Line[] = [];
  const close = (): void => {
    const most = Math.max(0, ...run.map(({ cells }) => cells.length));
    if (run.length >= 3 || (run.length === 2 && most >= 3)) run.forEach((line) => rows.add(line));
    run = [];
  };
  for (const line of lines) {
    const last = run[run.length - 1];
    if (line.cells.length < 2 || (last && !isAligned(line, last))) close();
    if (line.cells.length >= 2) run.push(line);
  }
  close();
  return rows;
}

/** Whether two cells, or all but one, stand below each other: at the left, in the middle or at the right. */
function isAligned(line: Line, last: Line): boolean {
  const below = line.cells.filter((cell) => last.cells.some((other) => isBelow(cell, other, line.size)));
  return below.length >= Math.max(2, Math.min(line.cells.length, last.cells.length) - 1);
}

function isBelow(cell: Cell, other: Cell, size: number): boolean {
  const middle = ({ x0, x1 }: Cell): number => (x0 + x1) / 2;
  return [cell.x0 - other.x0, cell.x1 - other.x1, middle(cell) - middle(other)].some((apart) => Math.abs(apart) < 0.6 * size);
}
