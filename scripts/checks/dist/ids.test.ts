import { describe, expect, test } from 'vitest';
import { idsOf } from '#report/ids.ts';
import { readProjects } from '../../project.ts';
import { builtSite } from '../../site.ts';
import { none } from '../none.ts';
import type { Page } from './pages.ts';
import { pagesOf } from './pages.ts';

const pages = pagesOf(builtSite());
const byPath = new Map(pages.map((page) => [page.path, page]));

test('an id stands on a page once', () => {
  const doubled = pages.flatMap(({ file, ids }) => ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${file}: ${id}`));
  none(doubled);
});

test('each page has its twin, with the same ids of the text in the same order', () => {
  const twin = (path: string): string => path.replace(/^(zh|en)\//, (_, locale: string) => (locale === 'zh' ? 'en/' : 'zh/'));
  const different = pages
    .filter(({ path }) => twin(path) !== path)
    .filter((page) => textIds(page).join() !== textIds(byPath.get(twin(page.path))).join() || !byPath.has(twin(page.path)));
  none(different.map(({ file }) => file));
});

describe.each(readProjects())('the addresses of $slug', ({ slug, register: { tree } }) => {
  const ids = tree ? idsOf(tree) : [];
  const places = (locale: string): string[] =>
    ids.filter((id) => isUnit(id) && id.split('.').length < 3 && !byPath.has(`${locale}/${slug}/${id}/`));

  test('every work, part and section has a page in both languages', () => {
    expect({ zh: places('zh'), en: places('en') }).toEqual({ zh: [], en: [] });
  });

  test('every work, part, section and measure has its permanent page', () => {
    const missing = ids.filter((id) => isUnit(id) && !byPath.has(`id/${slug}/${id}/`));
    none(missing);
  });

  test.each(['zh', 'en'])('every id of the text stands on the smallest page that holds it: %s', (locale) => {
    const homeless = ids.filter((id) => !byPath.get(`${locale}/${slug}/${homeOf(id, locale, slug)}/`)?.ids.includes(id));
    none(homeless);
  });

  test('a permanent page shows all sentences of its measure or section under their ids', () => {
    const missing = ids
      .filter((id) => id.includes('.s'))
      .flatMap((id) =>
        prefixesOf(id)
          .filter((unit) => /\d\.\d/.test(unit) && byPath.has(`id/${slug}/${unit}/`))
          .map((unit) => ({ unit, id })),
      )
      .filter(({ unit, id }) => !byPath.get(`id/${slug}/${unit}/`)?.ids.includes(id))
      .map(({ unit, id }) => `id/${slug}/${unit}/ lacks ${id}`);
    none(missing);
  });

  test('the text has a page for nothing else', () => {
    const known = new Set(ids);
    const strange = pages.filter(({ path }) => {
      const [, report, unit] = path.split('/');
      return report === slug && unit && unit !== 'whole' && !known.has(unit);
    });
    none(strange.map(({ path }) => path));
  });
});

function homeOf(id: string, locale: string, slug: string): string | undefined {
  return prefixesOf(id).find((unit) => byPath.has(`${locale}/${slug}/${unit}/`));
}

/** The units that hold an id by its name, the smallest first: r2.3.2.s1 is held by r2.3.2, r2.3, r2 and r. */
function prefixesOf(id: string): string[] {
  const words = id.split('.');
  const [first = ''] = words;
  const longer = words.map((_, at) => words.slice(0, words.length - at).join('.'));
  return [...longer, first.replace(/\d+[a-z]?$/, '')];
}

/** A work, part, section or measure: a name of numbers alone, none of them 0. Part 0 and section 0 are no units. */
function isUnit(id: string): boolean {
  return /^[a-z]+([1-9]\d*[b-z]?)?(\.\d+[b-z]?){0,2}$/.test(id) && !/\.0$/.test(id);
}

function textIds(page: Page | undefined): string[] {
  return (page?.ids ?? []).filter((id) => /^[a-z]{1,3}\d*(\.|$)/.test(id));
}
