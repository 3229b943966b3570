import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isSlug, listPaths, longestSlug } from './paths.ts';

test.each(['wenzhou-2018', 'prov-zhejiang-2025', 'x', '2018', 'a'.repeat(longestSlug)])('%s can be the name of a report', (name) => {
  expect(isSlug(name)).toBe(true);
});

test.each([
  ...listPaths,
  ...['id', 'whole', 'Wenzhou', 'wenzhou_2018', '温州', '', 'a--b', '-a', 'a-', '../a', 'a.b', 'a\n', 'a b', 'a/b', '__proto__', 'ａ'],
  'a'.repeat(longestSlug + 1),
])('“%s” cannot', (name) => {
  expect(isSlug(name)).toBe(false);
});

/** The names in a folder without their endings; what is in brackets stands for names of content. */
const namesIn = (folder: string): string[] =>
  readdirSync(new URL(`../../${folder}/`, import.meta.url))
    .filter((name) => !/^[[.]/.test(name))
    .map((name) => name.replace(/\..*$/, ''));

test.each(['src/pages', 'src/pages/[locale]', 'src/pages/[locale]/[report]', 'src/pages/data', 'src/pages/search', 'public'])(
  'what %s holds is a word of the site',
  (folder) => {
    const names = namesIn(folder);
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter(isSlug)).toEqual([]);
  },
);
