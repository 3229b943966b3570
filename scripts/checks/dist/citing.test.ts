import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { startDrawing } from '#figure/draw.ts';
import { readEditions } from '../../content.ts';
import { root } from '../../root.ts';
import { builtSite } from '../../site.ts';
import { none } from '../none.ts';
import { citableUnits, lostPublished, wrongCiteFiles, wrongCodes } from './citing.ts';
import { inEvery } from './every.ts';
import { pagesOf } from './pages.ts';
import { madePage, madeReport, madeSite, pageAt } from './planted.ts';
import type { BuiltReport } from './reports.ts';
import { reportsOf } from './reports.ts';
import type { Read } from './text-files.ts';
import { unitsOf, wrongHashes, wrongMarkdown, wrongTexts } from './text-files.ts';

const site = builtSite();
const pages = pagesOf(site);
const reports = reportsOf(site);
const everyReport = (check: (report: BuiltReport) => string[]): void => none(inEvery('report', reports, check));
const read: Read = (path) => (existsSync(join(site.folder, path)) ? readFileSync(join(site.folder, path), 'utf8') : undefined);

beforeAll(() => startDrawing(readFileSync(join(root, 'node_modules/@resvg/resvg-wasm/index_bg.wasm'))));

test('sha256sum finds every file of words as it is listed', () =>
  everyReport(({ slug }) => wrongHashes(join(site.folder, 'text', slug)).map((problem) => `text/${slug}/${problem}`)));
test('each file of words holds exactly the words of its unit', () => everyReport((report) => wrongTexts(report, read)));
test('read as Markdown, every page says the same words', () => everyReport((report) => wrongMarkdown(report, read)));
test('every unit of a dated work has its files in every format and language', () => {
  const dated = reports.filter((report) => citableUnits(report).length > 0);
  none(inEvery('report with a dated work', dated, (report) => wrongCiteFiles(report, site, read)));
});
test('the code on a permanent page decodes to its address', () => none(wrongCodes(pages, site, reports)));

test('every address ever published resolves, in both languages and permanently', () => {
  const releases = readEditions().flatMap(({ slug, releases: all }) => all.map(({ zh }) => ({ slug, ids: Object.keys(zh) })));
  none(inEvery('release', releases, ({ slug, ids }) => lostPublished(pages, slug, ids)));
});

test('more than fifty units of wenzhou-2018 can be cited', () => {
  const report = reports.find(({ slug }) => slug === 'wenzhou-2018');
  expect(report && citableUnits(report).length).toBeGreaterThan(50);
});

