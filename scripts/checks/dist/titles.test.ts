import { expect, test } from 'vitest';
import { builtSite } from '../../site.ts';
import { none } from '../none.ts';
import { pagesOf } from './pages.ts';
import { madePage, madeReport } from './planted.ts';
import { reportsOf } from './reports.ts';
import { namelessTitles, sameTitles } from './titles.ts';

const site = builtSite();
const pages = pagesOf(site);
const titled = (path: string, title: string): ReturnType<typeof madePage> =>
  madePage(path, `<html><head><title>${title}</title></head></html>`);
const report = { ...madeReport, info: { ...madeReport.info, short: { zh: '甲2020', en: 'A 2020' } } };

test('no two pages of a language have the same title', () => none(sameTitles(pages)));
test('the title of a page of the text names its id, work and report', () => none(namelessTitles(pages, reportsOf(site))));

test('the check finds two pages of one title', () => {
  expect(sameTitles([titled('zh/a/', '题'), titled('zh/b/', '题'), titled('en/a/', '题')])).toHaveLength(1);
});

test.each([
  ['zh', '题｜某｜甲2020', 1],
  ['zh', 'Q1 题｜某', 1],
  ['en', 'Q1 Title · A 2020', 1],
  ['en', 'Q10 Title · A 2020', 2],
  ['id', 'Q1 题｜某', 1],
  ['id', 'Q1 题｜某｜甲2020', 0],
])('the check looks at titles in /%s/: %s', (tree, title, faults) => {
  expect(namelessTitles([titled(`${tree}/aaa/q1/`, title)], [report])).toHaveLength(faults);
});

test('the check finds that there is no page', () => {
  expect([...sameTitles([]), ...namelessTitles([], [])]).toHaveLength(2);
});
