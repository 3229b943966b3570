import { expect, test } from 'vitest';
import { chooseReports, namedIn, piecesOf } from './load-likest.ts';

const reports = [
  { slug: 'nation-2019', name: { zh: '2019年政府工作报告', en: 'Report on the Work of the Government, 2019' } },
  { slug: 'x', name: { zh: '甲', en: '' } },
];

test('quotations are looked up before paragraphs, the longest first, each once, and no more than a bound', () => {
  const draft =
    '会议指出，“坚定不移沿着这条路走下去”，并要求“统筹推进各项改革任务落到实处见到成效”。\n\n这是稿件自己的一段话，其中没有引文，但也可能抄自报告。';
  expect(piecesOf(draft, false).slice(0, 2)).toEqual(['统筹推进各项改革任务落到实处见到成效', '坚定不移沿着这条路走下去']);
  expect(piecesOf(draft, false)).toContain('这是稿件自己的一段话，其中没有引文，但也可能抄自报告。');
  const long = Array.from({ length: 200 }, (_, at) => `第${at}段的文字各不相同，${'长'.repeat(300)}`).join('\n');
  expect(piecesOf(long, false).length).toBeLessThan(50);
  expect(Math.max(...piecesOf(long, false).map(({ length }) => length))).toBeLessThan(300);
  expect(piecesOf('', false)).toEqual([]);
});

test('a report is named by its name in either language or its slug, but not by a single character', () => {
  expect(namedIn('据《2019年政府工作报告》，甲', reports)).toEqual(['nation-2019']);
  expect(namedIn('see the report on the work of the government, 2019', reports)).toEqual(['nation-2019']);
  expect(namedIn('https://reader.example/id/nation-2019/r2', reports)).toEqual(['nation-2019']);
  expect(namedIn('甲乙丙丁', reports)).toEqual([]);
});

test('named reports come first, then those that stand first for most pieces, and no more than a bound', () => {
  expect(chooseReports(['n'], [['a', 'b'], ['b', 'c'], ['b']])).toEqual(['n', 'b', 'a', 'c']);
  expect(chooseReports(['b'], [['b']])).toEqual(['b']);
  const slugs = Array.from({ length: 99 }, (_, at) => String(at));
  expect(chooseReports([], [slugs])).toEqual(['0', '1', '2']);
  expect(
    chooseReports(
      [],
      slugs.map((slug) => [slug]),
    ).length,
  ).toBeLessThan(20);
});
