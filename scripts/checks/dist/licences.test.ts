import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { mediaTypeOf } from '#export/media-types.ts';
import { builtSite } from '../../site.ts';
import { modulesIn, toModule } from '../laws/imports.ts';
import { none } from '../none.ts';
import { facesIn, lackingNotices, packagesBehind, packagesNamed, toolsIn } from './licences.ts';
import { filesIn } from './pages.ts';
import { madeSite } from './planted.ts';

const site = builtSite();
const read = (path: string): string => readFileSync(join(site.folder, path), 'utf8');
const notices = read('licences.txt');
const modules = modulesIn('src');
const inBrowsers = packagesBehind(modules, (path) => /^src\/(?:client|search\/engine)\//.test(path));
// What the data of the search and the pictures are made with, apart from the drawing itself, which leaves nothing of its own.
const inFiles = modules
  .filter(({ path }) => /^src\/(?:search\/encode\/|site\/drawing-tools)/.test(path) && !path.endsWith('.test.ts'))
  .flatMap(packagesNamed)
  .filter((name) => name !== '@resvg/resvg-wasm');
const pdfs = filesIn(site.folder).filter((file) => file.endsWith('.pdf'));

test('every package in the scripts, the data and the pictures of the site is named, with its licence', () => {
  expect(inBrowsers).toEqual(expect.arrayContaining(['fast-diff', 'stemmer']));
  none(lackingNotices(notices, [...inBrowsers, ...inFiles, ...toolsIn(site)]));
});

test.each(pdfs)('every face in %s is named, with its licence', async (file) => {
  none(lackingNotices(notices, await facesIn(readFileSync(join(site.folder, file)))));
});

test('both pages about the site lead to the notices, and they are text that names its letters', () => {
  for (const locale of ['zh', 'en']) expect(read(`${locale}/about/index.html`)).toContain('href="../../licences.txt"');
  expect(mediaTypeOf('licences.txt')).toBe('text/plain; charset=utf-8');
});

describe('the check finds', () => {
  test('a package that is not named', () => {
    expect(lackingNotices(notices.replace(/^stemmer .*$/m, ''), ['fast-diff', 'stemmer'])).toEqual([
      expect.stringMatching(/^stemmer .* is not named$/),
    ]);
  });

  test('a licence of which words are missing', () => {
    expect(lackingNotices(notices.replaceAll('AS IS', ''), ['fast-diff'])).not.toEqual([]);
  });

  test('that nothing was looked for', () => expect(lackingNotices(notices, [])).toHaveLength(1));

  test('a package behind a module of another room, and none behind types', () => {
    const made = [
      toModule('src/client/a.ts', "import { b } from '#text/b.ts';\nimport type { C } from 'types-only';"),
      toModule('src/text/b.ts', "import diff from '@scope/name/inner';"),
      toModule('src/text/d.ts', "import other from 'elsewhere';"),
    ];
    expect(packagesBehind(made, (path) => path.startsWith('src/client/'))).toEqual(['@scope/name']);
  });

  test('what tools leave of themselves', () => {
    const made = madeSite({ 'a.js': 'new Event("vite:preloadError")', 'rolldown-runtime.x.js': '' });
    expect(toolsIn(made)).toEqual(['vite', 'rolldown']);
  });
});
