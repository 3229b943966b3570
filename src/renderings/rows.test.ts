import { expect, test } from 'vitest';
import { holds } from '#text/lookup.ts';
import type { RenderingsData } from './format.ts';
import { lineOf, renderingColumns, renderingRows, soughtOf, wordsOf } from './rows.ts';

const data: RenderingsData = {
  reports: [
    ['home', '1.1.0'],
    ['other', '1.0.0'],
  ],
  sentences: [
    [0, 'r2.3.2.s3', '推行标准地。', 'Extend the “standard land” reform.'],
    [1, 'r.s1', '标准地。', null],
  ],
  reasons: { understood: { zh: '略去', en: 'left out' } },
  concepts: {
    land: {
      zh: '标准地',
      en: 'standard land',
      names: ['用地标准', 'land standard'],
      sound: 'biaozhundi bzd',
      renderings: [
        { kind: 'preferred', places: [[0, 2, 5, 12, 25]] },
        { kind: 'departs', why: 'understood', note: { zh: '略', en: 'Left out.' }, places: [[0, 2, 5]] },
        { kind: 'untranslated', places: [[1, 0, 3]] },
      ],
    },
  },
};
const [preferred, departs] = data.concepts['land']?.renderings ?? [];

test('a row has a cell for each column, and its parts make up the sentence', () => {
  const rows = renderingRows(data, 'https://x.example/');
  const at = (row: string[] | undefined, name: string): string | undefined => row?.[renderingColumns.indexOf(name)];
  expect(rows.map((row) => row.length)).toEqual([1, 2, 3].map(() => renderingColumns.length));
  expect(rows.map((row) => ['zh_left', 'zh_keyword', 'zh_right'].map((name) => at(row, name)).join(''))).toEqual([
    '推行标准地。',
    '推行标准地。',
    '标准地。',
  ]);
  expect(at(rows[0], 'en_keyword')).toBe('standard land');
  expect(at(rows[0], 'address')).toBe('https://x.example/id/home/r2.3.2/#r2.3.2.s3');
  expect(['rendering', 'why', 'why_zh', 'why_en', 'note_en'].map((name) => at(rows[1], name))).toEqual([
    '',
    'understood',
    '略去',
    'left out',
    'Left out.',
  ]);
  expect(at(rows[1], 'en_right')).toBe('Extend the “standard land” reform.');
  expect([at(rows[2], 'report'), at(rows[2], 'edition'), at(rows[2], 'en_right')]).toEqual(['other', '1.0.0', '']);
});

test('only what is asked for is there', () => {
  expect(renderingRows(data, '/', (slug, { kind }) => slug === 'land' && kind === 'departs')).toHaveLength(1);
  expect(renderingRows(data, '/', () => false)).toEqual([]);
});

test('a rendering has the words of its first place', () => {
  expect([preferred, departs].map((rendering) => rendering && wordsOf(data, rendering))).toEqual(['standard land', '']);
  expect(lineOf(data, [1, 0, 3]).en).toBeUndefined();
});

test('a term is found by its names, its sound and the words that stand for it', () => {
  const concept = data.concepts['land'];
  const key = concept ? soughtOf(data, concept) : '';
  for (const words of ['标准地', 'bzd', 'Standard Land', '用地', 'land standard']) expect(holds(key, words), words).toBe(true);
  expect(holds(key, '推行')).toBe(false);
});
