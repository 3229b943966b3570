import { expect, test } from 'vitest';
import type { Module } from './imports.ts';
import { modulesIn, roomOf } from './imports.ts';

/** What only somebody writes who knows how an id is made: its sentences, its letters, its dots. */
const tells: readonly RegExp[] = [
  /\\\.s(?:\\d|0|\()/,
  /(?:[iI]ndexOf|split|endsWith|startsWith)\(\s*['"`]\.s(?:0)?['"`]/,
  /`[^`]*\}\.s(?:0`|\$\{)/,
  /\[a-z\]\{1,3\}/,
  /\\d\+?\*?\[[a-z]-z\]/,
  /\[a-gj/,
  /\[rsn?\]\[?\\d/,
  /\b(?:id|unit|place|paragraph)(?:\.id)?\.(?:split\('\.'\)|charAt\(|(?:lastI|i)ndexOf\('\.'|replace\(\/)/,
  /\b(?:id|unit|place)\.startsWith\(`\$\{/,
];

function knowsShape({ path, text }: Module): string[] {
  return text
    .split('\n')
    .map((line, at) => ({ line, place: `${path}:${at + 1}` }))
    .filter(({ line }) => !/^\s*(?:\*|\/\/|\/\*)/.test(line) && tells.some((tell) => tell.test(line)))
    .map(({ line, place }) => `${place}: ${line.trim()}`);
}

test('no file outside address/ knows the shape of an id', () => {
  const others = modulesIn('src', 'scripts').filter(({ path }) => roomOf(path) !== 'address' && !path.endsWith('id-shape.test.ts'));
  expect(others.length).toBeGreaterThan(200);
  expect(others.flatMap(knowsShape)).toEqual([]);
});

test.each([
  'const isSentence = /\\.s\\d+$/.test(id);',
  "id.endsWith('.s0')",
  'return `${unit}.s${number}`;',
  "const depth = id.split('.').length;",
  'unit.charAt(0)',
  'other.filter((id) => id.startsWith(`${unit}.`))',
  '/^[rs]\\d?[\\d.]*$/.test(unit)',
])('and one that does is found: %s', (text) => {
  expect(knowsShape({ path: 'src/site/x.ts', text, imports: [] })).toHaveLength(1);
});
