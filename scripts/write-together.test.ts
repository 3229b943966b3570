import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { writeTogether } from './write-together.ts';

const bytes = (words: string): Uint8Array => new TextEncoder().encode(words);
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'together-'));
});

test('files are written into folders that were not there, and over those that were', () => {
  writeFileSync(join(folder, 'a'), 'old');
  writeTogether(
    new Map([
      [join(folder, 'a'), bytes('new')],
      [join(folder, 'below/b'), bytes('b')],
    ]),
  );
  expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('new');
  expect(readFileSync(join(folder, 'below/b'), 'utf8')).toBe('b');
});

test('where one cannot be written all stay as they were, and nothing is left beside them', () => {
  writeFileSync(join(folder, 'a'), 'old');
  mkdirSync(join(folder, 'b.part'));
  const files = new Map(['a', 'b'].map((name) => [join(folder, name), bytes('new')]));
  expect(() => writeTogether(files)).toThrow('This cannot be written: a folder lies where the file should be');
  expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['a']);
});
