import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addReport, copyProject } from '../../project-copy.ts';
import { builtSite } from '../../site.ts';
import { splitAndBuild } from '../build.ts';
import { none } from '../none.ts';
import { brokenLinks } from './links.ts';
import { pagesOf } from './pages.ts';

const copy = copyProject();
const site = builtSite(join(copy, 'dist'));
const names = ['markup', 'chapters', 'spoken', 'sections-only', 'headings-none', 'unseen-characters', 'number-doubled'];

/** The project with more reports: no code, a seed and a report.json each. */
beforeAll(() => {
  for (const name of names) addReport(copy, name, readFileSync(new URL(`../laws/fixtures/${name}.txt`, import.meta.url)));
  splitAndBuild(copy);
}, 300_000);

afterAll(() => rmSync(copy, { recursive: true }));

test('every report has its pages, and every link of the site resolves', () => {
  const paths = new Set(pagesOf(site).map(({ path }) => path));
  none(names.flatMap((name) => ['zh', 'en', 'id'].map((top) => `${top}/${name}/r/`)).filter((path) => !paths.has(path)));
  none(brokenLinks(site));
});

test('what looks like markup in a seed is words on the page', () => {
  const page = readFileSync(join(site.folder, 'zh/markup/r1.1/index.html'), 'utf8');
  expect(page).toContain('&lt;img src=x onerror=alert(1)&gt; import x from &#39;y&#39; {1+1}。');
  expect(page.replace(/"[^"]*"/g, '')).not.toMatch(/<img|<script>alert/);
  const data = JSON.parse(readFileSync(join(site.folder, 'data/markup.json'), 'utf8')) as { sentences: { id: string; zh: string }[] };
  expect(data.sentences.find(({ id }) => id === 'r1.s0')?.zh).toBe('一、<script>alert(1)</script> {constructor} `code` | __proto__');
});
