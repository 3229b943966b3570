import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { ChineseData, EnglishData, SoundData, TermsData } from '../format.ts';
import type { Engine } from './contract.ts';
import { serveFiles } from '../../../scripts/serve-files.ts';

// Two reports whose ids are the same, as those of any two are.
const works = { r: { zh: '报告', en: 'Report' } };
const pages = (words: string): Record<string, string[][]> => ({ 'r1.1': [['r1.1.s0', '（一）践行新思想。', words]] });
const zh: ChineseData = {
  reports: [
    { slug: 'alpha-2017', name: { zh: '甲州2017', en: 'Alpha 2017' }, works, pages: pages('全力推进标准地改革。') },
    { slug: 'beta-2018', name: { zh: '乙州2018', en: 'Beta 2018' }, works, pages: pages('标准地改革纵深推进。') },
  ],
  terms: [],
};
const files: Record<string, unknown> = {
  zh,
  en: { sentences: [0, 0, 0, 0], terms: [] } satisfies EnglishData,
  terms: { traditional: '', entries: '', topics: {} } satisfies TermsData,
  sound: {
    syllables: { jian: '践', xing: '行', xin: '新', si: '思', xiang: '想' },
    readings: {},
    headings: { 'beta-2018:r1.1.s0': 'jian xing xin si xiang' },
  } satisfies SoundData,
};

let engine: Engine;

beforeAll(async () => {
  serveFiles(files);
  engine = await import('./index.ts');
});
afterAll(() => vi.unstubAllGlobals());

test('an address that names no report is one place in each report, each named', async () => {
  const found = await engine.findAddress('R1.1');
  expect(found.map(({ report, id }) => `${report}:${id}`)).toEqual(['alpha-2017:r1.1', 'beta-2018:r1.1']);
  expect(found.map(({ url }) => url.split('/zh/')[1])).toEqual(['alpha-2017/r1.1/', 'beta-2018/r1.1/']);
});

test.each([
  ['beta-2018:r1.1.s1', ['beta-2018:r1.1.s1']],
  ['/id/alpha-2017/r1.1/#r1.1.s1', ['alpha-2017:r1.1.s1']],
  ['乙州2018·报告·一（一）', ['beta-2018:r1.1']],
  ['Beta 2018, Report I(1)', ['beta-2018:r1.1']],
  ['报告一（一）', ['alpha-2017:r1.1', 'beta-2018:r1.1']],
  ['R1.1 s9', []],
])('%s', async (query, expected) => {
  expect((await engine.findAddress(query)).map(({ report, id }) => `${report}:${id}`)).toEqual(expected);
});

test('what no report has is missing in each; in the one that is named, where one is', async () => {
  const missing = async (query: string): Promise<string[]> =>
    (await engine.findMissing(query)).map(({ report, near }) => `${report}:${near}`);
  expect(await missing('R1.1 s9')).toEqual(['alpha-2017:r1.1', 'beta-2018:r1.1']);
  expect(await missing('beta-2018:r1.1.s9')).toEqual(['beta-2018:r1.1']);
});

test('every result says which report it is of, and is found once', async () => {
  const found = await engine.search('标准地改革');
  expect(found.map(({ report, unit, hits }) => [report, unit, hits.length])).toEqual([
    ['alpha-2017', 'r1.1', 1],
    ['beta-2018', 'r1.1', 1],
  ]);
});

test('a heading of either report is found by its sound', async () => {
  expect((await engine.search('jianxingxinsixiang')).map(({ report }) => report).sort()).toEqual(['alpha-2017', 'beta-2018']);
});
