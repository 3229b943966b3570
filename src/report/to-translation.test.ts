import { expect, test } from 'vitest';
import type { EndedId } from './register.ts';
import type { Translated } from './to-translation.ts';
import { toTranslation } from './to-translation.ts';

const end = (id: string, why: EndedId['why'], to: string | null): EndedId => ({ id, why, to, words: '' });

function translate(source: Record<string, string[]>, translated: Record<string, Translated>, ended: EndedId[] = []) {
  const { files, notes } = toTranslation(new Map(Object.entries(source)), new Map(Object.entries(translated)), ended);
  return {
    files: Object.fromEntries([...files].map(([name, words]) => [name, Object.entries(words)])),
    notes: notes.map(({ message }) => message),
  };
}

test('keys come in the order of the source, new ones null', () => {
  const { files, notes } = translate(
    { a: ['r1.a.s1', 'r1.a.s1a', 'r1.a.s2'], b: ['r2.a.s1'] },
    { a: { 'r1.a.s2': 'two', 'r1.a.s1': 'one' } },
  );
  expect(files).toEqual({
    a: [
      ['r1.a.s1', 'one'],
      ['r1.a.s1a', null],
      ['r1.a.s2', 'two'],
    ],
    b: [['r2.a.s1', null]],
  });
  expect(notes).toEqual([]);
});

test('words follow their key into another file, two files may change places, and no words are written over', () => {
  const { files } = translate({ a: ['r1.a.s1'], b: ['r2.a.s1'] }, { a: { 'r2.a.s1': 'two' }, b: { 'r1.a.s1': 'one' } });
  expect(files).toEqual({ a: [['r1.a.s1', 'one']], b: [['r2.a.s1', 'two']] });
  const twice = translate({ a: ['r1.a.s1'] }, { a: { 'r1.a.s1': 'one' }, b: { 'r1.a.s1': 'another' } });
  expect(twice.files).toEqual({ a: [['r1.a.s1', 'one']] });
  expect(twice.notes).toEqual([expect.stringContaining('“another”')]);
});

test('words of an ended id go on through every id that had them, and only where nothing is translated', () => {
  const ended = [end('r1.1.s1', 'renumbered', 'r1.2.s1'), end('r1.2.s1', 'merged', 'r1.2.s2')];
  expect(translate({ a: ['r1.2.s2'] }, { a: { 'r1.1.s1': 'one', 'r1.2.s2': null } }, ended).files).toEqual({ a: [['r1.2.s2', 'one']] });
  const { files, notes } = translate({ a: ['r1.2.s2'] }, { a: { 'r1.2.s1': 'one', 'r1.2.s2': 'two' } }, ended);
  expect(files).toEqual({ a: [['r1.2.s2', 'two']] });
  expect(notes).toEqual(['Its words are those of r1.2.s2, which has a translation of its own. This one is left out: “one”']);
});

test('a merged sentence that lends its translation is to be read again', () => {
  const { files, notes } = translate({ a: ['r1.a.s2'] }, { a: { 'r1.a.s1': 'one' } }, [end('r1.a.s1', 'merged', 'r1.a.s2')]);
  expect(files).toEqual({ a: [['r1.a.s2', 'one']] });
  expect(notes).toEqual(['It was merged into r1.a.s2, which takes its translation: “one” Read that again.']);
});

test('no words are lost unsaid: not of a withdrawn id, not in a circle, not under a key that never was', () => {
  const ended = [end('r1.a.s1', 'withdrawn', null), end('r1.a.s2', 'merged', 'r1.a.s3'), end('r1.a.s3', 'merged', 'r1.a.s2')];
  const { files, notes } = translate(
    { a: ['r1.a.s9'] },
    { a: { 'r1.a.s1': 'one', 'r1.a.s2': 'two' }, b: { 'r7.x': 'what?', 'r7.y': null } },
    ended,
  );
  expect(files).toEqual({ a: [['r1.a.s9', null]], b: [['r7.x', 'what?']] });
  expect(notes.map((note) => /“(.*)”/.exec(note)?.[1])).toEqual(['one', 'two']);
});