describe('the check finds', () => {
  const { words } = madeReport;
  const zh = [...words.zh.values()];
  const en = [...words.en.values()];
  // The words of all units, of the part, of the section and of the measure: the first ones drop out.
  const texts = (end: string): [string, string][] =>
    unitsOf(madeReport).flatMap((unit, at) => [
      [`text/aaa/${unit}.zh.${end}`, `${zh.slice(at).join('\n\n')}\n`] as [string, string],
      [`text/aaa/${unit}.en.${end}`, `${(at === 0 ? en : en.slice(1)).join('\n\n')}\n`] as [string, string],
    ]);
  const readOf = (files: ReadonlyMap<string, string>): Read => files.get.bind(files);

  test.each(['txt', 'md'])('words that are not those of the unit, .%s', (end) => {
    const check = end === 'txt' ? wrongTexts : wrongMarkdown;
    const whole = new Map(texts(end));
    const faulty = (unit: string, text: string): string[] =>
      check(madeReport, readOf(new Map([...whole, [`text/aaa/${unit}.${end}`, text]])));
    expect(check(madeReport, readOf(whole))).toEqual([]);
    expect(faulty('q1.1.1.zh', '一要做。')).toHaveLength(1);
    expect(faulty('q1.1.1.zh', '做好。一要做。')).toHaveLength(1);
    expect(faulty('q1.1.1.zh', '一要做。做好。还有。')).toHaveLength(1);
    expect(faulty('q.en', 'Do it well. Title')).toHaveLength(1);
    expect(check(madeReport, () => undefined).length).toBe(8);
    expect(check({ ...madeReport, ids: new Set<string>() }, readOf(whole))).toHaveLength(1);
  });

  test('words that Markdown takes for markup', () => {
    const files = new Map([...texts('md'), ['text/aaa/q1.1.1.zh.md', '*一要做。*做好。\n\n---\n\nsource']]);
    expect(wrongMarkdown(madeReport, readOf(files))).toHaveLength(1);
  });

  test.each([
    ['a file that has changed', { 'a.txt': 'b\n' }, 2],
    ['a file that is not listed', { 'b.txt': 'b\n' }, 1],
    ['no file', { 'a.txt': undefined }, 2],
    ['no list', { 'hashes.sha256': undefined }, 2],
  ])('%s', (_, fault: Record<string, string | undefined>, count) => {
    const right = { 'a.txt': 'a\n', 'hashes.sha256': '87428fc522803d31065e7bce3cf03fe475096631e5e07bbd7a0fde60c4cf25c7  a.txt\n' };
    const files = Object.entries({ ...right, ...fault }).flatMap(([name, text]) => (text === undefined ? [] : [[name, text] as const]));
    expect(wrongHashes(madeSite(right).folder)).toEqual([]);
    expect(wrongHashes(madeSite(Object.fromEntries(files)).folder)).toHaveLength(count);
  });

  test.each([
    ['a file of references that is missing', 'q1.en.ris', undefined],
    [
      'an item that leads to another work',
      'q1.zh.csl.json',
      '[{"URL":"https://site.example/id/aaa/q1/","note":"https://site.example/id/aaa/q1/"}]',
    ],
    [
      'an item that does not name its place',
      'q1.zh.csl.json',
      '[{"URL":"https://site.example/id/aaa/q/","note":"https://site.example/id/aaa/q/"}]',
    ],
  ])('%s', (_, name, text) => {
    const made = { folder: '', origin: 'https://site.example', base: '/' };
    const item = (unit: string): string =>
      JSON.stringify([{ URL: 'https://site.example/id/aaa/q/', note: `https://site.example/id/aaa/${unit}/` }]);
    const right: Read = (path) => item(path.replace(/^cite\/aaa\/|\.(zh|en)\..*$/g, ''));
    expect(wrongCiteFiles(madeReport, made, right)).toEqual([]);
    expect(wrongCiteFiles(madeReport, made, (path) => (path.endsWith(`/${name}`) ? text : right(path)))).toHaveLength(1);
    expect(wrongCiteFiles({ ...madeReport, ids: new Set<string>() }, made, right)).toHaveLength(1);
  });

  test('a code of another address, and none', () => {
    const [report] = reports.filter(({ slug }) => slug === 'wenzhou-2018');
    const page = pageAt(pages, 'id/wenzhou-2018/r2.3/');
    const elsewhere = madePage('id/wenzhou-2018/r2.4/', page.html);
    expect(wrongCodes([elsewhere], site, report ? [report] : [])).toEqual([expect.stringMatching(/r2\.4.*a code says .*r2\.3\/$/)]);
    expect(wrongCodes([madePage(page.path, page.html.replaceAll('<svg class="qr"', '<svg class="none"'))], site, reports)).toHaveLength(1);
    expect(wrongCodes([], site, reports)).toHaveLength(1);
  });

  test('an address that was published and is lost', () => {
    const [chinese, english] = [madePage('zh/aaa/q1.1/', '<p id="q1.1.1.s1">'), madePage('en/aaa/q1.1/', '<p id="q1.1.1.s1">')];
    expect(lostPublished([chinese, english], 'aaa', ['q1.1.1.s1'])).toEqual([]);
    expect(lostPublished([chinese], 'aaa', ['q1.1.1.s1'])).toEqual(['en/aaa/q1.1/: q1.1.1.s1 is lost']);
    expect(lostPublished([chinese, english], 'aaa', ['q1.1.1.s2'])).toHaveLength(2);
    expect(lostPublished([chinese], 'aaa', [])).toHaveLength(1);
  });
});
