import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { sampleEdition } from '#edition/sample-edition.ts';
import { fold } from '#text/fold.ts';
import { readConcepts, readEditions } from '../../scripts/content.ts';
import { bothEngines } from '../../scripts/both-engines.ts';
import { seeded } from '../../scripts/seeded.ts';
import { decodeVariants } from './decode.ts';
import { toTermsData } from './encode/encode.ts';
import { textPagesOf } from './encode/many/chunks.ts';
import type { Engine, Found } from './engine/contract.ts';

// The home report beside two small ones, asked by the engine of few reports and by that of many: both must say the same.
const small = sampleEdition({
  text: '标题\n一、抓实标准地\n人人出力，人人有责。年均增长7.9%，超过30,000家。\n（一）改革\n全面深化改革。推进标准地改革。',
});
const other = {
  ...sampleEdition({ text: '另一个标题\n一、改革开放\n改革开放再出发。\n二、經濟\n經濟穩中向好，高质量发展。' }),
  slug: 'other',
};
const editions = [...readEditions(), small, other];
const concepts = readConcepts();
const [home] = editions;
const variants = decodeVariants(toTermsData(editions, concepts, []).traditional);

let whole: Engine;
let many: Engine;

beforeAll(async () => {
  ({ whole, many } = await bothEngines(editions, concepts));
}, 60_000);
afterAll(() => vi.unstubAllGlobals());

/** Every batch of results, and what they come to. */
async function all(query: string): Promise<Found[]> {
  const { batches } = await (many.survey ?? none)(query);
  const found: Found[] = [];
  for (let batch = 0; batch < Math.max(1, batches); batch++) found.push(...(await many.search(query, { batch })));
  return found;
}

const none = (): never => {
  throw new Error('The engine of many reports has no survey.');
};

/** What results say, but for their order: headings are found by sound in the home report alone. */
const told = (found: readonly Found[]): string[] =>
  found
    .filter(({ how }) => how !== 'loose')
    .map(({ report, unit, title, printed, how, hits }) => JSON.stringify([report, unit, title, printed, how, hits]))
    .sort();

const placesOf = (found: readonly Found[]): string[] => [...new Set(found.map(({ report, unit }) => `${report}/${unit}`))].sort();

const random = seeded(20180801);
const pages = editions.flatMap((edition) =>
  textPagesOf(edition).map(({ id, sentences }) => ({
    report: edition.slug,
    id,
    folded: fold(sentences.map(({ zh }) => zh).join(''), variants).text,
    english: sentences.map(({ en }) => en ?? ''),
  })),
);
const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
const substrings = Array.from({ length: 120 }, (_, at) => {
  const { folded } = pick(pages);
  const length = Math.min(folded.length, 1 + (at % 12));
  const from = Math.floor(random() * (folded.length - length + 1));
  return folded.slice(from, from + length);
});
const asked = [
  ...[
    '改革',
    '标准地',
    '標準地',
    '經濟',
    '改革开放',
    '经济 改革',
    '“标准地”',
    '人人 改革',
    '７．９％',
    '30000',
    '30,000家',
    '亩均 税收',
    '的',
    '一、',
  ],
  ...[
    'standard land',
    'reform',
    '"opening up"',
    'ecommerce',
    'e-commerce',
    'the Strategy',
    'GDP',
    'biaozhundi',
    'bzd',
    '最多跑一次',
    'Wenzhou labor',
  ],
  ...Array.from({ length: 40 }, () => {
    const words = pick(
      pick(pages)
        .english.filter((line) => line !== '')
        .concat('reform'),
    ).split(' ');
    const from = Math.floor(random() * words.length);
    return words.slice(from, from + 1 + Math.floor(random() * 4)).join(' ');
  }),
];

test.each([...new Set([...substrings, ...asked])])('%s', async (query) => {
  const [{ batches, isExact, how, places }, found, expected] = [
    await (many.survey ?? none)(query),
    await all(query),
    await whole.search(query),
  ];
  // Of what is counted and not only found, all that is marked is counted.
  if (isExact && batches > 1)
    expect(
      found.filter((one) => one.report !== '' && one.how === how).flatMap(({ hits }) => hits.flatMap(({ ranges }) => ranges)),
    ).toHaveLength(places);
  // How a page answers is told from those that come with it.
  if (batches < 2) expect(told(found)).toEqual(told(expected));
  else expect(placesOf(found)).toEqual(placesOf(expected));
});

test.each([...new Set(substrings)])('%s is counted as the text has it', async (query) => {
  const counts = pages.map(({ report, folded }) => ({ report, count: folded.split(query).length - 1 })).filter(({ count }) => count > 0);
  const survey = await (many.survey ?? none)(query);
  expect(survey).toMatchObject({ pages: counts.length, places: counts.reduce((sum, { count }) => sum + count, 0), isExact: true });
  const perReport = new Map<string, number>();
  for (const { report } of counts) perReport.set(report, (perReport.get(report) ?? 0) + 1);
  expect(new Map(survey.reports.map(({ report, pages: own }) => [report, own]))).toEqual(perReport);
});

const two = Array.from({ length: 40 }, () => [pick(substrings), pick(substrings)] as const).filter(([one, other]) => one !== other);

test.each(two)('%s %s are counted as the text has them', async (one, other) => {
  const timesIn = (folded: string, words: string): number => folded.split(words).length - 1;
  const counts = pages
    .map(({ folded }) => [timesIn(folded, one), timesIn(folded, other)] as const)
    .filter(([ofOne, ofOther]) => ofOne > 0 && ofOther > 0);
  const { how, places, pages: having, isExact } = await (many.survey ?? none)(`${one} ${other}`);
  const all = counts.flat().reduce((sum, count) => sum + count, 0);
  if (how === 'words') expect([having, places, isExact]).toEqual([counts.length, all, true]);
});

test('a search in some reports finds what they have, and one that is open comes first', async () => {
  const within = await many.search('改革', { reports: ['other'] });
  expect(new Set(within.filter(({ report }) => report !== '').map(({ report }) => report))).toEqual(new Set(['other']));
  expect((await (many.survey ?? none)('改革', { reports: ['other'] })).reports.map(({ report }) => report)).toEqual(['other']);
  expect((await many.search('改革', { prefer: 'sample' }))[0]?.report).toBe('sample');
});

test('addresses, quotations, what is gathered and what is near are those of the texts', async () => {
  const slug = home?.slug ?? '';
  const [place] = await many.findAddress('R2.3');
  expect(place).toEqual((await whole.findAddress('R2.3')).find(({ report }) => report === slug));
  expect(await many.findAddress('改革')).toEqual([]);
  expect((await many.findAddress('R1', { prefer: 'other' })).map(({ report }) => report)).toEqual(['other']);
  for (const words of ['人人出力，人人有责。', '人人出力，人人有则。年均增长7.9%', '改革开放再出发'])
    expect(await many.checkQuotation(words)).toEqual(await whole.checkQuotation(words));
  const wanted = {
    places: [
      { report: slug, id: 'r2.3' },
      { report: 'other', id: 'r1.s1' },
    ],
    slugs: [],
  };
  expect(await many.gather(wanted)).toEqual(await whole.gather(wanted));
  expect((await many.suggest('标准')).map(({ zh }) => zh)).toEqual((await whole.suggest('标准')).map(({ zh }) => zh));
  expect(await many.likest?.('全面深化改革，推进标准地改革')).toContain('sample');
});
