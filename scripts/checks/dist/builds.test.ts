import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { PDFDocument } from 'pdf-lib';
import { afterAll, expect, test } from 'vitest';
import { strings } from '#i18n/strings.ts';
import type { Site } from '../../site.ts';
import { builtSite } from '../../site.ts';
import { build } from '../build.ts';
import { none } from '../none.ts';
import { citableUnits, wrongCiteFiles } from './citing.ts';
import { inEvery } from './every.ts';
import { notCanonical, withoutTwins } from './head.ts';
import { brokenLinks } from './links.ts';
import { filesIn, pagesOf } from './pages.ts';
import { madePage, madeSite } from './planted.ts';
import { filesWith, needingOrigin, unsaidPages } from './provisional.ts';
import { reportsOf } from './reports.ts';
import type { Read } from './text-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'builds-'));
const minutes = 60_000;

afterAll(() => rmSync(folder, { recursive: true }));

test('a second build gives the same bytes, whatever the zone and the language of the machine', { timeout: 10 * minutes }, () => {
  const { site: again } = built('again', { TZ: 'Pacific/Auckland', LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8' });
  expect(hashesIn(again)).toEqual(hashesIn(builtSite()));
});

test(
  'under another base path every link resolves, and without SITE_URL all addresses are relative and said to be provisional',
  { timeout: 10 * minutes },
  async () => {
    const { site, said } = built('provisional', { BASE_PATH: '/sub/', SITE_URL: '' });
    const pages = pagesOf(site);
    const reports = reportsOf(site);
    none(brokenLinks(site, pages));
    none(unsaidPages(pages));
    none(needingOrigin(pages));
    none(notCanonical(pages, site));
    none(withoutTwins(pages, site, reports));
    const read: Read = (path) => (existsSync(join(site.folder, path)) ? readFileSync(join(site.folder, path), 'utf8') : undefined);
    const citable = reports.filter((report) => citableUnits(report).length > 0);
    none(inEvery('report with a dated work', citable, (report) => wrongCiteFiles(report, site, read)));
    expect([read('sitemap.xml'), read('robots.txt')]).toEqual([undefined, 'User-agent: *\nAllow: /\n']);
    expect(await filesWith('//localhost', site)).toEqual([]);
    expect(said.trim().split('\n').pop()).toContain('SITE_URL');
  },
);

test('the checks of a provisional site find what is missing and what should be', async () => {
  expect(unsaidPages([madePage('', `<footer>${strings('zh').notPublished}</footer>${strings('en').notPublished}`)])).toEqual([
    'index.html: en',
  ]);
  expect(needingOrigin([madePage('', '<meta property="og:url" content="/"><svg class="qr"></svg>')])).toHaveLength(2);
  const pdf = await PDFDocument.create({ updateMetadata: false });
  pdf.setTitle('a');
  pdf.addPage().drawText('http://localhost:4321/', { y: 300 });
  const files = { 'a.html': 'http://localhost/', 'b.html': 'local' };
  const site = madeSite(files);
  writeFileSync(join(site.folder, 'c.gz'), gzipSync('http://localhost/'));
  writeFileSync(join(site.folder, 'd.xlsx'), zipSync({ 'a.xml': strToU8('http://localhost/') }));
  writeFileSync(join(site.folder, 'e.pdf'), await pdf.save());
  expect(await filesWith('//localhost', site)).toEqual(['a.html', 'c.gz', 'd.xlsx', 'e.pdf']);
});

function built(name: string, env: NodeJS.ProcessEnv): { site: Site; said: string } {
  const site = builtSite(join(folder, name), { ...process.env, ...env });
  return { site, said: build(site.folder, env) };
}

function hashesIn(site: Site): string[] {
  return filesIn(site.folder).map(
    (file) =>
      `${file} ${createHash('sha256')
        .update(readFileSync(join(site.folder, file)))
        .digest('hex')}`,
  );
}
