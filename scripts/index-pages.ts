import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createIndex, close } from 'pagefind';

/** What stands beside the text of a page, or says it in the other language. */
const besides = ['[hidden]', '.notes', '.parallels', '.ended', '.cite-page'];

/** Indexes pages of a built site, by their paths in it, with Pagefind, into a folder `pagefind/` below another. Throws what Pagefind reports. */
export async function indexPages(site: string, paths: readonly string[], folder: string): Promise<void> {
  const { index, errors } = await createIndex({ excludeSelectors: [...besides] });
  if (!index) throw new Error(`The index of Pagefind cannot be made: ${errors.join('; ')}`);
  for (const path of paths) {
    const page = readFileSync(join(site, path, 'index.html'), 'utf8');
    await index.addHTMLFile({ url: `/${path}`, content: page.replace('<main ', '<main data-pagefind-body ') });
  }
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await close();
}
