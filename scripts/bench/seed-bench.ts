import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { openModern } from '../browsers/modern.ts';
import { kindOf, localeOf, oneOfEachKind, pagesOf } from '../checks/dist/pages.ts';
import type { Weight } from '../checks/dist/weight.ts';
import { weightOf } from '../checks/dist/weight.ts';
import { makeCollection } from '../collection.ts';
import { compress } from '../compress.ts';
import { readEditions, readHome } from '../content.ts';
import { draftSpeeds } from '../draft-speed.ts';
import { peers, toName } from '../peers.ts';
import type { Load } from '../published.ts';
import { byKind, published } from '../published.ts';
import { corpusFolder, root } from '../root.ts';
import { serve } from '../serve.ts';
import type { Site } from '../site.ts';
import { builtSite } from '../site.ts';
import { buildPeer, buildProject, costCells, costHead } from './build-cost.ts';
import { peerSources } from './peer-sources.ts';
import { kibibytes, sayTable } from './table.ts';

/** So many of the sample texts are those that stand at the top of their folder. */
const besideSeed = 14;

/** Measures the site of the project: the check of a draft, a build alone and with some of the sample reports, all bytes, and other generators. */
export async function benchSeed(): Promise<void> {
  sayTable('The check of a draft, milliseconds', ['draft', 'the first time', 'later, median'], await draftSpeeds());
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const site = builtSite(join(folder, 'seed'));
  const alone = await buildProject(root, site.folder);
  const builds = [['the seed alone', ...costCells(alone)]];
  if (corpusFolder !== undefined) {
    const copy = makeCollection(besideSeed);
    builds.push([`the seed with ${besideSeed} reports`, ...costCells(await buildProject(copy, join(folder, 'corpus')))]);
    rmSync(copy, { recursive: true });
  }
  sayTable('A build', ['what', ...costHead], builds);
  sayTable('A page and all it loads, bytes raw / gzip 9 / brotli 11', ['kind', 'page', 'HTML', 'CSS', 'JS', 'together'], weights(site));
  await compress(site.folder);
  const files = published(site.folder);
  sayTable('What is published, KiB', loadHead, byKind(files).map(loadCells));
  const largest = files.toSorted((one, other) => other.brotli - one.brotli).slice(0, 10);
  sayTable('The largest files on the wire, KiB', loadHead, largest.map(loadCells));
  const head = ['site', 'build, CPU s', 'page', 'requests', 'KiB under brotli 11'];
  sayTable('Beside others, with the same text', head, await beside(site, folder, alone.cpu));
  rmSync(folder, { recursive: true });
}

/** The head of a table of `loadCells`. */
export const loadHead = ['what', 'files', 'raw', 'gzip 9', 'brotli 11'] as const;

/** Returns what files weigh as cells of a table, in KiB. */
export function loadCells({ name, files, raw, gzip, brotli }: Load): string[] {
  return [name, String(files), ...[raw, gzip, brotli].map((bytes) => kibibytes(bytes))];
}

/** The same pages built by others, and what a browser asks for to show one of them. */
async function beside(site: Site, folder: string, cpu: number): Promise<string[][]> {
  const home = readHome();
  const sources = readEditions().flatMap((edition) => (edition.slug === home ? peerSources(edition, site) : []));
  const rows = await loadedIn(site, 'This site, both languages on a page', cpu, (locale, id) => `${locale}/${home}/${id}/`);
  for (const peer of peers) {
    const project = join(folder, peer.name);
    mkdirSync(project);
    const cost = await buildPeer(peer, project, sources);
    const built = builtSite(join(project, peer.dist), {});
    const page = (locale: string, id: string): string => `${locale}/${toName(id)}${peer.name === 'VitePress' ? '.html' : '/'}`;
    rows.push(...(await loadedIn(built, `${peer.name}, one language on a page`, cost.cpu, page)));
  }
  return rows;
}

async function loadedIn(site: Site, name: string, cpu: number, toPath: (locale: string, id: string) => string): Promise<string[][]> {
  const [server, browser] = await Promise.all([serve(site), openModern()]);
  const rows: string[][] = [];
  for (const [locale, id] of [
    ['zh', 'r2.4'],
    ['en', 'r2.4'],
  ] as const) {
    const tab = await browser.newPage();
    const sizes: Promise<number>[] = [];
    tab.on('response', (response) => sizes.push(response.body().then((body) => brotliCompressSync(body).length)));
    await tab.goto(server.url + toPath(locale, id), { waitUntil: 'networkidle' });
    const sum = (await Promise.all(sizes)).reduce((one, other) => one + other, 0);
    rows.push([name, cpu.toFixed(1), `${id} ${locale}`, String(sizes.length), kibibytes(sum, 1)]);
    await tab.close();
  }
  await browser.close();
  await server.close();
  return rows;
}

function weights(site: Site): string[][] {
  return oneOfEachKind(pagesOf(site)).map((page) => {
    const weight = weightOf(site, page);
    const kind = [kindOf(page), localeOf(page)].join(' ').trim();
    return [kind, `/${page.path}`, forms(weight, 'html'), forms(weight, 'css'), forms(weight, 'js'), String(weight.total)];
  });
}

function forms({ raw, gzip, brotli }: Weight, part: 'html' | 'css' | 'js'): string {
  return `${raw[part]} / ${gzip[part]} / ${brotli[part]}`;
}
