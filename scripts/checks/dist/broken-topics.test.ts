import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { copyProject } from '../../project-copy.ts';
import { run } from '../build.ts';

const copy = copyProject();
const topic = join(copy, 'content/topics/en/at-a-glance.mdx');

afterAll(() => rmSync(copy, { recursive: true }));

test.each([
  ['<Term of="standard-lant" />', '<Term> names “standard-lant”'],
  ['<Cite id="r9.9" />', '<Cite> names “r9.9”'],
])('a topic that says %s fails the build with file and line', { timeout: 300_000 }, (words, message) => {
  const before = readFileSync(topic, 'utf8');
  writeFileSync(topic, `${before}\nSee ${words}.\n`);
  const { status, said } = run(copy, 'build.ts');
  writeFileSync(topic, before);
  expect(status).not.toBe(0);
  expect(said).toContain(`content/topics/en/at-a-glance.mdx: line ${before.split('\n').length + 1}: ${message}`);
});

test.each([
  ['npm run build', 'build.ts', []],
  ['npm run check', 'check.ts', []],
  ['astro build', '../node_modules/astro/bin/astro.mjs', ['build']],
])('%s refuses a topic that holds a program, naming every fault, and does not run it', { timeout: 300_000 }, (_, script, args) => {
  const ran = join(copy, 'ran.txt');
  const before = readFileSync(topic, 'utf8');
  const line = before.split('\n').length;
  writeFileSync(topic, `${before}\n{process.getBuiltinModule('fs').writeFileSync(${JSON.stringify(ran)}, '')}\n\n<div>a</div>\n`);
  const { status, said } = run(copy, script, args);
  writeFileSync(topic, before);
  expect(status).not.toBe(0);
  expect(said).toContain(`content/topics/en/at-a-glance.mdx:${line + 1}:1: Braces hold an expression`);
  expect(said).toContain(`content/topics/en/at-a-glance.mdx:${line + 3}:1: <div> is no component`);
  expect(existsSync(ran)).toBe(false);
});
