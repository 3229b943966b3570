import { expect, test } from 'vitest';
import type { Row, Section } from '#compare/row.ts';
import { rowOf } from '#compare/row.ts';
import { filterSections } from './filter.ts';

const row = (a: string, b: string, en?: string): Row =>
  rowOf(a === '' ? undefined : { id: 'r1.a.s1', zh: a, en }, b === '' ? undefined : { id: 'r2.a.s1', zh: b });
const section = (...rows: Row[]): Section => ({ a: undefined, b: undefined, isMoved: false, depth: 0, rows });
const sections = [
  section(row('推进生态文明建设。', '建设生态文明。'), row('修了港口。', '修了港口。')),
  section(row('办了三万（30,000）场。', ''), row('', '夜里也有医生。')),
  section(row('治河。', '治水。', 'Clean the RIVERS.')),
];

test.each([
  ['', [0, 1, 2], 5],
  [' 　', [0, 1, 2], 5],
  ['，', [0, 1, 2], 5],
  ['生态文明', [0], 1],
  ['生态，文明', [0], 1],
  ['推进 建设', [0], 1],
  ['港口 医生', [], 0],
  ['医生', [1], 1],
  ['３0000', [1], 1],
  ['rivers', [2], 1],
  ['治河治水', [], 0],
  ['<b>', [], 0],
])('“%s” leaves the sections with a row that has it', (typed, places, rows) => {
  const shown = filterSections(sections, typed);
  expect(shown.map(({ at }) => at)).toEqual(places);
  expect(shown.flatMap((one) => one.section.rows)).toHaveLength(rows);
});
