import { describe, expect, test } from 'vitest';
import { isHeadingId } from '#address/grammar.ts';
import { compare } from './compare.ts';
import type { Line } from './line.ts';
import type { Row, Section } from './row.ts';
import { summaryOf } from './summary.ts';

const text: readonly Line[] = [
  ['r.s0', '海滨市今年的工作'],
  ['r0.a.s1', '各位代表，我向大会报告工作。'],
  ['r1.s0', '一、去年做了什么'],
  ['r1.1.s0', '（一）修了港口和铁路。'],
  ['r1.1.s1', '新港区两座码头开始装卸货物。'],
  ['r1.1.s2', '沿海铁路比计划早三个月通车。'],
  ['r1.2.s0', '（二）办了学校和医院。'],
  ['r1.2.s1', '十二所乡村小学换了新校舍。'],
  ['r1.2.s2', '县医院添了急救病房，夜里也有医生。'],
  ['r2.s0', '二、今年要做什么'],
  ['r2.1.s0', '（一）让渔民多一份收入。'],
  ['r2.1.s1', '休渔期间开办水产加工和修船的培训。'],
  ['r2.1.s2', '海鲜市场延长到晚上十点关门。'],
  ['r2.2.s0', '（二）把河水治干净。'],
  ['r2.2.s1', '三条内河沿岸的排污口全部封堵。'],
  ['r2.2.s2', '每个月公布一次水质检测的结果。'],
].map(([id = '', zh = '']) => ({ id, zh }));

const rowsOf = (sections: readonly Section[]): Row[] => sections.flatMap(({ rows }) => rows);
const idsOf = (rows: readonly Row[], side: 'a' | 'b'): string[] => rows.flatMap((row) => row[side]?.id ?? []);
const rowOf = (sections: readonly Section[], words: string): Row | undefined =>
  rowsOf(sections).find(({ a, b }) => a?.zh === words || b?.zh === words);

/** A text with ids of other numbers, as another report has them. */
const without = (...ids: string[]): Line[] => text.filter(({ id }) => !ids.includes(id));
const changed = (id: string, words: string): Line[] => text.map((line) => (line.id === id ? { id, zh: words } : line));

const other: Readonly<Record<string, string>> = { r1: 'r2', r2: 'r1' };

/** The sections of the second part before those of the first, under each other's numbers. */
const turned: readonly Line[] = ['r.', 'r0', 'r2', 'r1'].flatMap((start) =>
  text.filter(({ id }) => id.startsWith(start)).map(({ id, zh }) => ({ id: (other[id.slice(0, 2)] ?? id.slice(0, 2)) + id.slice(2), zh })),
);

