import { expect, test } from 'vitest';
import type { Redirect } from './host-redirects.ts';
import { toRedirects } from './host-redirects.ts';

/** So many addresses that have moved, every third of them a permanent one. */
function moved(count: number, name = 'r'): Redirect[] {
  return Array.from({ length: count }, (_, at) => {
    const isCited = at % 3 === 2;
    return { from: `/${isCited ? 'id' : 'zh'}/${name}/${at}/`, to: `/zh/${name}/0/`, isCited };
  });
}

const fromOf = (file: string): string[] => file.split('\n').flatMap((line) => (line === '' ? [] : [line.split(' ')[0] ?? '']));

test('what hosts read stands there whole, in the order given', () => {
  const redirects = moved(2000);
  expect(fromOf(toRedirects(redirects))).toEqual(redirects.map(({ from }) => from));
});

test('of more lines than hosts read those of permanent addresses stay first', () => {
  const redirects = moved(2001);
  const found = fromOf(toRedirects(redirects));
  expect(found).toHaveLength(2000);
  const cited = redirects.filter(({ isCited }) => isCited).map(({ from }) => from);
  expect(found.slice(0, cited.length)).toEqual(cited);
  expect(redirects.map(({ from }) => from)).toEqual(expect.arrayContaining(found));
});

test('no file is larger than hosts read, and its last line is whole', () => {
  const file = toRedirects(moved(1900, '字'.repeat(20)));
  expect(Buffer.byteLength(file)).toBeLessThanOrEqual(100_000);
  expect(Buffer.byteLength(file)).toBeGreaterThan(99_000);
  expect(file.endsWith(' 301\n')).toBe(true);
});
