import { expect, test } from 'vitest';
import { builtSite } from '../../site.ts';
import { none } from '../none.ts';
import { scriptsOf, tooNewScripts } from './code.ts';
import { newerScripts } from './newer-scripts.ts';
import { pagesOf } from './pages.ts';
import { madeSite } from './planted.ts';

const site = builtSite();

test('no script needs what Chromium 80 does not know', () => none(tooNewScripts(scriptsOf(site, pagesOf(site)))));

test('the check finds a newer script in a file and within a page, and that there is none', () => {
  const page = '<script>a.at(0)</script><script type="application/ld+json">{"a":"b.at(0)"}</script>';
  const made = madeSite({ 'a.js': 'a.at(0)', 'index.html': page });
  expect(tooNewScripts(scriptsOf(made, pagesOf(made)))).toEqual(['a.js:1:1: .at', 'index.html:1:1: .at']);
  expect(tooNewScripts([])).toHaveLength(1);
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
  expect(newerScripts('c.at; a?.b ?? (async () => { await import("c"); })(); d.padStart(2); /(?<year>\\d+)/u', 'probe.js')).toEqual([]);
});
