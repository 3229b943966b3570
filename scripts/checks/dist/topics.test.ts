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

test.each(['zh', 'en'] as const)(
  'in %s a target of a task is words of the sentence it leads to, two a measure at most, beside five terms at most',
  (locale) => {
    const { tags } = pageAt(pagesOf(site), `${locale}/topics/six-tasks/`);
    const home = readEditions().find(({ slug }) => slug === readHome());
    const measures = select(tags, 'li', { class: 'unit' });
    expect(measures).toHaveLength(18);
    const found = measures.flatMap((measure) => {
      const links = select(measure.tags, 'ul', { class: 'targets' }).flatMap((list) => select(list.tags, 'a', {}));
      return [...(links.length > 2 ? [`${links.length} targets`] : []), ...links.flatMap((link) => faultOf(link))];
    });
    function faultOf(link: (typeof tags)[number]): string[] {
      const id = link.attributes.get('href')?.split('#')[1] ?? '';
      const segment = home?.segments.get(id);
      const [shown] = select(link.tags, 'span', { class: 'target-words' });
      const said = shown?.text.replace(/^〔[^〕]*〕/, '') ?? '';
      const isBold = (shown?.tags ?? []).some(({ name }) => name === 'b');
      return said !== '' && isBold && segment?.[locale]?.includes(said) ? [] : [`${id}: ${said}`];
    }
    none(found);
    expect(select(tags, 'ul', { class: 'targets' }).length).toBeGreaterThan(8);
    expect(Math.max(...select(tags, 'ul', { class: 'unit-terms' }).map((list) => select(list.tags, 'a', {}).length))).toBeLessThanOrEqual(
      5,
    );
  },
);

test.each(['zh', 'en'])('every row of the matrix in %s leads to a table', (locale) => {
  const { tags } = pageAt(pagesOf(site), `${locale}/topics/eight-eight/`);
  const rows = select(tags, 'ol', { class: 'matrix-rows' }).flatMap((list) => select(list.tags, 'a', {}));
  const tables = select(tags, 'section', { class: 'reading-of' }).map(({ attributes }) => `#${attributes.get('id') ?? ''}`);
  expect(rows.map(({ attributes }) => attributes.get('href'))).toEqual(tables);
  expect(tables).toHaveLength(8);
});

test.each(['zh', 'en'])('home in %s has a row that leads to every topic', (locale) => {
  const { tags } = pageAt(pagesOf(site), `${locale}/`);
  const row = select(tags, 'nav', { class: 'home-five' }).flatMap((nav) => select(nav.tags, 'a', {}));
  expect(row.map(({ attributes }) => attributes.get('href')?.split('/').at(-2))).toEqual([
    'at-a-glance',
    'six-tasks',
    'ten-methods',
    'eight-eight',
  ]);
});
