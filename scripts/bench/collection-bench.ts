import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { changeReport } from '../collection/change-report.ts';
import { makeCollection } from '../collection.ts';
import { readEditions } from '../content.ts';
import { starlight } from '../peers.ts';
import { benchSearchAtSize } from '../search-size/bench.ts';
import type { Site } from '../site.ts';
import { builtSite } from '../site.ts';
import type { BuildCost } from './build-cost.ts';
import { buildPeer, buildProject, costCells, costHead, environment } from './build-cost.ts';
import { differing } from './differing.ts';
import { largestPages, pageLimit } from './largest-pages.ts';
import { peerSources } from './peer-sources.ts';
import { sampledWeights } from './sampled-weights.ts';
import { loadCells, loadHead } from './seed-bench.ts';
import { kibibytes, sayTable } from './table.ts';

/** What can be measured of a collection, in the order in which it is. */
export const measures = ['build', 'change', 'weights', 'search', 'starlight'] as const;

/** One of them. */
export type Measure = (typeof measures)[number];

/** Where a build of a copy of the project keeps what the next one may use. */
const caches = ['.cache', '.astro', 'node_modules/.astro', 'node_modules/.vite'];

/**
 * Measures a site of so many reports beside its own: its build, the build after a change of one report, its bytes, its
 * search, and Starlight with the same pages. A folder to keep it in is built in anew where `build` is among the measures.
 */
export async function benchCollection(count: number, keep: string | undefined, wanted: ReadonlySet<Measure>): Promise<void> {
  const project = makeCollection(count, keep);
  const site = builtSite(join(project, 'dist'), environment);
  if (wanted.has('build')) {
    const cost = await buildAnew(project, site.folder);
    sayTable(`A build of ${count} reports beside that of the project`, costHead, [costCells(cost)]);
  }
  if (wanted.has('change')) await benchChange(project, site.folder);
  if (wanted.has('weights')) {
    sayTable('What is published, KiB', loadHead, (await sampledWeights(site.folder)).map(loadCells));
    const head = ['kind', 'page', 'HTML, KiB', 'under brotli 11', 'with all it loads', `within ${kibibytes(pageLimit)}`];
    sayTable('The largest page of each kind', head, largestPages(site));
  }
  if (wanted.has('search')) await benchSearchAtSize(site, join(project, 'content'));
  if (wanted.has('starlight')) await benchStarlight(project, site);
  if (keep === undefined) rmSync(project, { recursive: true });
}

/** Builds with nothing kept from builds before. */
function buildAnew(project: string, target: string): Promise<BuildCost> {
  for (const cache of caches) rmSync(join(project, cache), { recursive: true, force: true });
  return buildProject(project, target);
}

/** Changes one report of a site that was built, builds it again and anew, and holds one beside the other. */
async function benchChange(project: string, target: string): Promise<void> {
  const slugs = readdirSync(join(project, 'content/reports')).toSorted();
  changeReport(project, slugs[slugs.length >> 1] ?? '');
  const again = await buildProject(project, target);
  const fresh = join(project, 'dist-anew');
  const anew = await buildAnew(project, fresh);
  const differences = differing(target, fresh);
  rmSync(fresh, { recursive: true });
  sayTable(
    'A build after a change of one report',
    ['what', ...costHead, 'CPU beside anew', 'files that differ from anew'],
    [
      ['again', ...costCells(again), (again.cpu / anew.cpu).toFixed(2), String(differences.length)],
      ['anew', ...costCells(anew), '1', '0'],
    ],
  );
  for (const file of differences.slice(0, 20)) process.stdout.write(`differs: ${file}\n`);
}

/** The same pages, in both languages, as Markdown. */
async function benchStarlight(project: string, site: Site): Promise<void> {
  const sources = readEditions(join(project, 'content')).flatMap((edition) => peerSources(edition, site, `${edition.slug}/`));
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const cost = await buildPeer(starlight, folder, sources);
  sayTable(`Starlight with the same ${sources.length} pages of text`, costHead, [costCells(cost)]);
  rmSync(folder, { recursive: true });
}
