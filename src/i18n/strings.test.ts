import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** The gaps of every string that has some, by its path. */
function gapsIn(value: unknown, path: string): [string, string[]][] {
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([key, inner]) => gapsIn(inner, `${path}.${key}`));
  const gaps = typeof value === 'string' ? [...new Set(value.match(/\{\d\}/g))].sort() : [];
  return gaps.length > 0 ? [[path, gaps]] : [];
}

test('both languages have the same gaps, counted from 0', () => {
  const gaps = gapsIn(zh, '');
  expect(gaps.length).toBeGreaterThan(10);
  expect(gapsIn(en, '')).toEqual(gaps);
  for (const [path, found] of gaps) expect(found, path).toEqual(found.map((_, at) => `{${at}}`));
});

test('in Chinese no space is typed between a count and what it counts: browsers make the gap', () => {
  const typed = readFileSync(new URL('zh.ts', import.meta.url), 'utf8').match(
    /(?:共|另|另有) (?:\$?\{)|(?:\}|\d) (?=(?:条(?!目)|[处篇句行个页节次份]))/gu,
  );
  expect(typed).toBeNull();
});

test('the works of a report are named together, however many there are', () => {
  expect(zh.wholeHere(['报告'])).toMatch(/^报告全文/);
  expect(zh.wholeHere(['通知', '报告', '讲话'])).toMatch(/^通知、报告与讲话全文/);
  expect(en.wholeHere(['Report', 'Speech'])).toMatch(/^report and speech on/);
  expect(en.editionAbout('A', 'Session', ['Circular', 'Report', 'Speech'], false)).toMatch(/^Circular, report and speech by A/);
});