describe('two texts side by side', () => {
  test('a text is the same as itself', () => {
    for (const byId of [false, true]) {
      const sections = compare(text, text, byId);
      expect(summaryOf(rowsOf(sections))).toMatchObject({ same: text.length, changed: 0, moved: 0, onlyA: 0, onlyB: 0 });
      expect(sections.filter(({ isMoved }) => isMoved)).toEqual([]);
      expect(idsOf(rowsOf(sections), 'a')).toEqual(text.map(({ id }) => id));
    }
  });

  test.each([
    ['one without two sentences', without('r1.2.s1', 'r2.2.s2')],
    ['one without a section', without('r1.2.s0', 'r1.2.s1', 'r1.2.s2')],
    ['one whose parts are turned', turned],
    ['none', []],
    ['one of headings alone', text.filter(({ id }) => isHeadingId(id))],
    ['one of the same sentence again and again', text.map(({ id }) => ({ id, zh: '各位代表，我向大会报告工作。' }))],
  ])('every line stands in one row: %s', (_, other) => {
    const rows = rowsOf(compare(text, other));
    expect(idsOf(rows, 'a').sort()).toEqual(text.map(({ id }) => id).sort());
    expect(idsOf(rows, 'b').sort()).toEqual(other.map(({ id }) => id).sort());
  });

  test.each([
    ['one without two sentences', without('r1.2.s1', 'r2.2.s2')],
    ['one with other words', changed('r2.1.s1', '休渔期间开办修船和水产加工的夜校。')],
    ['one whose parts are turned', turned],
  ])('turned about, the result is the mirror of it: %s', (_, other) => {
    const pairsOf = (rows: readonly Row[], ...[one, two]: ['a' | 'b', 'a' | 'b']): string[] =>
      rows.map((row) => `${row[one]?.id ?? ''} ${row[two]?.id ?? ''} ${row.isMoved}`).sort();
    const [there, back] = [rowsOf(compare(text, other)), rowsOf(compare(other, text))];
    expect(pairsOf(back, 'b', 'a')).toEqual(pairsOf(there, 'a', 'b'));
    const { onlyA, onlyB, ...rest } = summaryOf(there);
    expect(summaryOf(back)).toEqual({ ...rest, onlyA: onlyB, onlyB: onlyA });
  });

  test('one sentence with other words is changed, and all else the same', () => {
    const words = '休渔期间开办水产加工和造船的夜校。';
    const sections = compare(text, changed('r2.1.s1', words));
    expect(summaryOf(rowsOf(sections))).toMatchObject({ same: text.length - 1, changed: 1 });
    expect(rowOf(sections, words)).toMatchObject({ kind: 'changed', a: { id: 'r2.1.s1' }, b: { id: 'r2.1.s1' } });
  });

  test('one sentence more or less is told as standing in one text alone, behind what it follows', () => {
    const sections = compare(without('r1.1.s2'), text);
    expect(summaryOf(rowsOf(sections))).toMatchObject({ same: text.length - 1, onlyB: 1 });
    const ids = idsOf(rowsOf(sections), 'b');
    expect(ids.indexOf('r1.1.s2')).toBe(ids.indexOf('r1.1.s1') + 1);
    expect(summaryOf(rowsOf(compare(text, without('r1.1.s2'))))).toMatchObject({ same: text.length - 1, onlyA: 1 });
  });

  test('a sentence that stands in another section has moved', () => {
    const words = '县医院添了急救病房，夜里也有医生。';
    const other = [...without('r1.2.s2'), { id: 'r2.2.s3', zh: words }];
    expect(rowOf(compare(text, other), words)).toMatchObject({ kind: 'same', isMoved: true, a: { id: 'r1.2.s2' }, b: { id: 'r2.2.s3' } });
  });

  test('headings that share nothing stand each in one text alone, the one behind the other, where their sections correspond', () => {
    const words = '二、兴教强医';
    const sections = compare(text, changed('r1.2.s0', words));
    const section = sections.find(({ a }) => a?.id === 'r1.2');
    expect(section?.b?.id).toBe('r1.2');
    expect(section?.rows.slice(0, 2)).toMatchObject([
      { kind: 'onlyA', a: { id: 'r1.2.s0' } },
      { kind: 'onlyB', b: { zh: words } },
    ]);
    expect(summaryOf(rowsOf(sections))).toMatchObject({ same: text.length - 1, changed: 0, onlyA: 1, onlyB: 1 });
    expect(rowOf(compare(text, changed('r1.2.s0', '（二）修了医院。')), '（二）修了医院。')).toMatchObject({ kind: 'changed' });
  });

  test('a section under another number is found, and what is turned about has moved', () => {
    const sections = compare(text, turned);
    const found = sections.map(({ a, b }) => `${a?.id ?? ''} ${b?.id ?? ''}`);
    expect(found).toEqual(expect.arrayContaining(['r1 r2', 'r2 r1', 'r1.1 r2.1', 'r2.2 r1.2']));
    expect(sections.filter(({ isMoved }) => isMoved).map(({ a }) => a?.id)).toHaveLength(1);
    expect(summaryOf(rowsOf(sections))).toMatchObject({ onlyA: 0, onlyB: 0 });
  });

  test('in two editions an id is the same sentence, whatever its words', () => {
    const other = changed('r2.1.s1', '完全是别的话。');
    expect(rowOf(compare(text, other, true), '完全是别的话。')).toMatchObject({ kind: 'changed', a: { id: 'r2.1.s1' } });
    expect(rowOf(compare(text, other), '完全是别的话。')).toMatchObject({ kind: 'onlyB' });
  });

  test('a sentence with another translation alone is told so', () => {
    const inEnglish = (words: string): Line[] => text.map((line) => (line.id === 'r1.1.s1' ? { ...line, en: words } : line));
    expect(summaryOf(rowsOf(compare(inEnglish('Two quays opened.'), inEnglish('Two wharves opened.'), true)))).toMatchObject({
      same: text.length - 1,
      translated: 1,
    });
    expect(summaryOf(rowsOf(compare(inEnglish('Two quays opened.'), text, true)))).toMatchObject({ same: text.length });
  });

  test.each([
    ['markup', '<script>alert(1)</script><b onclick="x">重</b>'],
    ['an entity and a quotation mark', '&lt;&amp;"\'`'],
    ['half a character', '\uD83D 一半'],
    ['a character of two halves', '😀😀😀😀😀😀'],
    ['marks that part or turn lines', 'a\u2028b\u202Ec\u0000d'],
    ['names of every object', '__proto__ constructor toString'],
    ['nothing', ''],
  ])('words come back as they went in: %s', (_, words) => {
    const other = changed('r2.1.s1', words);
    const rows = rowsOf(compare(other, other));
    expect(rows.map(({ a }) => a?.zh)).toEqual(other.map(({ zh }) => zh));
    expect(rows.every(({ kind }) => kind === 'same')).toBe(true);
    expect(idsOf(rowsOf(compare(text, other)), 'b')).toHaveLength(text.length);
  });
});
