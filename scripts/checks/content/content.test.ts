import { describe, expect, test } from 'vitest';
import { checks } from './checks.ts';
import { readEditions } from './editions.ts';
import type { Edition } from './problem.ts';
import { statusOf } from './status.ts';

describe.each(readEditions())('content/reports/$slug', (edition) => {
  test.each(Object.entries(checks))('%s', (_, check) => {
    expect(check(edition)).toEqual([]);
  });
});

test.each(readEditions())('every section of $slug is translated, read again and read alone', (edition) => {
  expect(statusOf(edition).filter(({ sentences, translated, again, alone }) => translated < sentences || !again || !alone)).toEqual([]);
});

describe('the checks find what is wrong', () => {
  const edition = (zh: Record<string, string>, en: Record<string, string | null>, exceptions: Edition['exceptions'] = {}): Edition => ({
    slug: 'x',
    zh: new Map([['r', zh]]),
    en: new Map([['r', en]]),
    exceptions,
    readings: {},
    parallels: { formulas: [], confirmed: [], refused: [] },
  });
  const found = (name: string, ...parts: Parameters<typeof edition>): string[] => (checks[name]?.(edition(...parts)) ?? []).map(({ id }) => id);

  test('keys: missing, extra, out of order', () => {
    expect(found('keys', { a: '甲', b: '乙', c: '丙' }, { c: 'C', a: 'A', d: 'D' })).toEqual(['b', 'd', 'c']);
  });

  test('figures: lost, unless excepted', () => {
    const zh = { a: '增长7.9%，新增1.5万家', b: '打好“三大攻坚战”' };
    expect(found('figures', zh, { a: 'Growth of 7.9 per cent and 15,000 enterprises', b: 'Fight the three battles' })).toEqual([]);
    expect(found('figures', zh, { a: 'Growth of 7.8 per cent and 1,500 enterprises', b: 'Fight the battles' })).toEqual(['a', 'a', 'b']);
    expect(found('figures', zh, { a: null, b: 'Fight them' }, { figures: { b: { 三: 'reason' } } })).toEqual([]);
  });

  test.each(['中文 left', 'a "straight" quote', '5%', '2010-2020', 'the the', 'to organize', 'a — dash', 'an “open quote', ' stray'])('english: %s', (words) => {
    expect(found('english', { a: '甲' }, { a: words })).toEqual(['a']);
  });
});
