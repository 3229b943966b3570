import { expect, test } from 'vitest';
import { readEditions, readHome } from '../../content.ts';
import { builtSite } from '../../site.ts';
import { none } from '../none.ts';
import { inEvery } from './every.ts';
import { pagesOf } from './pages.ts';
import { pageAt } from './planted.ts';
import { select } from './tags.ts';

const site = builtSite();

test('every topic stands in both languages', () => {
  const topics = pagesOf(site).flatMap(({ path }) => /^(zh|en)\/topics\/(.+)\/$/.exec(path)?.slice(1) ?? []);
  const names = (locale: string): string[] => topics.filter((_, index) => topics[index - 1] === locale && index % 2 === 1).sort();
  expect(names('zh')).toEqual(names('en'));
  expect(names('zh').length).toBeGreaterThan(3);
});

test('the page on the strategy lists every sentence of the home report that names it, each with its address', () => {
  const lines = select(pageAt(pagesOf(site), 'zh/topics/eight-eight/').tags, 'a', { class: 'k-at' });
  const listed = lines.flatMap(({ attributes }) => attributes.get('href') ?? []).filter((href) => href.startsWith(`${site.base}zh/`));
  const own = readEditions().filter(({ slug }) => slug === readHome());
  const naming = own.flatMap(({ slug, segments }) =>
    [...segments.values()].filter(({ zh }) => zh.includes('八八战略')).map(({ id }) => ({ slug, id })),
  );
  none(
    inEvery('sentence that names the strategy', naming, ({ slug, id }) =>
      listed.some((href) => href.includes(`/${slug}/`) && href.endsWith(`#${id}`)) ? [] : [`${slug}:${id} is not listed`],
    ),
  );
  expect(new Set(listed).size).toBe(naming.length);
  expect(lines.filter(({ attributes }) => !attributes.get('href'))).toEqual([]);
});
