import { expect, test } from 'vitest';
import { align, sameWords, similarity } from '#text/similarity.ts';
import { alike } from './alike.ts';
import { chain } from './chain.ts';

/** Sentences of few words, so that many are alike; the same every time. */
function sentences(count: number, seed: number): string[] {
  let state = seed;
  const next = (below: number): number => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
  const words = ['修建', '港口', '学校', '医院', '继续', '今年', '全市', '农村', '渔民', '收入'];
  return Array.from({ length: count }, () => Array.from({ length: 2 + next(5) }, () => words[next(words.length)] ?? '').join(''));
}

test.each([1, 2, 3, 4, 5])('the measure is that of the split, and the chain is worth what its alignment is (%i)', (seed) => {
  const [before, after] = [sentences(25, seed), sentences(30, seed + 100)];
  const found = alike(before, after);
  const expected = before.flatMap((one, a) =>
    after.flatMap((other, b) => {
      const score = similarity(one, other);
      return score >= sameWords ? [{ a, b, score }] : [];
    }),
  );
  expect(found).toEqual(expected);

  const chosen = chain(found);
  const worth = chosen.reduce((sum, { score }) => sum + score, 0);
  const aligned = align(before, after).reduce<number>(
    (sum, at, b) => sum + (at === undefined ? 0 : similarity(before[at] ?? '', after[b] ?? '')),
    0,
  );
  expect(worth).toBeCloseTo(aligned, 9);
  chosen.slice(1).forEach(({ a, b }, at) => {
    expect(a).toBeGreaterThan(chosen[at]?.a ?? Infinity);
    expect(b).toBeGreaterThan(chosen[at]?.b ?? Infinity);
  });
});

test('nothing makes no chain', () => {
  expect(chain([])).toEqual([]);
});
