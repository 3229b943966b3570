import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { readConcepts, readEditions } from '../../../scripts/content.ts';
import { decodePage } from '../decode.ts';
import { toAliasData, toChineseData, toEnglishData, toSoundData, toTermsData } from '../encode/encode.ts';
import type { Engine, Found } from './contract.ts';
import { serveFiles } from '../../../scripts/serve-files.ts';

const [editions, concepts] = [readEditions(), readConcepts()];
const [zh, en] = [toChineseData(editions, concepts), toEnglishData(editions, concepts)];
const files: Record<string, unknown> = {
  zh,
  en,
  terms: toTermsData(editions, concepts, []),
  aliases: toAliasData(editions, concepts),
  sound: toSoundData(editions, concepts, []),
};
let number = 0;
/** The English of every page, from sentence to sentence. */
const pages = zh.reports.flatMap(({ pages: all }) =>
  Object.values(all).map((page) =>
    decodePage(page)
      .map(() => en.sentences[number++] || '')
      .join(' '),
  ),
);

let engine: Engine;

beforeAll(async () => {
  serveFiles(files);
  engine = await import('./index.ts');
});
afterAll(() => vi.unstubAllGlobals());

/** The letters and figures of a text, by other means than the engine's own. */
const lettersOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replace(/[^a-z0-9]/g, '');
const englishIn = ({ hits }: Found): string[] => hits.map(({ lang, excerpt, other }) => lettersOf(lang === 'en' ? excerpt : (other ?? '')));

test.each([1, 20180801, 777])('of phrases drawn by %d, every one comes first where it stands, and only that is exact', async (seed) => {
  let state = seed;
  const random = (below: number): number => (state = (state * 16807) % 2147483647) % below;
  let drawn = 0;
  while (drawn < 200) {
    const words = (pages[random(pages.length)] ?? '').split(/\s+/).filter((word) => /[a-z0-9]/i.test(word));
    const count = 2 + random(5);
    if (words.length <= count) continue;
    const start = random(words.length - count);
    const phrase = words.slice(start, start + count).join(' ');
    const found = await engine.search(phrase, { locale: 'en' });
    expect(found[0]?.how, phrase).toBe('exact');
    for (const text of found.filter(({ how }) => how === 'exact').flatMap(englishIn)) expect(text).toContain(lettersOf(phrase));
    drawn++;
  }
});

test('every name of every published concept, however it is spelt, answers with the concept or with its very words', async () => {
  const spellings = (name: string): string[] => [
    name,
    name.toLowerCase(),
    name.toUpperCase(),
    name.replace(/-/g, ' '),
    name.replace(/ /g, '-'),
    name.replace(/’/g, "'"),
    name.replace(/(?<!\br)is(e|ation)/g, 'iz$1'),
  ];
  for (const { slug, en: own } of concepts.filter(({ draft }) => !draft)) {
    const names = [own.term, ...own.forms, ...own.also.map(({ term }) => term), ...own.avoid.map((name) => name.replace(/ \(.*\)$/, ''))];
    for (const typed of new Set(names.flatMap(spellings))) {
      const found = await engine.search(typed, { locale: 'en' });
      expect(found[0]?.how === 'exact' || found.some(({ unit }) => unit === `glossary/${slug}`), `${slug}: ${typed}`).toBe(true);
    }
  }
});

test.each(['Double Eight', 'double eight', 'double-eight strategy', 'Double-Eight Strategies'])(
  '%s leads to the strategy that is meant',
  async (typed) => {
    const found = await engine.search(typed, { locale: 'en' });
    expect(found.some(({ unit }) => unit === 'glossary/eight-eight-strategy')).toBe(true);
    expect(found[0]?.how).toBe('term');
  },
);

test('in the order of the text, what is exact comes first and stands as in the text', async () => {
  const places = zh.reports.flatMap(({ slug, pages: all }) => Object.keys(all).map((id) => `${slug}/${id}`));
  const exact = async (order: 'text' | 'weight'): Promise<number[]> =>
    (await engine.search('development', { order }))
      .filter(({ how }) => how === 'exact')
      .map(({ report, unit }) => places.indexOf(`${report}/${unit}`));
  const [inText, byWeight] = [await exact('text'), await exact('weight')];
  expect(inText.length).toBeGreaterThan(5);
  expect(inText).toEqual([...byWeight].sort((a, b) => a - b));
  expect(inText).not.toEqual(byWeight);
});

test('where nothing is found, the nearest terms and places are named', async () => {
  expect(await engine.search('每亩税收')).toEqual([]);
  const { terms, places } = await engine.findNear('每亩税收');
  expect(terms[0]?.zh).toContain('亩');
  expect(places.map(({ excerpt }) => excerpt).join('')).toContain('税收');
  expect((await engine.findNear('reformist opening', { locale: 'en' })).places.length).toBeGreaterThan(0);
});
