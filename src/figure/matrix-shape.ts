import type { Figure, Slip } from './figure-shape.ts';
import type { EightEight } from '#schemas/topics.ts';
import { isWithin } from '#address/within.ts';
import { teethOf } from './comb-path.ts';

/** One column: a slip of the figure, where it stands, and its strokes. */
export interface Column {
  id: string;
  x: number;
  plain: string;
  named: string;
}

/** One row: which columns answer directly, and which are related. */
export interface MatrixRow {
  n: number;
  zh: string;
  en: string;
  direct: number[];
  related: number[];
}

/** The matrix of the eight against the text, drawn from the same figure as the home page. */
export interface MatrixShape {
  columns: Column[];
  rows: MatrixRow[];
  /** The parts over the columns, from the first column to the last. */
  heads: { words: string; from: number; to: number; work: string | undefined }[];
  width: number;
}

const pitch = 18.1;
const scale = 0.115;
const gap = 1.6;

/** Lays the matrix out; `foot` is where its strokes begin. */
export function matrixOf(figure: Figure, items: EightEight['items'], foot: number): MatrixShape {
  const teeth = teethOf(figure, { part: 1, work: 2 });
  const slips = new Map(
    figure.works
      .flatMap(({ groups }) => groups.flatMap(({ part, slips: own }) => [...(part ? [part] : []), ...own].flatMap(withBelow)))
      .map((slip) => [slip.id, slip]),
  );
  const columns = teeth.map(({ id, at }) => ({ id, x: Math.round((at + 0.5) * pitch * 10) / 10, ...strokesOf(slips.get(id), foot) }));
  const columnsOf = (ids: readonly string[]): number[] => [
    ...new Set(ids.flatMap((id) => columns.filter((column) => isWithin(id, column.id)).map(({ x }) => x))),
  ];
  const rows = items.map(({ n, zh, en, reading }) => {
    const answering = (sought: 'direct' | 'related'): number[] => columnsOf(reading.flatMap(({ id, how }) => (how === sought ? id : [])));
    const direct = answering('direct');
    return { n, zh: zh.short, en: en.short, direct, related: answering('related').filter((x) => !direct.includes(x)) };
  });
  const heads = figure.works.flatMap(({ name, groups }) =>
    groups.flatMap(({ part }, index) => {
      const own = part ? columns.filter(({ id }) => isWithin(id, part.id)) : [];
      const [first, last] = [own[0], own[own.length - 1]];
      if (!part || !first || !last) return [];
      const [from, to, words] = [first.x - 6, last.x + 6, part.cord?.brief ?? part.cord?.words ?? ''];
      const fits = words !== '' && words.length * (figure.locale === 'zh' ? 13 : 6.6) <= to - from;
      return [{ words: fits ? words : part.id.toUpperCase(), from, to, work: index === 0 ? name : undefined }];
    }),
  );
  return { columns, rows, heads, width: Math.ceil((columns[columns.length - 1]?.x ?? 0) + pitch) };
}

function withBelow(slip: Slip): Slip[] {
  return [slip, ...slip.slips.flatMap(withBelow)];
}

function strokesOf(slip: Slip | undefined, foot: number): { plain: string; named: string } {
  const paths = { plain: '', named: '' };
  let y = foot;
  for (const { length, names } of slip?.lines.flat() ?? []) {
    const long = Math.max(1.5, Math.round(length * scale * 10) / 10);
    paths[names ? 'named' : 'plain'] += `M0 ${Math.round(y * 10) / 10}v${long}`;
    y += long + gap;
  }
  return paths;
}
