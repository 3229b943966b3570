import { existsSync, linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { layKept } from './kept-links.ts';

let folder: string;
let kept: string;
let target: string;
const ended = Date.parse('2026-01-02');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'));
  [kept, target] = [join(folder, 'kept'), join(folder, 'target')];
  mkdirSync(target);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Keeps files under keys, as a build that ended has left them. */
function keep(files: Record<string, string>): void {
  const paths = Object.fromEntries(Object.entries(files).map(([outputFile, cacheKey]) => [`/${outputFile}`, { cacheKey, outputFile }]));
  for (const outputFile of Object.keys(files)) write(join(kept, 'dist', outputFile), outputFile, '2026-01-01');
  write(join(kept, 'incremental-build.json'), JSON.stringify({ version: 1, routes: { 'a.astro': { paths } } }), '2026-01-01');
}

function write(path: string, text: string, day: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  utimesSync(path, new Date(day), new Date(day));
}

test('what is kept under a key that holds lies in the folder, and nothing else does', () => {
  keep({ 'zh/a/index.html': 'one', 'zh/a/r1/index.html': 'one', 'zh/b/index.html': 'two' });
  layKept(kept, target, new Set(['one']), ended);
  expect(readFileSync(join(target, 'zh/a/index.html'), 'utf8')).toBe('zh/a/index.html');
  expect(readFileSync(join(target, 'zh/a/r1/index.html'), 'utf8')).toBe('zh/a/r1/index.html');
  expect(existsSync(join(target, 'zh/b'))).toBe(false);
  // Astro may still copy it, under a key that it makes itself.
  expect(existsSync(join(kept, 'dist/zh/b/index.html'))).toBe(true);
});

test('what will be written anew is no file of a site that stands', () => {
  keep({ 'zh/a/index.html': 'old' });
  const standing = join(folder, 'index.html');
  linkSync(join(kept, 'dist/zh/a/index.html'), standing);
  layKept(kept, target, new Set(['new']), ended);
  expect(existsSync(join(kept, 'dist/zh/a/index.html'))).toBe(false);
  expect(statSync(standing).nlink).toBe(1);
});

test('what somebody has written to since it was kept is forgotten', () => {
  keep({ 'zh/a/index.html': 'one', 'zh/b/index.html': 'two' });
  for (const name of ['a', 'b']) write(join(kept, `dist/zh/${name}/index.html`), 'by hand', '2026-01-03');
  layKept(kept, target, new Set(['one']), ended);
  expect(['a', 'b'].filter((name) => existsSync(join(kept, `dist/zh/${name}/index.html`)))).toEqual([]);
  expect(existsSync(join(target, 'zh'))).toBe(false);
});

test.each([
  ['nothing is kept', () => undefined],
  ['the list of what is kept cannot be read', () => write(join(kept, 'incremental-build.json'), '{', '2026-01-01')],
  ['a file of the list is gone', () => (keep({ 'a.html': 'one' }), rmSync(join(kept, 'dist/a.html')))],
])('where %s, nothing is laid', (_, begin) => {
  begin();
  layKept(kept, target, new Set(['one']), ended);
  expect(existsSync(join(target, 'a.html'))).toBe(false);
});
