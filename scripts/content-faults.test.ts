import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { contentFaults } from './content-faults.ts';
import { contentFolder } from './content.ts';

const folder = mkdtempSync(join(tmpdir(), 'content-'));
afterAll(() => rmSync(folder, { recursive: true }));
cpSync(contentFolder, folder, { recursive: true });

const about = readFileSync(join(folder, 'about/en.mdx'), 'utf8');

test.each([
  ['a key that there is not', about.replace('title:', 'layout: x\ntitle:'), 1],
  ['a title twice', about.replace('title:', 'title: x\ntitle:'), 1],
  ['a fault in front matter and one below it', `${about.replace('title:', 'layout: x\ntitle:')}\n{x}\n`, 2],
])('each fault of prose is told once: %s', (_, text, count) => {
  writeFileSync(join(folder, 'about/en.mdx'), text);
  expect(contentFaults(folder)).toHaveLength(count);
});
