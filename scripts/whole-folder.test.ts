import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { beginFolder, dropFolder, placeFolder } from './whole-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'whole-'));
const target = join(folder, 'dist');
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => {
  rmSync(folder, { recursive: true });
  write(target, 'old');
});

function write(at: string, text: string): void {
  mkdirSync(at, { recursive: true });
  writeFileSync(join(at, 'index.html'), text);
}

const words = (): string => readFileSync(join(target, 'index.html'), 'utf8');

test('what was there stays until the new folder is whole, and nothing else is left', () => {
  write(beginFolder(target), 'new');
  expect(words()).toBe('old');
  placeFolder(target);
  expect(words()).toBe('new');
  expect(readdirSync(folder)).toEqual(['dist']);
});

test('a folder that is dropped leaves what was there', () => {
  write(beginFolder(target), 'new');
  dropFolder(target);
  expect(words()).toBe('old');
  expect(readdirSync(folder)).toEqual(['dist']);
});

test('a place that is not there yet is made', () => {
  const deep = join(folder, 'a/b');
  write(beginFolder(deep), 'new');
  placeFolder(deep);
  expect(existsSync(join(deep, 'index.html'))).toBe(true);
});

test.each<[string, string, () => void]>([
  ['while it was filled', 'old', () => write(`${target}.part`, 'half')],
  [
    'between the two moves',
    'old',
    () => {
      write(`${target}.part`, 'new');
      renameSync(target, `${target}.old.part`);
    },
  ],
  ['before the old one was removed', 'old', () => write(`${target}.old.part`, 'older')],
])('killed %s, the next run finds the last good folder and begins with an empty one', (_, last, killed) => {
  killed();
  expect(readdirSync(beginFolder(target))).toEqual([]);
  expect(words()).toBe(last);
  expect(readdirSync(folder)).toEqual(['dist', 'dist.part']);
});

test('the repository that publishes the folder stays in it', () => {
  write(join(target, '.git'), 'commits');
  write(beginFolder(target), 'new');
  placeFolder(target);
  expect(readdirSync(target)).toEqual(['.git', 'index.html']);
});

test('a new folder that cannot be moved there leaves what was there', () => {
  beginFolder(target);
  dropFolder(target);
  expect(() => placeFolder(target)).toThrow();
  expect(words()).toBe('old');
});
