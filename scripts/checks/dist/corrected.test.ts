import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Edition } from '#edition/types.ts';
import { isWithin, pageOf } from '#address/within.ts';
import { strings } from '#i18n/strings.ts';
import { similarity } from '#text/similarity.ts';
import { copyProject } from '../../project-copy.ts';
import { readEditions } from '../../content.ts';
import { builtSite } from '../../site.ts';
import { splitAndBuild } from '../build.ts';
import { none } from '../none.ts';
import { sendingOn } from './head.ts';
import { brokenLinks } from './links.ts';
import { pagesOf } from './pages.ts';
import { reportsOf } from './reports.ts';

const copy = copyProject();
const site = builtSite(join(copy, 'dist'));
const corrected = (): Edition => readEditions(join(copy, 'content')).find(({ slug }) => slug === 'wenzhou-2018') as Edition;
const endedIds = (): string[] => Object.keys(corrected().ended);

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
  ['a section renumbered', (text) => text.replace('（六）从严治党切实加强', '（七）从严治党切实加强')],
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

const deleted = 's3.10';
const renumbered = 'r1.6';
const isOf = (unit: string) => (id: string) => isWithin(id, unit);

test('every id that ended is recorded, and no other', () => {
  const rest = endedIds().filter((id) => !isOf(deleted)(id) && !isOf(renumbered)(id));
  expect(rest).toEqual(['r1.c', 'r1.c.s1', 'r1.c.s2', 'r1.4.s2']);
  expect(endedIds().filter(isOf(deleted))).toHaveLength(7);
  expect(corrected().ended[renumbered]).toMatchObject({ why: 'renumbered', to: 'r1.7' });
});

test('every ended id has its anchor in both languages, on the page where it always was', () => {
  const pages = new Map(pagesOf(site).map((page) => [page.path, page.ids]));
  none(
    ['zh', 'en'].flatMap((locale) =>
      endedIds()
        .filter((id) => !pages.get(`${locale}/wenzhou-2018/${pageOf(id)}/`)?.includes(id))
        .map((id) => `${locale}: ${id}`),
    ),
  );
  expect(pages.has(`id/wenzhou-2018/${deleted}/`)).toBe(true);
});

test('every link of the corrected site resolves', () => {
  none(brokenLinks(site));
});

const readWords = (): Map<string, string> => new Map([...corrected().segments.values()].map(({ id, zh }) => [id, zh]));
const releasedWords = (): Readonly<Record<string, string>> => corrected().releases[0]?.zh ?? {};

test('every address of the first edition resolves on the built pages, and shows its own words or says what became of them', () => {
  const pages = pagesOf(site).filter(({ path }) => /^(zh|en)\/wenzhou-2018\//.test(path));
  const everywhere = { zh: new Set<string>(), en: new Set<string>() };
  for (const { path, ids } of pages) ids.forEach((id) => everywhere[path.startsWith('zh') ? 'zh' : 'en'].add(id));
  const [ended, wordsNow] = [new Set(endedIds()), readWords()];
  const problems = Object.entries(releasedWords()).flatMap(([id, words]) => {
    const now = wordsNow.get(id);
    return [
      ...(everywhere.zh.has(id) && everywhere.en.has(id) ? [] : [`${id} resolves no more`]),
      ...(now === undefined && !ended.has(id) ? [`${id} ends without a record`] : []),
      ...(now !== undefined && similarity(words, now) < 0.45 ? [`${id} silently shows other words`] : []),
    ];
  });
  none(problems);
});

test('the page of changes lists just what changed since the last edition, sentence by sentence', () => {
  const page = pagesOf(site).find(({ path }) => path === 'zh/changes/');
  const [, unpublished = ''] = (page?.html ?? '').split(strings('zh').unpublished);
  const listed = [...(unpublished.split('<h3')[0] ?? '').matchAll(/<li class="change"[^>]*><a [^>]*href="[^"#]*#([^"]+)"/g)].map(
    ([, id]) => id ?? '',
  );
  const [wordsNow, released] = [readWords(), releasedWords()];
  const changed = [...new Set([...Object.keys(released), ...wordsNow.keys()])].filter((id) => released[id] !== wordsNow.get(id));
  expect(changed).toEqual(expect.arrayContaining(['r1.4.s2', 'r1.4.s3a', 'r3.b.s1', 'r1.c.s1', 's3.10.s1']));
  expect([...new Set(listed)].sort()).toEqual([...changed].sort());
});

test('a permanent page tells the former wording', () => {
  const page = pagesOf(site).find(({ path }) => path === 'id/wenzhou-2018/r1.4/');
  expect(page?.html).toContain('问责156人');
  expect(page?.html).toMatch(/<ol class="changes">/);
});

test('a unit that ended and has a successor sends on: its pages, and hosts that read redirects', () => {
  const pages = pagesOf(site);
  const [redirects, reports] = [readFileSync(join(site.folder, '_redirects'), 'utf8'), reportsOf(site, join(copy, 'content'))];
  expect(redirects.split('\n')).toEqual(
    expect.arrayContaining([...['zh', 'en', 'id'].map((tree) => `/${tree}/wenzhou-2018/${renumbered}/ /${tree}/wenzhou-2018/r1.7/ 301`)]),
  );
  none(sendingOn(pages, site, reports, redirects));
  const page = pages.find(({ path }) => path === `zh/wenzhou-2018/${renumbered}/`);
  expect(page?.html).toContain('http-equiv="refresh"');
  const gone = pages.find(({ path }) => path === `zh/wenzhou-2018/${deleted}/`);
  expect(gone?.html).toContain(`${deleted}.s1`);
  expect(gone?.html).not.toContain('http-equiv="refresh"');
});
