import { isHeadingId } from '#address/grammar.ts';
import { parentOf, unitOf } from '#address/within.ts';
import type { Line } from './line.ts';

/** A work, part, section or measure of a text that is compared. */
export interface Unit {
  id: string;
  /** Its place among the units of the text. */
  at: number;
  /** Undefined for a work. */
  parent: Unit | undefined;
  children: Unit[];
  /** How many units are around it. */
  depth: number;
  /** Its heading, whole; undefined where it has none. */
  heading: Line | undefined;
  /** The sentences that it holds directly, in the order of the text. */
  own: Line[];
  /** How many characters stand before it. */
  start: number;
  /** How many characters it has with all below. */
  length: number;
}

/** Returns the units of a text by its lines, in the order of the text. */
export function unitsOf(lines: readonly Line[]): Unit[] {
  const units = new Map<string, Unit>();
  let read = 0;
  const unitAt = (id: string): Unit => {
    const known = units.get(id);
    if (known) return known;
    const above = parentOf(id);
    const parent = above === undefined ? undefined : unitAt(above);
    const depth = parent ? parent.depth + 1 : 0;
    const unit: Unit = { id, at: units.size, parent, children: [], depth, heading: undefined, own: [], start: read, length: 0 };
    parent?.children.push(unit);
    units.set(id, unit);
    return unit;
  };
  for (const line of lines) {
    const unit = unitAt(unitOf(line.id));
    if (isHeadingId(line.id)) unit.heading = line;
    else unit.own.push(line);
    read += line.zh.length;
    for (let around: Unit | undefined = unit; around; around = around.parent) around.length += line.zh.length;
  }
  return [...units.values()];
}

/** Returns a heading without the numbering before it: （三）, 3., 第三， and 三是 say where it stands, and nothing of what it is about. */
export function withoutLabel(heading: string): string {
  return heading.replace(/^[（(]?第?[〇零一二三四五六七八九十百\d]+(?:[）)、.．，,]|[是要](?=.{3}))\s*/u, '');
}
