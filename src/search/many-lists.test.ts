import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { seeded } from '../../scripts/seeded.ts';
import { serveFiles } from '../../scripts/serve-files.ts';
import { listStrings } from './encode/many/list-strings.ts';
import { emptyShelf } from './encode/many/shards.ts';
import type { List } from './engine/many/lists.ts';
import { few, longest } from './many-format.ts';
import type { Shards } from './many-format.ts';

// Few signs, so that strings of many lengths are frequent, and a formula longer than any listed string on most pages.
const random = seeded(25);
const chance = (below: number): number => Math.floor(random() * below);
const row = (length: number): string => Array.from({ length }, () => '甲乙丙丁戊己庚'.charAt(Math.floor(chance(49) ** 0.5))).join('');
const formula = '子丑寅卯辰巳午未申酉戌亥'.repeat(4);
const texts = Array.from({ length: 90 }, (_, page) => row(140) + (page % 3 === 0 ? '' : formula) + row(60) + (page === 40 ? '独' : ''));

const shelf = emptyShelf();
listStrings(
  texts.map((text) => ({ text, isHeading: (at) => at < 10 })),
  { few, longest },
  shelf.add,
);
const { firsts, files } = shelf.written();
const shards: Shards = { hash: 'h', firsts };

let pagesWith: (folded: string, shards: Shards) => Promise<List>;

beforeAll(async () => {
  serveFiles(Object.fromEntries(files.map((text, number) => [String(number), JSON.parse(text) as unknown])));
  ({ pagesWith } = await import('./engine/many/lists.ts'));
});
afterAll(() => vi.unstubAllGlobals());

/** How often a string stands on each page that has it, one after the other. */
function scan(words: string): { page: number; count: number }[] {
  return texts.flatMap((text, page) => {
    const count = text.split(words).length - 1;
    return count === 0 ? [] : [{ page, count }];
  });
}

const lengths = [1, 2, 3, 4, 5, 6, 8, 12, 20, 31, 32, 33, 45];
const standing = lengths.flatMap((length) =>
  Array.from({ length: 40 }, () => {
    const text = texts[chance(texts.length)] ?? '';
    const at = chance(text.length - length);
    return text.slice(at, at + length);
  }),
);
const strange = Array.from({ length: 200 }, () => row(2 + chance(9)) + (['', '子', '亥丑', '独', '无'][chance(5)] ?? ''));

test('the lists make more than a few files', () => expect(files.length).toBeGreaterThan(3));

test('of every string the lists know the pages and how often it stands on each, or a few pages that have all of them', async () => {
  for (const words of [...new Set([...standing, ...strange])]) {
    const expected = scan(words);
    const { pages, isSure } = await pagesWith(words, shards);
    const found = pages.map(({ page, count }) => ({ page, count }));
    if (isSure) expect(found, words).toEqual(expected);
    else {
      expect(words.length > longest || pages.length <= few, words).toBe(true);
      expect(
        expected.filter(({ page }) => !pages.some((one) => one.page === page)),
        words,
      ).toEqual([]);
    }
  }
});

test('what stands on many pages is counted without a look at the text', async () => {
  for (const words of standing.filter((one) => one.length <= longest && scan(one).length > few))
    expect((await pagesWith(words, shards)).isSure, words).toBe(true);
});

test('the lists say where a string begins in a heading', async () => {
  for (const words of standing.filter((one) => one.length === 2)) {
    const { pages } = await pagesWith(words, shards);
    for (const { page, inHeading } of pages)
      expect(inHeading, `${words} ${page}`).toBe((texts[page] ?? '').slice(0, 9 + words.length).includes(words));
  }
});
