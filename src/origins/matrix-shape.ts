import type { Matrix, MatrixColumn, MatrixRow } from './matrix.ts';
import type { Origin } from './origins-of.ts';

/** A mark of the picture: a run, in units of the drawing. */
export interface MarkShape {
  origin: Origin;
  x: number;
  y: number;
  height: number;
}

/** The picture of a matrix, in units of the drawing. */
export interface MatrixShape {
  width: number;
  height: number;
  left: number;
  right: number;
  /** How wide a column is. */
  pitch: number;
  columns: readonly { column: MatrixColumn; x: number; plain: string; shared: string; bar: number; share: number }[];
  rows: readonly { row: MatrixRow; y: number; marks: readonly MarkShape[] }[];
  /** Where the strokes of the report begin, and the line on which the bars stand. */
  foot: number;
  base: number;
  /** The lines behind the bars: a percentage, and where it lies. */
  grid: readonly { value: number; y: number }[];
}

const frame = { width: 1200, left: 128, right: 1172, head: 78 };
const row = { height: 12.6, apart: 7, mark: 9 };
/** A character of a stroke, what lies between two strokes, and the room for bars, for what stands over them and for what stands under. */
const stroke = { character: 0.2, gap: 1.5, bars: 56, labels: 20, under: 36 };
/** So many marks stand side by side in a cell, and so far apart; more go into tiers. */
const tier = { marks: 4, apart: 3.2 };

/** Returns the picture of a matrix. */
export function matrixShape({ columns, rows }: Matrix): MatrixShape {
  const { width, left, right, head } = frame;
  const pitch = (right - left) / columns.length;
  const middle = (column: number): number => round(left + (column + 0.5) * pitch);
  let y = head;
  const placed = rows.map((one) => {
    y += row.height + (one.isApart ? row.apart : 0);
    return { row: one, y: round(y), marks: marksOf(one, y, middle) };
  });
  const foot = y + 22;
  const lengths = columns.map(({ sentences }) => sentences.reduce((sum, { length }) => sum + length * stroke.character + stroke.gap, 0));
  const base = foot + Math.max(0, ...lengths) + stroke.labels + stroke.bars;
  const shares = columns.map(({ han, shared }) => (han === 0 ? 0 : (100 * shared) / han));
  const scale = stroke.bars / Math.max(stroke.bars, ...shares);
  return {
    width,
    height: Math.ceil(base + stroke.under),
    left,
    right,
    pitch,
    columns: columns.map((column, index) => ({
      column,
      x: middle(index),
      ...strokesOf(column, middle(index), foot),
      bar: round((shares[index] ?? 0) * scale),
      share: Math.round(shares[index] ?? 0),
    })),
    rows: placed,
    foot: round(foot),
    base: round(base),
    grid: [20, 40].map((value) => ({ value, y: round(base - value * scale) })),
  };
}

/** The strokes of a column as paths: a stroke a sentence, and what of it is shared. */
function strokesOf({ sentences }: MatrixColumn, x: number, foot: number): { plain: string; shared: string } {
  let y = foot;
  let [plain, shared] = ['', ''];
  for (const sentence of sentences) {
    plain += `M${x} ${round(y)}v${round(sentence.length * stroke.character)}`;
    for (const [from, to] of sentence.shared)
      shared += `M${x} ${round(y + from * stroke.character)}v${round((to - from) * stroke.character)}`;
    y += sentence.length * stroke.character + stroke.gap;
  }
  return { plain, shared };
}

/** The marks of a row: those of one cell side by side, in as many tiers as they need. */
function marksOf({ marks }: MatrixRow, y: number, middle: (column: number) => number): MarkShape[] {
  return marks.map(({ column, origin }) => {
    const cell = marks.filter((other) => other.column === column);
    const at = cell.findIndex((other) => other.origin === origin);
    const tiers = Math.ceil(cell.length / tier.marks);
    const inTier = Math.floor(at / tier.marks);
    const beside = Math.min(tier.marks, cell.length - inTier * tier.marks);
    const height = tiers === 1 ? row.mark : (row.height - tiers) / tiers;
    const top = tiers === 1 ? y - row.mark / 2 : y - row.height / 2 + inTier * (height + 1) + 0.5;
    const x = middle(column) + ((at % tier.marks) - (beside - 1) / 2) * tier.apart;
    return { origin, x: round(x - 1), y: round(top), height: round(height) };
  });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
