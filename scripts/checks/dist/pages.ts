import { listPaths } from '#address/paths.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { kindOfId } from '#address/grammar.ts';
import type { Site } from '../../site.ts';
import type { Tag } from './tags.ts';
import { tagsOf } from './tags.ts';

/** A page of a built site. */
export interface Page {
  /** Its file within the built folder, with forward slashes. */
  readonly file: string;
  /** Its address below the base: `zh/wenzhou-2018/r2.3/`. */
  readonly path: string;
  readonly html: string;
  readonly tags: readonly Tag[];
  /** All ids in the order of the page. */
  readonly ids: readonly string[];
}

/** Returns the files of a folder and of all folders below, in a fixed order, with forward slashes. */
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

/** Returns every HTML page of a built site; a report as one file is a copy of it, and no page. */
export function pagesOf(site: Site): Page[] {
  return filesIn(site.folder)
    .filter((file) => file.endsWith('.html') && !file.startsWith('offline/'))
    .map((file) => toPage(file, () => readFileSync(join(site.folder, file), 'utf8')));
}

/** Returns the page of a file. It is read and parsed when it is first asked: most checks ask for a few of the pages. */
export function toPage(file: string, read: () => string): Page {
  let html: string | undefined;
  let tags: Tag[] | undefined;
  let ids: string[] | undefined;
  return {
    file,
    path: file.replace(/(^|\/)index\.html$/, '$1'),
    get html() {
      return (html ??= read());
    },
    get tags() {
      return (tags ??= tagsOf(this.html));
    },
    get ids() {
      return (ids ??= this.tags.flatMap(({ attributes }) => attributes.get('id') ?? []));
    },
  };
}

/** Returns the language in whose tree a page stands; undefined for `/`, /id/ and 404. */
export function localeOf({ path }: Page): 'zh' | 'en' | undefined {
  return path.startsWith('zh/') ? 'zh' : path.startsWith('en/') ? 'en' : undefined;
}

/** Returns what kind of page stands at an address (docs/ADDRESS.md): `home`, `section`, `permalink of a measure`, `glossary/*` … */
export function kindOf({ path }: Page): string {
  const [tree = '', first, second] = path.split('/').filter(Boolean);
  if (tree === '' || tree === '404.html') return tree || 'front door';
  if (tree === 'id') return `permalink of a ${second ? unitKind(second) : 'report'}`;
  if (!first) return 'home';
  if ((listPaths as readonly string[]).includes(first)) return second ? `${first}/*` : first;
  if (second === 'about' || second === 'changes') return `${second} of a report`;
  return second === 'whole' ? 'whole text' : second ? unitKind(second) : 'report';
}

function unitKind(id: string): string {
  return kindOfId(id) ?? id;
}

/** Returns one page for each kind in each language: the largest, which has most to go wrong. */
export function oneOfEachKind(pages: readonly Page[]): Page[] {
  const largest = new Map<string, Page>();
  for (const page of pages) {
    const key = `${localeOf(page) ?? ''} ${kindOf(page)}`;
    if (page.html.length > (largest.get(key)?.html.length ?? 0)) largest.set(key, page);
  }
  return [...largest.values()];
}
