import { expect, test } from 'vitest';
import type { Release } from '#schemas/release.ts';
import { compareVersions, toKeptRelease, wholeReleases } from './releases.ts';

const first: Release = { version: '1.0.0', date: '2026-01-01', zh: { a: '甲', b: '乙', c: '丙' }, en: { a: 'A', b: null, c: 'C' } };
const second: Release = { version: '1.9.0', date: '2026-02-01', zh: { a: '甲', b: '乙乙', d: '丁' }, en: { a: 'A', b: 'B', d: null } };
const third: Release = { ...second, version: '1.10.0', date: '2026-03-01', en: { ...second.en, b: null } };

test('later editions are kept as differences, and read back whole', () => {
  const kept = [toKeptRelease(third, second), toKeptRelease(first, undefined), toKeptRelease(second, first)];
  expect(kept[2]).toEqual({
    version: '1.9.0',
    date: '2026-02-01',
    since: '1.0.0',
    zh: { b: '乙乙', d: '丁' },
    en: { b: 'B', d: null },
    ended: ['c'],
  });
  expect(kept[0]).toMatchObject({ zh: {}, en: { b: null }, ended: [] });
  expect(wholeReleases(kept, 'x')).toEqual([first, second, third]);
});

test('a difference from an edition that is not kept says so', () => {
  expect(() => wholeReleases([toKeptRelease(second, first)], 'x')).toThrow(/1\.0\.0, and no such edition is kept/);
});

test('versions are compared by their numbers', () => {
  expect(compareVersions('1.9.0', '1.10.0')).toBeLessThan(0);
  expect(compareVersions('2.0.0', '1.10.9')).toBeGreaterThan(0);
  expect(compareVersions('1.0.0', '1.0.0')).toBe(0);
});
