import { describe, expect, test } from 'vitest';
import { report } from './report.ts';

const both = { zh: '某', en: 'someone' };

const dated = (date: object): ReturnType<typeof report.safeParse> =>
  report.safeParse({
    name: both,
    seed: 'seeds/x.txt',
    speaker: both,
    occasion: both,
    issuer: both,
    place: both,
    edition: { version: '1.0.0', date: '2026-11-24' },
    works: [{ id: 'r', name: both, title: ['题'], date: { value: '2018', printed: both, ...date } }],
  });

test('a date that the text states needs no more than its words', () => {
  expect(dated({ certainty: 'stated' }).data?.works[0]?.date?.reason).toEqual({ zh: '', en: '' });
});

test('a date that was inferred says how, in both languages', () => {
  expect(dated({ certainty: 'inferred', inferred: both, reason: both }).success).toBe(true);
  expect(dated({ certainty: 'inferred', inferred: both, reason: { zh: '某', en: '' } }).error?.issues).toMatchObject([
    { path: ['works', 0, 'date', 'reason'], message: 'say in both languages how the date was inferred' },
  ]);
});

describe('what a text does not say', () => {
  const bare = {
    name: { zh: '某报告', en: '' },
    seed: 'seeds/x.txt',
    edition: { version: '1.0.0', date: '2026-11-24' },
    works: [{ id: 'r', name: { zh: '报告', en: '' }, title: [] }],
  };

  test('may be left out, and English may be empty', () => {
    expect(report.parse({ ...bare, short: { zh: '某', en: '' } })).toMatchObject({
      speaker: { zh: '', en: '' },
      place: { zh: '', en: '' },
    });
    expect(report.parse(bare).number).toBeUndefined();
    expect(report.safeParse({ ...bare, speaker: { zh: '某人', en: '' } }).success).toBe(true);
  });

  test.each([
    ['no Chinese name', { name: { zh: '', en: 'Some Report' } }, ['name', 'zh']],
    ['no Chinese short name', { short: { zh: '', en: 'Some' } }, ['short', 'zh']],
    ['a work without a Chinese name', { works: [{ id: 'r', name: { zh: '', en: 'Report' }, title: [] }] }, ['works', 0, 'name', 'zh']],
    ['a number without a word', { number: '' }, ['number']],
    ['a translation that is complete and does not name the report', { translation: 'complete' }, ['name', 'en']],
  ])('but not %s', (_, more, path) => {
    expect(report.safeParse({ ...bare, ...more }).error?.issues[0]?.path).toEqual(path);
  });

  test('a complete translation names in English whatever is named, and nothing else', () => {
    const named = { ...bare, name: both, works: [{ id: 'r', name: both, title: [] }], translation: 'complete' };
    expect(report.safeParse(named).success).toBe(true);
    expect(report.safeParse({ ...named, issuer: { zh: '某室', en: '' } }).error?.issues[0]?.path).toEqual(['issuer', 'en']);
  });
});
