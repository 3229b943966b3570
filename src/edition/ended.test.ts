import { expect, test } from 'vitest';
import { currentIdOf, endedOn, endedPages, endedUnits, endedWithin, redirectsOf, successorOf } from './ended.ts';
import { sampleEdition } from './sample-edition.ts';
import { unitAt } from './units.ts';

const gone = (to: string | null, words = ''): { why: 'renumbered' | 'withdrawn'; to: string | null; words: string } => ({
  why: to === null ? 'withdrawn' : 'renumbered',
  to,
  words,
});
const edition = sampleEdition({
  text: '题\n一、甲\n（一）乙。丙。\n一要抓。丁。\n（二）戊。己。',
  ended: {
    'r1.3': gone('r1.4'),
    'r1.4': gone('r1.2'),
    'r1.3.s1': gone(null, '旧。'),
    'r1.1.2': gone('r1.1.1'),
    'r1.2.s9': gone('r1.2.s1', '另。'),
    'r1.10': gone(null),
  },
});

test('a unit leads to what holds its words now, through every step; so does a sentence', () => {
  expect(successorOf(edition, 'r1.3')?.id).toBe('r1.2');
  expect(successorOf(edition, 'r1.10')).toBeUndefined();
  expect(['r1.2.s9', 'r1.3.s1', 'r1.2.s1'].map((id) => currentIdOf(edition, id))).toEqual(['r1.2.s1', undefined, 'r1.2.s1']);
});

test('what leads round in a ring leads nowhere', () => {
  const ring = sampleEdition({ text: '题\n一、甲\n乙。', ended: { 'r1.8': gone('r1.9'), 'r1.9': gone('r1.8') } });
  expect(['r1.8', 'r1.9'].map((id) => currentIdOf(ring, id))).toEqual([undefined, undefined]);
  expect(successorOf(ring, 'r1.8')).toBeUndefined();
});

test('sections keep their pages, measures their permanent address', () => {
  expect(endedPages(edition)).toEqual(['r1.3', 'r1.4', 'r1.10']);
  expect(endedUnits(edition)).toEqual(['r1.3', 'r1.4', 'r1.1.2', 'r1.10']);
  expect(redirectsOf(edition)).toEqual([
    { id: 'r1.3', to: 'r1.2', hasPage: true },
    { id: 'r1.4', to: 'r1.2', hasPage: true },
    { id: 'r1.1.2', to: 'r1.1.1', hasPage: false },
  ]);
});

test('an anchor stays on the page where it was, or on that of the unit that ended around it', () => {
  expect(endedOn(edition, unitAt(edition, 'r1.2')).map(({ id }) => id)).toEqual(['r1.2.s9']);
  expect(endedOn(edition, unitAt(edition, 'r1.1')).map(({ id }) => id)).toEqual(['r1.1.2']);
  expect(endedOn(edition, unitAt(edition, 'r1'))).toEqual([]);
  expect(endedWithin(edition, 'r1.3').map(({ id }) => id)).toEqual(['r1.3', 'r1.3.s1']);
});
