import { expect, test } from 'vitest';
import type { Sample } from '#edition/sample-edition.ts';
import { sampleEdition } from '#edition/sample-edition.ts';
import { concept } from '#schemas/glossary.ts';
import type { Deviation } from '#schemas/renderings.ts';
import { readRules } from '../../content.ts';
import type { Rules } from './problem.ts';
import { renderings, renderingsNotice } from './renderings.ts';

const rules: Rules = {
  ...readRules(),
  home: 'sample',
  concepts: [
    {
      slug: 'pilot',
      ...concept.parse({
        kind: 'reform',
        zh: { term: '试点', pinyin: 'shìdiǎn', variants: ['试点'] },
        en: { term: 'pilot zone', status: 'ours', forms: ['pilot'] },
        only: ['r0.a.s1', 'r0.a.s2', 'r0.a.s3', 'other:r0.a.s4'],
      }),
    },
  ],
};
const sample: Sample = {
  text: '标题\n试点。试点。试点。试点。',
  en: { 'r0.a.s1': 'A pilot zone.', 'r0.a.s2': 'A pilot.', 'r0.a.s3': 'It.', 'r0.a.s4': 'Another.' },
  info: { translation: 'complete' },
};
const words: Deviation = { concept: 'pilot', words: 'pilot', why: 'short' };
const at: Deviation = { concept: 'pilot', at: 'r0.a.s3', why: 'understood' };

const found = (deviations: readonly Deviation[], more: Partial<Sample> = {}): string[] =>
  renderings(sampleEdition({ ...sample, deviations: [...deviations], ...more }), rules).map(({ id }) => id);

test('every departure has a reason, and every reason a departure', () => {
  expect(found([words, at])).toEqual([]);
  expect(found([words])).toEqual(['r0.a.s3']);
  expect(found([at])).toEqual(['r0.a.s2']);
  expect(found([words, at, { ...words, words: 'pilot zone' }])).toEqual(['pilot: pilot zone']);
  expect(found([words, at, { ...at, at: 'r0.a.s2' }])).toEqual(['pilot: r0.a.s2']);
  expect(found([words, at, { ...at, concept: 'other' }])).toEqual(['other: r0.a.s3']);
});

test('what is quoted for a place stands in its sentence, once for each place', () => {
  const quoted = (...rows: (string | null)[][]): string[] =>
    found([words, at], { counterparts: rows.map((own) => ({ concept: 'pilot', at: 'r0.a.s1', words: own })) });
  expect(quoted(['pilot zone'])).toEqual([]);
  expect(quoted(['pilots'])).toEqual(['r0.a.s1', 'r0.a.s1']);
  expect(quoted(['pilot zone', null])).toEqual(['r0.a.s1']);
});

test('what is not yet translated needs none; a row that explains nothing is told of all the same', () => {
  expect(found([words], { info: { translation: 'under way' } })).toEqual([]);
  expect(found([at], { info: { translation: 'under way' }, en: {} })).toEqual(['pilot: r0.a.s3']);
});

test('the words of a term that means others elsewhere are its own where it says so, in other reports as well', () => {
  expect(found([{ ...at, at: 'r0.a.s4' }], { slug: 'other' })).toEqual([]);
});

test('a report that gives no reason yet is told once how many are open, unless it is the home report', () => {
  const elsewhere = { ...rules, home: 'other', concepts: rules.concepts.map((one) => ({ ...one, only: undefined })) };
  const notice = (more: Partial<Sample>) => renderingsNotice(sampleEdition({ ...sample, ...more }), elsewhere);
  expect(found([])).toEqual(['r0.a.s2', 'r0.a.s3']);
  expect(notice({})).toMatch(/^sample: 3 places of its English depart /);
  expect(notice({ en: { 'r0.a.s2': 'A pilot.' }, info: { translation: 'under way' } })).toMatch(/^sample: 1 place of its English departs /);
  expect(notice({ en: {}, info: { translation: 'none' } })).toBeUndefined();
  expect(notice({ deviations: [words] })).toBeUndefined();
});
