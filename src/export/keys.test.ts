import { expect, test } from 'vitest';
import { sampleEdition } from '#edition/sample-edition.ts';
import { reportKeys } from './keys.ts';

const home = sampleEdition({ text: '题目\n\n一句话。' });
const files = new Map<string, unknown>([
  ['glossary/a.yaml', { zh: '甲' }],
  ['reports/one/zh/r.json', { r: '一' }],
  ['reports/two/zh/r.json', { r: '二' }],
]);
const setting = { code: 'a', files, editions: [home], home };
const keys = reportKeys(setting);

/** The reports whose keys another setting changes. */
const changedBy = (other: Partial<typeof setting>): string[] => {
  const now = reportKeys({ ...setting, ...other });
  return [...now].filter(([slug, key]) => keys.get(slug) !== key).map(([slug]) => slug);
};

test('the key of a report is another one when its own files, what all share, the code or the home report are', () => {
  expect(changedBy({})).toEqual([]);
  expect(changedBy({ files: new Map([...files, ['reports/two/zh/r.json', { r: '貳' }]]) })).toEqual(['two']);
  expect(changedBy({ files: new Map([...files, ['reports/two/en/r.json', {}]]) })).toEqual(['two']);
  expect(changedBy({ files: new Map([...files, ['glossary/a.yaml', { zh: '乙' }]]) })).toEqual(['one', 'two']);
  expect(changedBy({ code: 'b' })).toEqual(['one', 'two']);
  expect(changedBy({ home: { ...home, slug: 'two' } })).toEqual(['one', 'two']);
  expect(changedBy({ editions: [home, home] })).toEqual(['one', 'two']);
});

test('a report that comes changes no key of another', () => {
  expect(changedBy({ files: new Map([...files, ['reports/three/zh/r.json', {}]]) })).toEqual(['three']);
});
