import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Site } from '../../site.ts';
import { originOf } from './addresses.ts';
import { inEvery } from './every.ts';
import type { Page } from './pages.ts';
import { importsOf } from './script-imports.ts';

/** What a page weighs on the wire, in bytes, each file by itself. */
export interface Weight {
  raw: Record<Part, number>;
  gzip: Record<Part, number>;
  brotli: Record<Part, number>;
  /** All parts together under brotli 11. */
  total: number;
}

type Part = 'html' | 'css' | 'js';

/** Returns the weight of a page with every style and script that it loads by itself, imports of imports included. */
export function weightOf(site: Site, page: Page): Weight {
  const raw = { html: 0, css: 0, js: 0 };
  const gzip = { html: 0, css: 0, js: 0 };
  const brotli = { html: 0, css: 0, js: 0 };
  for (const file of [page.file, ...loadedBy(site, page)]) {
    const part: Part = file.endsWith('.css') ? 'css' : file.endsWith('.js') ? 'js' : 'html';
    const size = sizeOf(join(site.folder, file));
    raw[part] += size.raw;
    gzip[part] += size.gzip;
    brotli[part] += size.brotli;
  }
  return { raw, gzip, brotli, total: brotli.html + brotli.css + brotli.js };
}

/** Returns the styles and scripts that a page loads by itself, as files of the built folder. */
export function loadedBy(site: Site, { tags }: Page): Set<string> {
  const top = new URL(site.base, originOf(site));
  const loaded = new Set<string>();
  const load = (file: string): void => {
    if (loaded.has(file)) return;
    loaded.add(file);
    if (!file.endsWith('.js')) return;
    for (const address of staticImportsOf(join(site.folder, file))) load(posix.join(posix.dirname(file), address));
  };
  for (const { name, attributes } of tags) {
    const styled = name === 'link' && ['stylesheet', 'modulepreload'].includes(attributes.get('rel') ?? '');
    const address = styled ? attributes.get('href') : name === 'script' ? attributes.get('src') : undefined;
    if (address) load(new URL(address, top).pathname.slice(site.base.length));
  }
  return loaded;
}

/** Returns the pages that weigh more than a limit in bytes: HTML, CSS and JS under brotli 11. */
export function heavyPages(site: Site, pages: readonly Page[], limit: number): string[] {
  return inEvery('page', pages, (page) => {
    const { total } = weightOf(site, page);
    return total > limit ? [`${page.file}: ${total} bytes`] : [];
  });
}

// Pages share their scripts.
const knownImports = new Map<string, string[]>();

function staticImportsOf(path: string): string[] {
  const found =
    knownImports.get(path) ??
    importsOf(readFileSync(path, 'utf8')).flatMap(({ address, dynamic }) => (!dynamic && address.startsWith('.') ? [address] : []));
  knownImports.set(path, found);
  return found;
}

interface Size {
  raw: number;
  gzip: number;
  brotli: number;
}

// Pages share their styles and scripts, and brotli 11 takes its time.
const known = new Map<string, Size>();

function sizeOf(path: string): Size {
  const before = known.get(path);
  if (before) return before;
  const bytes = readFileSync(path);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  const size = { raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotliCompressSync(bytes, { params }).length };
  known.set(path, size);
  return size;
}
