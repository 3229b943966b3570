import { expect, test } from 'vitest';
import { readEditions } from '../../scripts/content.ts';
import { segments } from '#report/segments.ts';
import { sampleEdition } from './sample-edition.ts';
import { isBeside, pageOfUnit, pagesOf, unitAt, worksInOrder } from './units.ts';

const sections = Array.from({ length: 9 }, (_, at) => `（${'一二三四五六七八九'.charAt(at)}）标题${at}。正文${at}。`);
// Part three had a tenth section, which has ended.
const edition = { ...sampleEdition({ text: ['题', '一、甲', '二、乙', '三、丙', ...sections].join('\n') }), ended: {} };

test.each([
  ['r3.10.s1', 'r3'],
  ['r3.10', 'r3'],
  ['r10.2.s1', 'r'],
  ['r3.1.s1', 'r3.1'],
  ['r3.1.4.s2', 'r3.1'],
  ['r0.b.s1', 'r'],
  ['r3.s0', 'r3'],
])('%s stands in %s, or stood there', (id, unit) => {
  expect(unitAt(edition, id).id).toBe(unit);
});

test('a work that is not there says so', () => {
  expect(() => unitAt(edition, 'q1.s1')).toThrow(/No work holds “q1\.s1”/);
});

test('every sentence of every report is held by the unit that the walk finds it in, and its page is one of the pages', () => {
  for (const real of readEditions()) {
    const pages = new Set(pagesOf(real));
    for (const work of real.works)
      for (const { id } of segments(work)) expect(pages.has(pageOfUnit(real, unitAt(real, id))), `${real.slug}:${id}`).toBe(true);
    expect(real.segments.size).toBe(real.works.flatMap((work) => segments(work)).length);
  }
});

test('a work without divisions stands beside the others', () => {
  const works = [
    { id: 'n', name: { zh: '通知', en: 'Circular' }, title: [], opens: '按：' },
    { id: 'rx', name: { zh: '报告', en: 'Report' }, title: ['题'] },
  ];
  const two = sampleEdition({ text: '按：现印发。\n题\n一、甲\n正文。', info: { works } });
  expect(worksInOrder(two).map(({ id }) => id)).toEqual(['rx', 'n']);
  expect(two.works.map(isBeside)).toEqual([true, false]);
  expect([...two.segments.keys()]).toEqual(['n0.a.s1', 'rx.s0', 'rx1.s0', 'rx1.a.s1']);
});
