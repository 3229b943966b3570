import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ended } from '#schemas/ended.ts';
import { copyProject } from '../../project-copy.ts';
import { readJson } from '../../project.ts';
import { builtSite } from '../../site.ts';
import { buildEnvironment } from '../build.ts';
import { none } from '../none.ts';
import { brokenLinks } from './links.ts';
import { pagesOf } from './pages.ts';

const copy = copyProject();
const site = builtSite(join(copy, 'dist'));
const endedIds = (): string[] => Object.keys(readJson(join(copy, 'content/reports/wenzhou-2018/ended.json'), ended));

/** The project with a corrected seed: two sentences merged, a paragraph and a section deleted. */
beforeAll(() => {
  const seed = join(copy, 'seeds/wenzhou-2018.txt');
  const lines = readFileSync(seed, 'utf8').split('\n');
  const kept = lines.filter((line) => !line.startsWith('在全市上下的共同努力下') && !line.startsWith('（十）要严明纪律干'));
  expect(kept).toHaveLength(lines.length - 2);
  writeFileSync(seed, kept.join('\n').replace('一流的营商环境。全面优化', '一流的营商环境，全面优化'));
  const figure = join(copy, 'content/reports/wenzhou-2018/figure.json');
  writeFileSync(figure, readFileSync(figure, 'utf8').replace(/"sections": 10/, '"sections": 9'));
  for (const script of ['split.ts', 'build.ts']) {
    const { status, stderr } = spawnSync(process.execPath, [join(copy, 'scripts', script)], {
      cwd: copy,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      env: buildEnvironment(),
    });
    if (status !== 0) throw new Error(`${script} failed on the corrected seed:\n${stderr}`);
  }
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
