import type { Line } from '#compare/line.ts';
import type { Row, Section } from '#compare/row.ts';
import { foldText } from '#text/fold.ts';

/** A section that is shown, and its place among all sections. */
export interface Shown {
  /** With those of its rows alone that are shown; where these are all, the section itself. */
  section: Section;
  at: number;
}

/** Returns the sections with a row that has each of some words on either side, with these rows alone; without words all. */
export function filterSections(sections: readonly Section[], typed: string): Shown[] {
  const sought = typed.split(/\s+/).flatMap((word) => foldText(word) || []);
  const has = ({ a, b }: Row): boolean => {
    const words = [a, b].map(keyOf).join('\n');
    return sought.every((word) => words.includes(word));
  };
  const all = sections.map((section, at) => ({ section, at }));
  if (sought.length === 0) return all;
  return all
    .map(({ section, at }) => ({ section: { ...section, rows: section.rows.filter(has) }, at }))
    .filter(({ section: { rows } }) => rows.length > 0);
}

const keys = new WeakMap<Line, string>();

function keyOf(line: Line | undefined): string {
  if (!line) return '';
  const key = keys.get(line) ?? [line.zh, line.en ?? ''].map((words) => foldText(words)).join('\n');
  keys.set(line, key);
  return key;
}
