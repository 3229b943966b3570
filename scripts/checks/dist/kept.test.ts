import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sha256 } from '#export/sha256.ts';
import { addReport, copyProject } from '../../project-copy.ts';
import { run, splitAndBuild } from '../build.ts';
import { filesIn } from './pages.ts';

const copy = copyProject();
const minutes = 60_000;

const fixture = (name: string): Buffer => readFileSync(new URL(`../laws/fixtures/${name}.txt`, import.meta.url));
const add = (name: string): void => void addReport(copy, name, fixture(name), { short: { zh: name, en: name } });

beforeAll(() => {
  for (const name of ['chapters', 'markup', 'spoken']) add(name);
  splitAndBuild(copy);
}, 10 * minutes);

afterAll(() => rmSync(copy, { recursive: true }));

/** Changes a file of the project, once, by putting some words for others. */
function change(path: string, from: string, to: string): void {
  const file = join(copy, path);
  const text = readFileSync(file, 'utf8');
  expect(text.includes(from), `${path}: ${from}`).toBe(true);
  writeFileSync(file, text.replace(from, to));
}

function built(...args: string[]): { hashes: string[]; said: string } {
  const { status, said } = run(copy, 'build.ts', args);
  expect(status, said).toBe(0);
  return { hashes: filesIn(join(copy, 'dist')).map((file) => `${file} ${sha256(readFileSync(join(copy, 'dist', file)))}`), said };
}

/** How many files Astro made, of those whose paths match. */
const made = (said: string, path: RegExp): number =>
  said.split('\n').filter((line) => / ├─ /.test(line) && !/\((?:restored|cached)\)/.test(line) && path.test(line)).length;

test.each<[string, () => void, RegExp | undefined]>([
  [
    // The sentence has a term that it had not, which all reports mention.
    'a sentence of one report is changed',
    () => change('seeds/chapters.txt', '全面贯彻新发展理念。推动高质量发展。', '全面贯彻新发展理念。坚持改革开放。'),
    // Of other reports only that is made anew to which the build writes the size of files, or which it takes out of the site.
    /^(?!.*offline).*(?:markup|spoken|wenzhou-2018)\/(?!about\/|whole\/|index\.html)/,
  ],
  [
    'the home report and an entry of the glossary are changed, a report comes and another goes',
    () => {
      change('content/reports/wenzhou-2018/en/r1.json', 'Review and sum up', 'Review and take stock of');
      change('content/glossary/reform-and-opening-up.yaml', '官方以', '官方是以');
      rmSync(join(copy, 'content/reports/spoken'), { recursive: true });
      rmSync(join(copy, 'seeds/spoken.txt'));
      add('sections-only');
    },
    undefined,
  ],
])('where %s, a build that keeps the rest gives the same bytes as a fresh one', { timeout: 20 * minutes }, (_, edit, keptPaths) => {
  edit();
  const split = run(copy, 'split.ts');
  expect(split.status, split.said).toBe(0);
  const { hashes, said } = built();
  if (keptPaths) expect(made(said, keptPaths)).toBe(0);
  expect(hashes).toEqual(built('--fresh').hashes);
});

test('what somebody writes into the site is not taken for what was made', { timeout: 10 * minutes }, () => {
  const { hashes } = built();
  for (const path of ['en/markup/index.html', 'en/glossary/reform-and-opening-up/index.html'])
    cpSync(join(copy, 'dist', path.replace('en/', 'zh/')), join(copy, 'dist', path));
  rmSync(join(copy, 'dist/zh/markup'), { recursive: true });
  const again = built();
  expect(again.hashes).toEqual(hashes);
  expect(again.said).toContain('(cached)');
});

test('what an interrupted build has left is not used', { timeout: 10 * minutes }, () => {
  rmSync(join(copy, '.cache/astro/last.json'));
  const { said } = built();
  expect(said).not.toMatch(/\((?:restored|cached)\)/);
});
