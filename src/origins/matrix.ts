import type { Edition, Segment, Unit } from '#edition/types.ts';
import { isBeside, paragraphsIn } from '#edition/units.ts';
import type { OutsideText } from '#schemas/texts.ts';
import { hanIn } from '#text/han.ts';
import type { Origin } from './origins-of.ts';

/** A column of the picture: a unit with the sentences that stand right in it. */
export interface MatrixColumn {
  unit: Unit;
  sentences: readonly MatrixStroke[];
  /** Its Chinese characters, and how many of them are shared with an earlier text. */
  han: number;
  shared: number;
}

/** One sentence: the length of its words, and the stretches that are shared. */
export interface MatrixStroke {
  segment: Segment;
  length: number;
  shared: readonly (readonly [from: number, to: number])[];
}

/** A row of the picture: a text with the runs of which it is the earliest, by the number of their column. */
export interface MatrixRow {
  text: OutsideText;
  /** Years lie between the row above and this one of which no text was read. */
  isApart: boolean;
  marks: readonly { column: number; origin: Origin }[];
}

/** The sections of a report against the texts that it was compared with. */
export interface Matrix {
  columns: readonly MatrixColumn[];
  rows: readonly MatrixRow[];
}

/**
 * Returns the picture of where the words of a report stand first among the texts read, without works that stand beside the
 * reading order. A heading without a paragraph of its own joins the column behind it, or the last of its work.
 */
export function matrixOf(edition: Edition, compared: readonly OutsideText[], runs: readonly Origin[]): Matrix {
  const columns = edition.works.filter((work) => !isBeside(work)).flatMap((work) => columnsOf(work, runs));
  const columnOf = new Map(columns.flatMap(({ sentences }, index) => sentences.map(({ segment }) => [segment.id, index] as const)));
  const yearOf = ({ date }: OutsideText): number => Number(date.slice(0, 4));
  return {
    columns,
    rows: compared.map((text, index) => {
      const before = compared[index - 1];
      return {
        text,
        isApart: before !== undefined && yearOf(text) > yearOf(before) + 1,
        marks: runs.flatMap((origin) => {
          const column = columnOf.get(origin.segment.id);
          return origin.earliest.id === text.id && column !== undefined ? [{ column, origin }] : [];
        }),
      };
    }),
  };
}

function columnsOf(work: Unit, runs: readonly Origin[]): MatrixColumn[] {
  const units: { unit: Unit; segments: Segment[] }[] = [];
  let waiting: Segment[] = [];
  const visit = (unit: Unit): void => {
    const paragraphs = paragraphsIn(unit);
    waiting.push(...(unit.heading?.children ?? []), ...paragraphs.flatMap(({ children }) => children));
    if (paragraphs.length > 0) {
      units.push({ unit, segments: waiting });
      waiting = [];
    }
    unit.children.forEach((child) => child.type !== 'paragraph' && visit(child));
  };
  visit(work);
  units[units.length - 1]?.segments.push(...waiting);
  return units.map(({ unit, segments }) => toColumn(unit, segments, runs));
}

function toColumn(unit: Unit, segments: readonly Segment[], runs: readonly Origin[]): MatrixColumn {
  const sentences = segments.map((segment) => ({
    segment,
    length: segment.zh.length,
    shared: merged(runs.filter((run) => run.segment === segment).map(({ from, to }) => [from, to] as const)),
  }));
  return {
    unit,
    sentences,
    han: sentences.reduce((sum, { segment }) => sum + hanIn(segment.zh), 0),
    shared: sentences.reduce(
      (sum, { segment, shared }) => sum + shared.reduce((all, [from, to]) => all + hanIn(segment.zh.slice(from, to)), 0),
      0,
    ),
  };
}

/** Stretches that overlap as one. */
function merged(stretches: readonly (readonly [number, number])[]): [number, number][] {
  const all: [number, number][] = [];
  for (const [from, to] of [...stretches].sort((a, b) => a[0] - b[0])) {
    const last = all[all.length - 1];
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else all.push([from, to]);
  }
  return all;
}
