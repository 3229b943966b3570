import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtSite } from '../../site.ts';
import { none } from '../none.ts';
import { newerScripts } from './newer-scripts.ts';
import { filesIn, pagesOf } from './pages.ts';

const site = builtSite();

test('no script needs what Chromium 80 does not know', () => {
  const inFiles = filesIn(site.folder)
    .filter((file) => file.endsWith('.js') && !file.startsWith('pagefind/'))
    .map((file) => ({ file, code: readFileSync(join(site.folder, file), 'utf8') }));
  const inPages = pagesOf(site).flatMap(({ file, tags }) => tags.filter(isCode).map(({ text = '' }) => ({ file, code: text })));
  none([...inFiles, ...inPages].flatMap(({ file, code }) => newerScripts(code, file).map((what) => `${file}:${what}`)));
});

test.each([
  ['a.at(-1)', '.at'],
  ['a.replaceAll("b", "c")', '.replaceAll'],
  ['Object.hasOwn(a, "b")', '.hasOwn'],
  ['structuredClone(a)', 'structuredClone'],
  ['a.setAttribute("inert", "")', 'the attribute inert'],
  ['a ??= b', '??='],
  ['/(?<=a)b/', 'lookbehind in a regular expression'],
  ['await a()', 'await at the top level'],
  ['class A { #b }', 'a class field'],
])('the check finds what it looks for: %s', (code, what) => {
  expect(newerScripts(code, 'probe.js').some((line) => line.endsWith(what))).toBe(true);
});

test('the check lets pass what Chromium 80 knows', () => {
  expect(newerScripts('a?.b ?? (async () => { await import("c"); })(); d.padStart(2); /(?<year>\\d+)/u', 'probe.js')).toEqual([]);
});

function isCode({ name, attributes }: { name: string; attributes: Map<string, string> }): boolean {
  return name === 'script' && !attributes.has('src') && [undefined, '', 'module', 'text/javascript'].includes(attributes.get('type'));
}
