import { reportPaths } from '#address/paths.ts';
import { isId, isSentenceId, kindOfId } from '#address/grammar.ts';
import { hasPage, hasPermanentPage } from '#address/url.ts';
import { pageOf, parentOf } from '#address/within.ts';
import { inEvery } from './every.ts';
import type { Page } from './pages.ts';
import { localeOf } from './pages.ts';
import type { BuiltReport } from './reports.ts';

const locales = ['zh', 'en'] as const;

/** Returns the ids that stand on a page twice. */
export function doubledIds(pages: readonly Page[]): string[] {
  return inEvery('page', pages, ({ file, ids }) =>
    ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${file}: ${id} stands twice`),
  );
}

/** Returns the pages without a twin in the other language, and those whose twin has other ids of the text or another order. */
export function unlikeTwins(pages: readonly Page[]): string[] {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const inTrees = pages.filter((page) => localeOf(page) !== undefined);
  return inEvery('page in a language', inTrees, (page) => {
    const twin = byPath.get(`${localeOf(page) === 'zh' ? 'en' : 'zh'}${page.path.slice(2)}`);
    if (!twin) return [`${page.file}: there is no twin`];
    return textIds(page).join() === textIds(twin).join() ? [] : [`${page.file}: the twin has other ids`];
  });
}

/** Returns the works, parts and sections without a page in each language, and the units without a permanent page. */
export function withoutPage(pages: readonly Page[], { slug, ids }: BuiltReport): string[] {
  const paths = new Set(pages.map(({ path }) => path));
  return inEvery(`unit of ${slug}`, [...ids].filter(hasPermanentPage), (id) =>
    [...(hasPage(id) ? locales : []), 'id']
      .map((tree) => `${tree}/${slug}/${id}/`)
      .filter((path) => !paths.has(path))
      .map((path) => `${path}: there is no page`),
  );
}

/** Returns the ids of a text that do not stand on the smallest page that holds them, in either language. */
export function homelessIds(pages: readonly Page[], { slug, ids }: BuiltReport): string[] {
  const idsByPath = idsOfPages(pages);
  return inEvery(`id of ${slug}`, [...ids], (id) =>
    locales
      .map((locale) => `${locale}/${slug}/${pageOf(id)}/`)
      .filter((path) => !idsByPath.get(path)?.has(id))
      .map((path) => `${path}: ${id} is missing`),
  );
}

/** Returns the sentences that the permanent page of their measure or section does not show under their ids. */
export function lackingOnPermanentPages(pages: readonly Page[], { slug, ids }: BuiltReport): string[] {
  const idsByPath = idsOfPages(pages);
  return inEvery(`sentence of ${slug}`, [...ids].filter(isSentenceId), (id) =>
    around(id)
      .filter((unit) => ['section', 'measure'].includes(kindOfId(unit) ?? ''))
      .map((unit) => `id/${slug}/${unit}/`)
      .filter((path) => !idsByPath.get(path)?.has(id))
      .map((path) => `${path}: ${id} is missing`),
  );
}

/** Returns the pages of a report that are those of no unit, neither of one that is nor of one that has ended. */
export function strangePages(pages: readonly Page[], { slug, ids, ended }: BuiltReport): string[] {
  const known = new Set([...ids, ...ended.map(({ id }) => id), ...reportPaths, '']);
  const own = pages.filter(({ path }) => path.split('/')[1] === slug);
  return inEvery(`page of ${slug}`, own, ({ file, path }) =>
    known.has(path.split('/')[2] ?? '') ? [] : [`${file}: there is no such unit`],
  );
}

/** What holds a place: its paragraph, if it has one of its own, its unit and the units around that. */
function around(id: string): string[] {
  const parent = parentOf(id);
  return parent === undefined ? [] : [parent, ...around(parent)];
}

function idsOfPages(pages: readonly Page[]): Map<string, Set<string>> {
  return new Map(pages.filter(({ path }) => path.split('/').length > 3).map(({ path, ids }) => [path, new Set(ids)]));
}

function textIds({ ids }: Page): string[] {
  return ids.filter(isId);
}
