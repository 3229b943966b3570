import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { sampleEdition } from '#edition/sample-edition.ts';
import { bothEngines } from '../../scripts/both-engines.ts';
import { readConcepts, readEditions } from '../../scripts/content.ts';
import { textPagesOf } from './encode/many/chunks.ts';
import type { Engine, Found, Survey } from './engine/contract.ts';

// The home report beside more reports that share their words than the lists call a few; some have no English name.
const land = { ...sampleEdition({ text: '标题\n一、土地\n推进标准地改革。' }), slug: 'land' };
const others = Array.from({ length: 24 }, (_, at) => ({
  ...sampleEdition({
    text: `报告${at}\n一、总体要求\n坚持稳中求进，增长${at}.${at}%。里程${at}。\n二、电商\n哈哈，电子商务发展很快。人人人。`,
    en: { 'r1.s1': 'E-commerce and more e-commerce.', 'r2.s1': 'Ecommerce is full of 7 things.' },
    info: { name: { zh: `报告${at}`, en: at % 2 === 0 ? '' : `Report ${at}` } },
  }),
  slug: `report-${at}`,
}));
const [home = land, ...rest] = readEditions();

let whole: Engine;
let many: Engine;

beforeAll(async () => {
  ({ whole, many } = await bothEngines([home, ...rest, land, ...others], readConcepts()));
}, 60_000);
afterAll(() => vi.unstubAllGlobals());

const survey = (query: string): Promise<Survey> => (many.survey as NonNullable<Engine['survey']>)(query);

/** What reports have of a query, in every batch. */
async function all(query: string): Promise<Found[]> {
  const found: Found[] = [];
  for (let batch = 0; batch < Math.max(1, (await survey(query)).batches); batch++) found.push(...(await many.search(query, { batch })));
  return found.filter(({ report }) => report !== '');
}

const pagesIn = (found: readonly Found[]): string[] => [...new Set(found.map(({ report, unit }) => `${report}/${unit}`))];
const marksIn = (found: readonly Found[]): number =>
  found.reduce((sum, { hits }) => sum + hits.reduce((marks, { ranges }) => marks + ranges.length, 0), 0);

test.each(['e-commerce', 'ecommerce', '7', '里程7', '7.7%', '人人', '求进增长'])('%s is counted as it is marked', async (query) => {
  const found = await all(query);
  expect(found.length).toBeGreaterThan(0);
  expect(await survey(query)).toMatchObject({ isExact: true, places: marksIn(found), pages: pagesIn(found).length });
});

test('what only ends pages, as many as they are, is no reason to load them for what goes on from it', async () => {
  expect(await survey('发展很快人人人人')).toMatchObject({ batches: 1 });
  expect(await survey('“发展很快人人人人”')).toMatchObject({ batches: 0, isExact: true });
});

test.each(['null', 'zzzzzz', '__proto__', 'constructor', '\ud83d', '改\ud83d革', '', '   ', '。', '人'.repeat(5000)])(
  'what stands nowhere is counted nowhere: %j',
  async (query) =>
    expect(await survey(query)).toMatchObject({ pages: pagesIn(await all(query)).length, places: marksIn(await all(query)) }),
);

test('words that no page has together are found apart', async () => {
  const found = await all('哈哈 改革');
  expect(new Set(found.map(({ how }) => how))).toEqual(new Set(['loose']));
  expect(pagesIn(found)).toEqual(expect.arrayContaining([`${home.slug}/r`, 'report-0/r2']));
});

test.each(['Ｒ２．３', '報告7·報告·一', '报告17·报告·一', 'Report 17, Report I', 'report-20:r1'])('%s names one place', async (typed) => {
  const found = await many.findAddress(typed);
  expect(found).toHaveLength(1);
  expect(await whole.findAddress(typed)).toContainEqual(found[0]);
});

test.each(['Report II', 'Part II'])('%s needs no digits to name a place of the home report', async (typed) => {
  const expected = (await whole.findAddress(typed)).filter(({ report }) => report === home.slug);
  expect(await many.findAddress(typed)).toEqual(expected);
});

test('a report that a link names is meant before those that words name', async () => {
  const [found] = await many.findAddress('报告1 报告2 报告3 报告4 /id/report-20/r1');
  expect(found).toMatchObject({ report: 'report-20', id: 'r1' });
});

test('what runs on over the end of a page is the same, and what leaves a page out is not', async () => {
  const own = textPagesOf(home);
  const sentence = (page: number, at: number): string => own[page]?.sentences.at(at)?.zh ?? '';
  for (let page = 0; page + 2 < own.length; page += 3)
    for (const words of [sentence(page, -1) + sentence(page + 1, 0) + sentence(page + 1, 1), sentence(page, -1) + sentence(page + 2, 0)])
      expect(await many.checkQuotation(words), words).toEqual(await whole.checkQuotation(words));
}, 60_000);

test('what is offered has its English once that was asked for', async () => {
  expect(await many.suggest('标准')).toEqual(await whole.suggest('标准'));
});

test('no report and one that is not there have nothing', async () => {
  for (const reports of [[], ['nowhere', '__proto__']])
    expect((await many.search('改革', { reports, prefer: 'nowhere' })).filter(({ report }) => report !== '')).toEqual([]);
  expect(await many.search('改革', { batch: 999 })).toEqual([]);
});
