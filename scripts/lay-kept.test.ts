import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { layKept } from './lay-kept.ts';

let folder: string;
let site: string;
let target: string;
const ended = Date.parse('2026-01-02');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'));
  [site, target] = [join(folder, 'site'), join(folder, 'target')];
  mkdirSync(target);
});
afterEach(() => rmSync(folder, { recursive: true }));

const manifest = (): string => join(folder, 'manifest.json');

/** A site with files that were made under keys. */
function made(files: Record<string, string>): void {
  const paths = Object.fromEntries(Object.entries(files).map(([outputFile, cacheKey]) => [`/${outputFile}`, { cacheKey, outputFile }]));
  for (const outputFile of Object.keys(files)) write(join(site, outputFile), outputFile, '2026-01-01');
  write(manifest(), JSON.stringify({ version: 1, routes: { 'a.astro': { paths } } }), '2026-01-01');
}

function write(path: string, text: string, day: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  utimesSync(path, new Date(day), new Date(day));
}

/** Lays what was made of the reports `same` and `other`, of which `same` is the same; gives the folders that may be emptied. */
const lay = (): string[] => layKept(manifest(), { site, ended, keys: ['same', 'other'] }, target, new Set(['same', 'new']));
const isOne = (path: string): boolean => statSync(join(site, path)).ino === statSync(join(target, path)).ino;

test('what is made of a report that is the same lies there as the same file, what only Astro can tell as another', () => {
  made({ 'zh/a/index.html': 'same', 'zh/a/r1/index.html': 'same', 'zh/glossary/x/index.html': 'concept' });
  expect(lay()).toEqual([join(target, 'zh/glossary/x')]);
  expect(isOne('zh/a/index.html')).toBe(true);
  expect(isOne('zh/a/r1/index.html')).toBe(true);
  // Astro writes into it where its key does not hold: the site that stands must not change.
  expect(isOne('zh/glossary/x/index.html')).toBe(false);
  expect(readFileSync(join(target, 'zh/glossary/x/index.html'), 'utf8')).toBe('zh/glossary/x/index.html');
});

test('what is made of a report that has changed or is gone is left', () => {
  made({ 'zh/b/index.html': 'other' });
  expect(lay()).toEqual([]);
  expect(existsSync(join(target, 'zh'))).toBe(false);
});

test('what was written to since is left', () => {
  made({ 'zh/a/index.html': 'same', 'zh/glossary/x/index.html': 'concept' });
  for (const path of ['zh/a/index.html', 'zh/glossary/x/index.html']) write(join(site, path), 'by hand', '2026-01-03');
  expect(lay()).toEqual([]);
  expect(existsSync(join(target, 'zh'))).toBe(false);
});

test.each([
  ['nothing was made', () => undefined],
  ['the list of what was made cannot be read', () => write(manifest(), '{', '2026-01-01')],
  ['a file of the list is gone', () => (made({ 'a.html': 'same' }), rmSync(join(site, 'a.html')))],
])('where %s, nothing is laid', (_, begin) => {
  begin();
  expect(lay()).toEqual([]);
  expect(existsSync(join(target, 'a.html'))).toBe(false);
});
