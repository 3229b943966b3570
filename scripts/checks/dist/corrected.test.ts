import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ended } from '#schemas/ended.ts';
import { release } from '#schemas/release.ts';
import { sourceWords } from '#schemas/text.ts';
import { similarity } from '#text/similarity.ts';
import { copyProject } from '../../project-copy.ts';
import { readJson } from '../../project.ts';
import { builtSite } from '../../site.ts';
import { splitAndBuild } from '../build.ts';
import { none } from '../none.ts';
import { brokenLinks } from './links.ts';
import { filesIn, pagesOf } from './pages.ts';

const copy = copyProject();
const site = builtSite(join(copy, 'dist'));
const endedIds = (): string[] => Object.keys(readJson(join(copy, 'content/reports/wenzhou-2018/ended.json'), ended));

/** One line of the seed by its opening words. */
const lineOf = (lines: readonly string[], opening: string): string => lines.find((line) => line.startsWith(opening)) ?? '';

/** The eight edits that a seed may come to need, and the loss of a whole section; none may touch what another touches. */
const edits: [name: string, edit: (text: string) => string][] = [
  ['a typo mended', (text) => text.replace('山、江、海具利', '山、江、海俱利')],
  ['stray spaces removed', (text) => text.replace('确保 9月底', '确保9月底')],
  ['missing blank lines added', (text) => text.replace(/([^\n])\n（一）比质量/, '$1\n\n（一）比质量')],
  [
    'a paragraph inserted',
    (text) => text.replace('\n\n（一）践行新思想', '\n\n新增的一段文字，讲的是别的事情，与前后两段都不相干。\n\n（一）践行新思想'),
  ],
  ['a sentence inserted', (text) => text.replace('严厉整治涉企服务', '这里忽然插进一句完全无关的话。严厉整治涉企服务')],
  ['a sentence split', (text) => text.replace('查处破坏营商环境问题113个、问责156人，各类', '查处破坏营商环境问题113个、问责156人。各类')],
  ['a paragraph deleted', (text) => text.replace(`${lineOf(text.split('\n'), '在全市上下的共同努力下')}\n\n`, '')],
  ['two sentences merged', (text) => text.replace('一流的营商环境。全面优化', '一流的营商环境，全面优化')],
  ['a section deleted', (text) => text.replace(lineOf(text.split('\n'), '（十）要严明纪律干'), '')],
];

/** The project built from a seed with all of these corrections. */
beforeAll(() => {
  const seed = join(copy, 'seeds/wenzhou-2018.txt');
  let text = readFileSync(seed, 'utf8');
  for (const [name, edit] of edits) {
    const edited = edit(text);
    expect(edited, name).not.toBe(text);
    text = edited;
  }
  writeFileSync(seed, text);
  splitAndBuild(copy);
}, 300_000);

afterAll(() => rmSync(copy, { recursive: true }));

test('every id that ended is recorded, and no other', () => {
  expect(endedIds().filter((id) => !id.startsWith('s3.10'))).toEqual(['r1.c', 'r1.c.s1', 'r1.c.s2', 'r1.4.s2']);
  expect(endedIds().filter((id) => id.startsWith('s3.10'))).toHaveLength(7);
});

test('every ended id has its anchor in both languages, on the page where it always was', () => {
  const pages = new Map(pagesOf(site).map((page) => [page.path, page.ids]));
  const homes: Record<string, string> = { r1: 'r1', 'r1.4': 'r1.4', s3: 's3.10' };
  const missing = ['zh', 'en'].flatMap((locale) =>
    endedIds().filter((id) => {
      const home =
        Object.keys(homes)
          .reverse()
          .find((prefix) => id.startsWith(prefix)) ?? '';
      return !pages.get(`${locale}/wenzhou-2018/${homes[home] ?? ''}/`)?.includes(id);
    }),
  );
  none(missing);
  expect(pages.has('id/wenzhou-2018/s3.10/')).toBe(true);
});

test('every link of the corrected site resolves', () => {
  none(brokenLinks(site));
});

const released = readJson(join(copy, 'content/reports/wenzhou-2018/releases/1.0.0.json'), release);
const readWords = (): Map<string, string> =>
  new Map(
    filesIn(join(copy, 'content/reports/wenzhou-2018/zh')).flatMap((name) =>
      Object.entries(readJson(join(copy, 'content/reports/wenzhou-2018/zh', name), sourceWords)),
    ),
  );

test('every address of the first edition resolves on the built pages, and shows its own words or says what became of them', () => {
  const pages = pagesOf(site).filter(({ path }) => /^(zh|en)\/wenzhou-2018\//.test(path));
  const everywhere = { zh: new Set<string>(), en: new Set<string>() };
  for (const { path, ids } of pages) ids.forEach((id) => everywhere[path.startsWith('zh') ? 'zh' : 'en'].add(id));
  const [ended, wordsNow] = [new Set(endedIds()), readWords()];
  const problems = Object.entries(released.zh).flatMap(([id, words]) => {
    const now = wordsNow.get(id);
    return [
      ...(everywhere.zh.has(id) && everywhere.en.has(id) ? [] : [`${id} resolves no more`]),
      ...(now === undefined && !ended.has(id) ? [`${id} ends without a record`] : []),
      ...(now !== undefined && similarity(words, now) < 0.45 ? [`${id} silently shows other words`] : []),
    ];
  });
  none(problems);
});

test('the page of changes lists just what changed, sentence by sentence', () => {
  const page = pagesOf(site).find(({ path }) => path === 'zh/changes/');
  const listed = [...(page?.html ?? '').matchAll(/class="change-id" href="[^"#]*#([^"]+)"/g)].map(([, id]) => id ?? '');
  const wordsNow = readWords();
  const changed = [...new Set([...Object.keys(released.zh), ...wordsNow.keys()])].filter((id) => released.zh[id] !== wordsNow.get(id));
  expect(changed).toEqual(expect.arrayContaining(['r1.4.s2', 'r1.4.s3a', 'r3.b.s1', 'r1.c.s1', 's3.10.s1']));
  expect([...new Set(listed)].sort()).toEqual([...changed].sort());
});

test('a permanent page tells the former wording', () => {
  const page = pagesOf(site).find(({ path }) => path === 'id/wenzhou-2018/r1.4/');
  expect(page?.html).toContain('问责156人');
  expect(page?.html).toMatch(/<ol class="changes">/);
});

test('hosts that read redirects, and the pages themselves, send a unit that ended to its heir', () => {
  const redirects = readFileSync(join(site.folder, '_redirects'), 'utf8').split('\n').filter(Boolean);
  for (const line of redirects) expect(line).toMatch(/^\/\S+\/ \/\S+ 301$/);
  const [page] = pagesOf(site).filter(({ path }) => path === 'zh/wenzhou-2018/s3.10/');
  expect(page?.html).toContain('s3.10.s1');
});
