import { expect, test } from 'vitest';
import { sampleEdition } from '#edition/sample-edition.ts';
import { matrixOf } from './matrix.ts';
import { matrixShape } from './matrix-shape.ts';
import { shownOrigins } from './origins-of.ts';
import type { OutsideText } from '#schemas/texts.ts';

const text = (id: string, date: string): OutsideText => ({ id, file: '', kind: 'work report', date, name: { zh: id, en: id }, title: id });
const texts = [text('a', '2001-03'), text('b', '2002-03'), text('c', '2009-03')];
const words = '甲乙丙丁戊己庚辛';
const edition = sampleEdition({
  text: `标题\n一、部分\n（一）第一节\n${`${words}。`.repeat(9)}\n（二）第二节\n没有相同的字。`,
  origins: {
    texts: { a: '0', b: '0', c: '0' },
    runs: Array.from({ length: 9 }, (_, index) => ({
      sentence: `r1.1.s${index + 1}`,
      from: 0,
      to: 8,
      words,
      han: 8,
      texts: ['b'],
      occurrences: 1,
    })),
  },
});
const matrix = matrixOf(edition, texts, shownOrigins(edition, texts));

test('a heading without a paragraph of its own stands in the column behind it, and every sentence in one', () => {
  expect(matrix.columns.map(({ unit, sentences }) => [unit.id, sentences.length])).toEqual([
    ['r1.1', 12],
    ['r1.2', 2],
  ]);
  expect(matrix.columns.map(({ shared }) => shared)).toEqual([72, 0]);
  expect(matrix.rows.map(({ isApart, marks }) => [isApart, marks.length])).toEqual([
    [false, 0],
    [false, 9],
    [true, 0],
  ]);
});

test('no two marks lie over each other, and none on another row', () => {
  const { rows } = matrixShape(matrix);
  const [above, row, below] = rows.map(({ y }) => y);
  const marks = rows.flatMap((one) => one.marks);
  expect(marks).toHaveLength(9);
  for (const one of marks) {
    expect(one.y).toBeGreaterThan(((above ?? 0) + (row ?? 0)) / 2 - 1);
    expect(one.y + one.height).toBeLessThan(((below ?? 0) + (row ?? 0)) / 2 + 1);
    const over = marks.filter(
      (other) => other !== one && Math.abs(other.x - one.x) < 2 && other.y < one.y + one.height && one.y < other.y + other.height,
    );
    expect(over).toEqual([]);
  }
});

test('the highest share stays within the room for bars', () => {
  const { columns, base, foot } = matrixShape(matrix);
  expect(columns[0]?.share).toBeGreaterThan(56);
  expect(columns[0]?.bar).toBeLessThanOrEqual(56);
  expect(base - foot).toBeGreaterThan(80);
});
