import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '../checks/dist/pages.ts';
import { filesIn, kindOf, localeOf, toPage } from '../checks/dist/pages.ts';
import { weightOf } from '../checks/dist/weight.ts';
import type { Site } from '../site.ts';

/** What a page of a site of many reports may weigh with all it loads, in bytes under brotli 11. */
export const pageLimit = 60 * 1024;

/** Returns rows of a table: of each kind in each language the largest page, its HTML and all it loads, and whether that is within the limit. */
export function largestPages(site: Site): string[][] {
  const largest = new Map<string, { page: Page; size: number }>();
  for (const file of filesIn(site.folder).filter((name) => name.endsWith('.html') && !name.startsWith('offline/'))) {
    const page = toPage(file, () => readFileSync(join(site.folder, file), 'utf8'));
    const { size } = statSync(join(site.folder, file));
    const kind = `${kindOf(page)} ${localeOf(page) ?? ''}`.trim();
    if (size > (largest.get(kind)?.size ?? 0)) largest.set(kind, { page, size });
  }
  return [...largest]
    .map(([kind, { page }]) => ({ kind, page, weight: weightOf(site, page) }))
    .toSorted((one, other) => other.weight.total - one.weight.total)
    .map(({ kind, page, weight: { raw, brotli, total } }) => {
      const inKibibytes = [raw.html, brotli.html, total].map((bytes) => (bytes / 1024).toFixed(1));
      return [kind, `/${page.path}`, ...inKibibytes, total <= pageLimit ? 'yes' : 'no'];
    });
}
