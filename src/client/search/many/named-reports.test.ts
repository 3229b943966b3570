import { expect, test } from 'vitest';
import type { ListedReport } from '#search/many-format.ts';
import { namedBy } from './named-reports.ts';

const report = (slug: string, zh: string, en: string, year?: string): ListedReport => ({
  ...{ slug, name: { zh, en }, edition: '1.0.0', works: {}, by: { zh: {}, en: {} } },
  ...(year !== undefined && { year }),
});

const listed = [
  report('cpc-19', '党的十九大报告', 'Report to the 19th National Congress', '2017'),
  report('cpc-20', '党的二十大报告', 'Report to the 20th National Congress', '2022'),
  report('plan', '“十四五”规划', '', '2021'),
  report('undated', '一份讲话', ''),
];

test.each([
  ['二十大', ['cpc-20']],
  ['national congress', ['cpc-20', 'cpc-19']],
  ['２０２２', ['cpc-20']],
  ['2022', ['cpc-20']],
  ['十四五规划', ['plan']],
  ['CPC-19', ['cpc-19']],
  ['大', []],
  ['', []],
  ['。。', []],
  ['三十大', []],
])('%j names %j', (query, slugs) => expect(namedBy(query, listed).map(({ slug }) => slug)).toEqual(slugs));
