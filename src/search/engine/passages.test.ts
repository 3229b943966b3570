import { expect, test } from 'vitest';
import { toCorpus } from './corpus.ts';
import { passageAt } from './passages.ts';

const corpus = toCorpus(
  {
    reports: [
      {
        slug: 'here',
        works: { r: { zh: '报告', en: 'Report' } },
        ended: { 'r1.s9': 'r1.s2', 'r1.s8': '' },
        pages: {
          r1: [['r1.s0', '标题', '甲。', '乙。']],
          'r1.1': [['r1.1.s0', '节', '丙。']],
          'r1.10': [['r1.10.s0', '他', '丁。']],
        },
      },
      { slug: 'there', works: { r: { zh: '报告', en: 'Report' } }, pages: { r1: [['r1.s0', '另题', '戊。']] } },
    ],
    terms: [],
  },
  { traditional: '', entries: '', topics: {} },
);
const stage = { corpus, english: undefined, locale: 'zh' as const, concepts: [] };
const wordsAt = (id: string, report = 'here'): string | undefined =>
  passageAt({ report, id }, stage)
    ?.sentences.map(({ zh }) => zh)
    .join('');

test.each([
  ['a sentence', 'r1.s1', '甲。'],
  ['a heading', 'r1.s0', '标题'],
  ['a range', 'r1.s1-r1.s2', '甲。乙。'],
  ['a range over two pages', 'r1.s2-r1.1.s0', '乙。节'],
  ['a section, and not the one whose number begins like its own', 'r1.1', '节丙。'],
  ['a part with its sections', 'r1', '标题甲。乙。节丙。他丁。'],
])('the words of %s are had', (_, id, words) => expect(wordsAt(id)).toBe(words));

test('each report has its own', () => expect(wordsAt('r1.s1', 'there')).toBe('戊。'));

test('an id that has ended leads to where its words stand now, or to none where they were withdrawn', () => {
  expect(passageAt({ report: 'here', id: 'r1.s9' }, stage)).toMatchObject({ id: 'r1.s2', sentences: [{ id: 'r1.s2', zh: '乙。' }] });
  expect(passageAt({ report: 'here', id: 'r1.s8' }, stage)).toMatchObject({ id: 'r1.s8', sentences: [] });
});

test.each(['r9.s1', 'r1.s3', 'x', '', 'r1.s2-r1.s1'])('%j is nowhere', (id) => expect(wordsAt(id)).toBeUndefined());

test('a report that the site does not have is nowhere', () => expect(wordsAt('r1.s1', 'nowhere')).toBeUndefined());
