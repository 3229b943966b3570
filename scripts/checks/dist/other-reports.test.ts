import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Known } from '../../project-copy.ts';
import { addReport, copyProject } from '../../project-copy.ts';
import { corpusFolder } from '../../root.ts';
import { builtSite } from '../../site.ts';
import { checkBuilt, splitAndBuild } from '../build.ts';
import { none } from '../none.ts';
import { brokenLinks } from './links.ts';
import { pagesOf } from './pages.ts';

const copy = copyProject();
const site = builtSite(join(copy, 'dist'));
const fixtures = ['markup', 'chapters', 'spoken', 'sections-only', 'headings-none', 'unseen-characters', 'number-doubled'];

/** Real reports where they are at hand: one whose slug sorts before the home report, with all that is known of it, and one after. */
const real: { slug: string; text: string; known?: Known }[] = [
  {
    slug: 'province-2025',
    text: 'prov_zhejiang_2025.txt',
    known: {
      name: { zh: '2025年浙江省政府工作报告', en: 'Report on the Work of the Zhejiang Government, 2025' },
      short: { zh: '浙江2025', en: 'Zhejiang 2025' },
      speaker: { zh: '刘捷', en: 'Liu Jie' },
      occasion: { zh: '浙江省第十四届人民代表大会第三次会议', en: 'Third Session of the 14th Zhejiang Provincial People’s Congress' },
      issuer: { zh: '浙江省人民政府', en: 'Zhejiang Provincial People’s Government' },
      place: { zh: '杭州', en: 'Hangzhou' },
      date: {
        value: '2025-01-14',
        printed: { zh: '2025年1月14日', en: '14 January 2025' },
        certainty: 'stated',
        inferred: { zh: '', en: '' },
        reason: { zh: '', en: '' },
      },
    },
  },
  { slug: 'work-2019', text: 'national_2019.txt' },
];
const added = corpusFolder ? real : [];
const names = [...fixtures, ...added.map(({ slug }) => slug)];

/** The project with more reports: no code, a seed and a report.json each. */
beforeAll(() => {
  for (const name of fixtures) addReport(copy, name, readFileSync(new URL(`../laws/fixtures/${name}.txt`, import.meta.url)));
  for (const { slug, text, known } of added) addReport(copy, slug, readFileSync(join(corpusFolder ?? '', text)), known);
  splitAndBuild(copy);
}, 300_000);

afterAll(() => rmSync(copy, { recursive: true }));

test('every report has its pages, and every link of the site resolves', () => {
  const paths = new Set(pagesOf(site).map(({ path }) => path));
  none(names.flatMap((name) => ['zh', 'en', 'id'].map((top) => `${top}/${name}/r/`)).filter((path) => !paths.has(path)));
  none(brokenLinks(site));
});

test('every check over the built site holds with several reports', { timeout: 600_000 }, () => checkBuilt(copy));

test('what looks like markup in a seed is words on the page', () => {
  const page = readFileSync(join(site.folder, 'zh/markup/r1.1/index.html'), 'utf8');
  expect(page).toContain('&lt;img src=x onerror=alert(1)&gt; import x from &#39;y&#39; {1+1}。');
  expect(page.replace(/"[^"]*"/g, '')).not.toMatch(/<img|<script>alert/);
  const data = JSON.parse(readFileSync(join(site.folder, 'data/markup.json'), 'utf8')) as { sentences: { id: string; zh: string }[] };
  expect(data.sentences.find(({ id }) => id === 'r1.s0')?.zh).toBe('一、<script>alert(1)</script> {constructor} `code` | __proto__');
});
