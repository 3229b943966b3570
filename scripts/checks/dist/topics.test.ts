import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { copyProject } from '../../project-copy.ts';
import { builtSite } from '../../site.ts';
import { run } from '../build.ts';
import { none } from '../none.ts';
import { pagesOf } from './pages.ts';

const site = builtSite();
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

test('every topic stands in both languages', () => {
  const topics = pagesOf(site).flatMap(({ path }) => /^(zh|en)\/topics\/(.+)\/$/.exec(path)?.slice(1) ?? []);
  const names = (locale: string): string[] => topics.filter((_, index) => topics[index - 1] === locale && index % 2 === 1).sort();
  expect(names('zh')).toEqual(names('en'));
  expect(names('zh').length).toBeGreaterThan(3);
});

test('the page on the strategy lists every mention of it', () => {
  const page = pagesOf(site).find(({ path }) => path === 'zh/topics/eight-eight/');
  const lines =
    page?.tags.filter(
      ({ name, attributes }) => name === 'a' && (attributes.get('class') ?? '').includes('k-line') && attributes.get('lang') === 'zh-Hans',
    ) ?? [];
  expect(lines.length).toBe(28);
  none(lines.filter(({ attributes }) => !attributes.get('href')).map(() => 'a line without its address'));
});
