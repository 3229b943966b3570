import { expect, test } from 'vitest';
import type { Found, Hit } from '#search/engine/contract.ts';
import { strings } from '#i18n/strings.ts';
import { hitColumns, hitRow } from './hit-rows.ts';

const setting = {
  root: 'https://x.example/',
  reports: [{ slug: 'home', edition: '1.1.0', name: '', by: {}, inferred: [], parts: [] }],
  words: strings('en').searchPage,
};
const hit: Hit = {
  ...{
    sentence: 'r2.3.2.s3',
    url: '/',
    lang: 'zh',
    excerpt: '推行标准地，标准地。',
    ranges: [
      [2, 5],
      [6, 9],
    ],
  },
  ...{ other: 'Extend it.', otherRanges: [] },
};
const found: Found = { unit: 'r2.3', report: 'home', url: '/', title: '', printed: '', how: 'exact', hits: [hit], score: 0 };
const rowOf = (one: Hit): Record<string, string | undefined> => {
  const row = hitRow(found, one, setting);
  expect(row).toHaveLength(hitColumns.length);
  return Object.fromEntries(hitColumns.map((name, at) => [name, row[at]]));
};

test('what was found first is the keyword, and its parts make up the sentence', () => {
  const row = rowOf(hit);
  expect(row).toMatchObject({
    report: 'home',
    edition: '1.1.0',
    id: 'r2.3.2.s3',
    place: 'R2.3.2 s3',
    found_in: 'zh',
    how: 'exact',
    count: '2',
  });
  expect([row['zh_left'], row['zh_keyword'], row['zh_right']]).toEqual(['推行', '标准地', '，标准地。']);
  expect([row['zh'], row['en'], row['en_keyword']]).toEqual([hit.excerpt, 'Extend it.', '']);
  expect(row['address']).toBe('https://x.example/id/home/r2.3.2/#r2.3.2.s3');
});

test('found in English, over sentences, or not translated', () => {
  const english = rowOf({ ...hit, lang: 'en', excerpt: 'A standard.', ranges: [[2, 10]], other: '标准。' });
  expect(english).toMatchObject({ found_in: 'en', zh: '标准。', en: 'A standard.', en_keyword: 'standard', zh_keyword: '' });
  expect(rowOf({ ...hit, last: 'r2.3.2.s4' })).toMatchObject({
    id: 'r2.3.2.s3-r2.3.2.s4',
    address: 'https://x.example/id/home/r2.3.2/#r2.3.2.s3-r2.3.2.s4',
  });
  expect(rowOf({ ...hit, other: undefined })['en']).toBe('');
});
