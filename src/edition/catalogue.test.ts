import { expect, test } from 'vitest';
import { byDecade, catalogueOf } from './catalogue.ts';
import { sampleEdition } from './sample-edition.ts';
import type { Edition } from './types.ts';

const sample = sampleEdition({ text: '题\n一、甲\n乙。' });

/** A report of a day. */
function report(slug: string, date: string): Edition {
  const { info } = sample;
  const none = { zh: '', en: '' };
  const dated = { value: date, printed: none, certainty: 'stated' as const, inferred: none, reason: none };
  const works = info.works.map((work) => ({ ...work, date: date === '' ? undefined : dated }));
  return { ...sample, slug, info: { ...info, works } };
}

const editions = [report('home', '2018-08-01'), report('a', ''), report('b', '1983'), report('c', '2018-11'), report('d', '1989-03')];

test('reports stand by their days, the newest first, and those without one last', () => {
  expect(catalogueOf(editions).map(({ edition }) => edition.slug)).toEqual(['c', 'home', 'd', 'b', 'a']);
});

test('every report stands once, under its decade and year', () => {
  const decades = byDecade(catalogueOf(editions));
  expect(decades.map(({ decade, count }) => [decade, count])).toEqual([
    ['2010', 2],
    ['1980', 2],
    ['', 1],
  ]);
  expect(decades.flatMap(({ years }) => years.map(({ year, rows }) => [year, rows.map(({ edition }) => edition.slug)]))).toEqual([
    ['2018', ['c', 'home']],
    ['1989', ['d']],
    ['1983', ['b']],
    ['', ['a']],
  ]);
});
