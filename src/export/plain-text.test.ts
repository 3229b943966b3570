import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { sampleEdition } from '#edition/sample-edition.ts';
import type { Unit } from '#edition/types.ts';
import { hashesOf, textFilesOf, toPlainText } from './plain-text.ts';

const edition = sampleEdition({ text: '题\n一、甲\n乙。丙。\n（一）丁，戊。己。', en: { 'r1.a.s1': 'B.', 'r1.a.s2': 'C.' } });
const unit = (id: string): Unit => {
  const found = edition.units.get(id);
  if (!found) throw new Error(`There is no ${id}.`);
  return found;
};

test('a paragraph is a line, and a heading that begins its paragraph stays in its line', () => {
  expect(toPlainText(unit('r1'), 'zh')).toBe('一、甲\n乙。丙。\n（一）丁，戊。己。\n');
});

test('a unit has no file in a language in which it has no words', () => {
  expect(textFilesOf(unit('r1.1')).map(({ name }) => name)).toEqual(['r1.1.zh.txt']);
  expect(textFilesOf(unit('r1')).map(({ name }) => name)).toEqual(['r1.zh.txt', 'r1.en.txt']);
});

test('hashes are those of the bytes, a line for every file', () => {
  const lines = hashesOf(edition).trimEnd().split('\n');
  expect(lines).toContain(`${createHash('sha256').update('（一）丁，戊。己。\n').digest('hex')}  r1.1.zh.txt`);
  expect(lines).toHaveLength([...edition.units.values()].flatMap(textFilesOf).length);
});
