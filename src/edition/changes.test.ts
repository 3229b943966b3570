import { expect, test } from 'vitest';
import { changesOf, historyOf, isCorrected, unpublishedChanges, wordsOf } from './changes.ts';
import { sampleEdition } from './sample-edition.ts';
import type { Edition } from './types.ts';

const text = '题\n一、甲\n乙。丙。\n十、丁\n戊。';
const first = sampleEdition({ text, en: { 'r1.a.s1': 'B' } });
const second = sampleEdition({ text, en: { 'r1.a.s1': 'Bee', 'r10.a.s1': 'E' } });
const releases = [
  { version: '1.0.0', date: '2026-01-01', ...wordsOf(first) },
  { version: '1.1.0', date: '2026-02-01', ...wordsOf(second) },
];
const now: Edition = { ...sampleEdition({ text: text.replace('丙', '丙丙'), en: { 'r1.a.s1': 'Bee', 'r10.a.s1': 'E' } }), releases };

test('each edition has what it changed, the newest first, and above it what is not published yet', () => {
  expect(changesOf(now).map(({ version, changes }) => [version, changes.map(({ id, locale }) => `${id} ${locale}`)])).toEqual([
    [undefined, ['r1.a.s2 zh']],
    ['1.1.0', ['r1.a.s1 en', 'r10.a.s1 en']],
    ['1.0.0', []],
  ]);
  expect(unpublishedChanges(now)).toEqual([{ id: 'r1.a.s2', locale: 'zh', before: '丙。', after: '丙丙。' }]);
});

test('they are counted once for an edition', () => {
  expect(changesOf(now)).toBe(changesOf(now));
});

test('a unit has the history of its own sentences: part 10 is not within part 1', () => {
  expect(historyOf(now, 'r1').map(({ id }) => id)).toEqual(['r1.a.s2', 'r1.a.s1']);
  expect(historyOf(now, 'r').length).toBe(3);
});

test('a sentence is corrected when its source words are others than those published', () => {
  expect([isCorrected(now, 'r1.a.s2'), isCorrected(now, 'r1.a.s1'), isCorrected(first, 'r1.a.s1')]).toEqual([true, false, false]);
});
