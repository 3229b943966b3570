import { join } from 'node:path';
import * as pagefind from 'pagefind';

/** What stands beside the text of a page, or says it in the other language. */
const besides = ['[hidden]', '.notes', '.parallels', '.ended', '.cite-page'];

/**
 * Indexes the pages of a built site with Pagefind, into its folder pagefind/. Returns how many there are; undefined where
 * Pagefind has no program for this machine: the search of the site, which asks it only for likely pages, works without.
 * Throws what else Pagefind reports.
 */
export async function indexPages(dist: string): Promise<number | undefined> {
  const index = await open();
  if (!index) return undefined;
  const { page_count: pages } = await index.addDirectory({ path: dist, glob: '{zh,en}/**/*.html' });
  await index.writeFiles({ outputPath: join(dist, 'pagefind') });
  await pagefind.close();
  return pages;
}

async function open(): Promise<pagefind.PagefindIndex | undefined> {
  try {
    const { index, errors } = await pagefind.createIndex({ excludeSelectors: [...besides] });
    if (!index) throw new Error(`The search index cannot be made: ${errors.join('; ')}`);
    return index;
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('Failed to install')) return undefined;
    throw error;
  }
}
