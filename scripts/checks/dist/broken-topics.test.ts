import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { copyProject } from '../../project-copy.ts';
import { run } from '../build.ts';

const copy = copyProject();

afterAll(() => rmSync(copy, { recursive: true }));

test.each([
  ['<Term of="standard-lant" />', '<Term> names “standard-lant”'],
  ['<Cite id="r9.9" />', '<Cite> names “r9.9”'],
])('a topic that says %s fails the build with file and line', { timeout: 300_000 }, (words, message) => {
  const topic = join(copy, 'content/topics/en/at-a-glance.mdx');
  const before = readFileSync(topic, 'utf8');
  writeFileSync(topic, `${before}\nSee ${words}.\n`);
  const { status, said } = run(copy, 'build.ts');
  writeFileSync(topic, before);
  expect(status).not.toBe(0);
  expect(said).toContain(`content/topics/en/at-a-glance.mdx:${before.split('\n').length + 1}: ${message}`);
});
