import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parallels } from '#schemas/parallels.ts';
import { reportsFolder } from '../../content.ts';
import { readJson } from '../../project.ts';
import { builtSite } from '../../site.ts';
import { pagesOf } from './pages.ts';

const site = builtSite();
const { confirmed } = readJson(join(reportsFolder, 'wenzhou-2018', 'parallels.json'), parallels);
const pages = pagesOf(site);

test.each(['zh', 'en'])('both places of every parallel link to each other: %s', (locale) => {
  const reading = pages.filter(({ path }) => path.startsWith(`${locale}/wenzhou-2018/`));
  const missing = confirmed.flatMap(([one, other]) =>
    [
      [one, other],
      [other, one],
    ].filter(([from = '', to = '']) => {
      const page = reading.find(({ ids, path }) => ids.includes(from) && !/^\w\w\/wenzhou-2018\/$/.test(path) && ids.length > 5);
      return !page?.tags.some(
        ({ name, attributes }) => name === 'a' && attributes.get('class') === 'act' && attributes.get('href')?.endsWith(`#${to}`),
      );
    }),
  );
  expect(missing).toEqual([]);
});

test('the words of the other place are shown whole, and what differs is marked', () => {
  const html = readFileSync(join(site.folder, 'zh/wenzhou-2018/s2.4/index.html'), 'utf8');
  const shown = /<div class="parallels"[^]*?<blockquote[^>]*>([^]*?)<\/blockquote>/.exec(html)?.[1] ?? '';
  const source = JSON.parse(readFileSync(join(reportsFolder, 'wenzhou-2018/zh/r2.json'), 'utf8')) as Record<string, string>;
  expect(shown.replace(/<\/?ins>/g, '')).toBe(source['r2.2.3.s2']);
  expect(shown).toContain('产业项目招引取得新突破');
  expect(shown).toMatch(/<ins>[^<]*重大<\/ins>/);
});
