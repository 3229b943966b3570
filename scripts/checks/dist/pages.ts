import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Site } from '../../site.ts';
import type { Tag } from './tags.ts';
import { tagsOf } from './tags.ts';

/** A page of a built site. */
export interface Page {
  /** Its file within the built folder, with forward slashes. */
  file: string;
  /** Its address below the base: `zh/wenzhou-2018/r2.3/`. */
  path: string;
  html: string;
  tags: Tag[];
  /** All ids in the order of the page. */
  ids: string[];
}

/** The files of a folder and of all folders below, in a fixed order, with forward slashes. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
}

/** Every HTML page of a built site. */
export function pagesOf(site: Site): Page[] {
  return filesIn(site.folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(site.folder, file), 'utf8');
      const tags = tagsOf(html);
      const ids = tags.flatMap(({ attributes }) => attributes.get('id') ?? []);
      return { file, path: file.replace(/(^|\/)index\.html$/, '$1'), html, tags, ids };
    });
}

/** The language in whose tree a page stands; undefined for `/`, /id/ and 404. */
export function localeOf({ path }: Page): 'zh' | 'en' | undefined {
  return path.startsWith('zh/') ? 'zh' : path.startsWith('en/') ? 'en' : undefined;
}

const unit = ['work', 'part', 'section', 'measure'];
const reserved = ['glossary', 'topics', 'abbreviations', 'search', 'data', 'text', 'about', 'apparatus', 'translation', 'changes'];

/** What kind of page stands at an address (ADDRESS): `home`, `section`, `permalink of a measure`, `glossary/*` … */
export function kindOf({ path }: Page): string {
  const [tree = '', first, second] = path.split('/').filter(Boolean);
  if (tree === '' || tree === '404.html') return tree || 'front door';
  if (tree === 'id') return `permalink of a ${second ? unitKind(second) : 'report'}`;
  if (!first) return 'home';
  if (reserved.includes(first)) return second ? `${first}/*` : first;
  return second === 'whole' ? 'whole text' : second ? unitKind(second) : 'report';
}

function unitKind(id: string): string {
  const numbers = id.replace(/^[a-z]+/, '');
  return unit[numbers === '' ? 0 : numbers.split('.').length] ?? id;
}

/** One page for each kind in each language: the largest, which has most to go wrong. */
export function oneOfEachKind(pages: Page[]): Page[] {
  const largest = new Map<string, Page>();
  for (const page of pages) {
    const key = `${localeOf(page) ?? ''} ${kindOf(page)}`;
    if (page.html.length > (largest.get(key)?.html.length ?? 0)) largest.set(key, page);
  }
  return [...largest.values()];
}
