import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { ChineseData, EnglishData, SoundData, TermsData } from '../format.ts';
import type { Engine } from './contract.ts';
import { serveFiles } from '../../../scripts/serve-files.ts';

const zh: ChineseData = {
  reports: [
    {
      slug: 'sample',
      works: { r: { zh: '报告', en: 'Report' } },
      pages: {
        'r1.1': [['r1.1.s0', '（一）推进标准地改革。', '长三角一体化。', '人人出力A@B。']],
        'r1.2': [['r1.2.s0', '（二）改革', '标准很高，土地很多。', '温州的中心。']],
        'r1.3': [['r1.3.s0', '（三）其他', '甲。', '乙。']],
      },
    },
  ],
  terms: [],
};
const en: EnglishData = {
  sentences: [
    '(1) Advance the standard land reform',
    'The centre of urbanisation grew by 15 per cent. It is well-off.',
    'Work hard at A@B.',
    '(2) Reforms',
    'Standards are high and the e-commerce programmes travelled far.',
    'Wenzhou’s labour is a part of it.',
    '(3) Others',
    'Reform the land that is standard.',
    0,
  ],
  terms: [],
};
const files: Record<string, unknown> = {
  zh,
  en,
  terms: { traditional: '', entries: '', topics: {} } satisfies TermsData,
  sound: { syllables: {}, readings: {}, headings: {} } satisfies SoundData,
};

let engine: Engine;

beforeAll(async () => {
  serveFiles(files);
  engine = await import('./index.ts');
});
afterAll(() => vi.unstubAllGlobals());

/** Every page that answers, how, and its first sentence. */
const answers = async (query: string): Promise<string[]> =>
  (await engine.search(query)).map(({ unit, how, hits: [hit] }) => `${unit} ${how} ${hit?.sentence.replace(`${unit}.`, '') ?? ''}`);

test.each([
  ['standard land', ['r1.1 exact s0', 'r1.3 words s1']],
  ['"standard land"', ['r1.1 exact s0']],
  ['“standard land”', ['r1.1 exact s0']],
  ['「standard land」', ['r1.1 exact s0']],
  ['«standard land»', ['r1.1 exact s0']],
  ['"land standard"', []],
  ['"standard land" advance', ['r1.1 words s0']],
  ['reform', ['r1.1 exact s0', 'r1.3 exact s1', 'r1.2 words s0']],
  ['标准 地', ['r1.1 exact s0', 'r1.2 words s1']],
  ['“标准地”', ['r1.1 exact s0']],
  ['标准，地', ['r1.1 exact s0']],
  ['the center of urbanization', ['r1.1 exact s1']],
  ['15 percent', ['r1.1 exact s1']],
  ['well off. Work', ['r1.1 exact s1']],
  ['well-off', ['r1.1 exact s1']],
  ['ecommerce programs traveled', ['r1.2 exact s1']],
  ['E Commerce Programmes', ['r1.2 exact s1']],
  ['Wenzhou labor', ['r1.2 exact s2']],
  ["wenzhou's labour", ['r1.2 exact s2']],
  ['Wenzhous', ['r1.2 words s2']],
  ['apart of', ['r1.2 loose s2']],
  ['⻓三⻆', ['r1.1 exact s1']],
  ['⼈⼈出⼒', ['r1.1 exact s2']],
  ['标准@地', ['r1.1 loose s0']],
  ['标#准地', ['r1.1 loose s0']],
  ['标准😀地', ['r1.1 loose s0']],
  ['标准\ud800地', ['r1.1 loose s0']],
  ['A@B', ['r1.1 exact s2']],
])('%s', async (query, expected) => expect(await answers(query)).toEqual(expected));

test.each(['standard @ land', 'standard land ☃', '标准 & 地'])('nothing is called exact that differs in a sign: %s', async (query) => {
  const found = await answers(query);
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter((one) => one.includes('exact'))).toEqual([]);
});

test.each([
  ['标准@地', ['@']],
  ['a ＃ b ☃ ☃', ['＃', '☃']],
  ['\udc00', ['\ufffd']],
  ['“标准地”，改革（一）—— 7.9% 1+X · 30‰ ⻓', []],
])('what is left out of %s is said', (query, signs) => expect(engine.leftOut(query)).toEqual(signs));
