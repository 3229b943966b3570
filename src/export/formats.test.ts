import { expect, test } from 'vitest';
import { urlsOf } from '#address/url.ts';
import { sampleEdition } from '#edition/sample-edition.ts';
import { formats } from './formats.ts';

const urls = urlsOf({ origin: 'https://reader.example', base: '/' });
const words = { zh: '某', en: 'x' };
const text = '题\n一、甲\n乙。丙。';
const exportedFrom = (edition: ReturnType<typeof sampleEdition>) => {
  const unit = edition.units.get('r1');
  if (!unit) throw new Error('There is no r1.');
  return { edition, unit, urls };
};
const undated = exportedFrom(sampleEdition({ text }));
const datedAs = (certainty: 'stated' | 'inferred') =>
  exportedFrom(
    sampleEdition({
      text,
      en: { 'r1.a.s1': 'B.' },
      info: {
        works: [
          {
            id: 'r',
            name: { zh: '报告', en: 'Report' },
            title: ['题'],
            date: { value: '2018-08-01', printed: words, certainty, inferred: words, reason: words },
          },
        ],
      },
    }),
  );
const dated = datedAs('stated');

test.each(formats)('a place of a dated work leaves as $name, in either language', ({ make }) => {
  for (const locale of ['zh', 'en'] as const) expect(make({ ...dated, locale })).toMatch(/\S/);
});

test.each(formats.filter(({ name }) => ['ris', 'bibtex', 'csl', 'references'].includes(name)))(
  'a place of a work without a date has no $name',
  ({ make }) => {
    expect(make({ ...undated, locale: 'zh' })).toBeUndefined();
  },
);

test('there are no words in a language in which nothing stands', () => {
  const format = formats.find(({ name }) => name === 'text');
  expect(format?.make({ ...undated, locale: 'en' })).toBeUndefined();
});

test('references say that a year is inferred, and only then', () => {
  const format = formats.find(({ name }) => name === 'references');
  expect(format?.make({ ...datedAs('inferred'), locale: 'zh' })).toMatch(/\n某\n$/);
  expect(format?.make({ ...dated, locale: 'zh' })).not.toMatch(/\n某\n$/);
});

test('what is named after JSON is JSON', () => {
  const json = formats.filter(({ about }) => about.includes('JSON'));
  expect(json).toHaveLength(2);
  for (const { make } of json) expect(() => JSON.parse(make({ ...dated, locale: 'zh' }) ?? '') as unknown).not.toThrow();
});
