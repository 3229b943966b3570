import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Site } from '../../site.ts';
import { builtSite } from '../../site.ts';
import { build } from '../build.ts';
import { none } from '../none.ts';
import { brokenLinks } from './links.ts';
import { filesIn } from './pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'builds-'));
const minutes = 60_000;

afterAll(() => rmSync(folder, { recursive: true }));

test('a second build gives the same bytes, whatever the zone and the language of the machine', { timeout: 10 * minutes }, () => {
  const again = built('again', { TZ: 'Pacific/Auckland', LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8' });
  expect(hashesIn(again)).toEqual(hashesIn(builtSite()));
});

test('under another base path and host every link resolves', { timeout: 10 * minutes }, () => {
  none(brokenLinks(built('elsewhere', { BASE_PATH: '/sub/', SITE_URL: 'https://reader.example' })));
});

function built(name: string, env: NodeJS.ProcessEnv): Site {
  const site = builtSite(join(folder, name), { ...process.env, ...env });
  build(site.folder, env);
  return site;
}

function hashesIn(site: Site): string[] {
  return filesIn(site.folder).map(
    (file) =>
      `${file} ${createHash('sha256')
        .update(readFileSync(join(site.folder, file)))
        .digest('hex')}`,
  );
}
