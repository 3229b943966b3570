import { DomUtils, parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { urlsOf } from '#address/url.ts';
import type { MappedPage } from './site-map-xml.ts';
import { toSiteMaps } from './site-map-xml.ts';

const urls = urlsOf({ origin: 'https://reader.example', base: '/sub/' });

/** So many pages, every third of them in one language alone. */
function pagesOf(count: number): MappedPage[] {
  return Array.from({ length: count }, (_, at) => ({
    day: `2026-11-${String(1 + (at % 28)).padStart(2, '0')}`,
    twins: (at % 3 === 0 ? ['zh-Hans'] : ['zh-Hans', 'en', 'x-default']).map((hreflang) => ({
      hreflang,
      href: urls.to(`${hreflang}/${at}/`),
    })),
  }));
}

const locsIn = (xml: string | undefined): string[] =>
  DomUtils.getElementsByTagName('loc', parseDocument(xml ?? '', { xmlMode: true })).map((loc) => DomUtils.textContent(loc));

test('a map with room for all is one file', () => {
  const pages = pagesOf(12);
  const maps = toSiteMaps(pages, urls);
  expect([...maps.keys()]).toEqual(['sitemap']);
  expect(locsIn(maps.get('sitemap'))).toHaveLength(pages.flatMap(({ twins }) => twins).length);
});

test.each([10, 100])('no part has more than %d addresses, the index names all parts, and every address stands once', (most) => {
  const pages = pagesOf(most * 2);
  const maps = toSiteMaps(pages, urls, most);
  const [index, ...parts] = [...maps];
  expect(index?.[0]).toBe('sitemap');
  expect(locsIn(index?.[1])).toEqual(parts.map(([name]) => `https://reader.example/sub/${name}.xml`));
  const found = parts.map(([, xml]) => locsIn(xml));
  expect(Math.max(...found.map(({ length }) => length))).toBeLessThanOrEqual(most);
  expect(found.every(({ length }) => length > most - 3 || length === found.at(-1)?.length)).toBe(true);
  expect(found.flat()).toEqual(pages.flatMap(({ twins }) => twins.map(({ href }) => urls.absolute(href))));
});

test('a part of a large site has room for ten thousand addresses', () => {
  const counts = [...toSiteMaps(pagesOf(9000), urls)].map(([, xml]) => xml.split('<loc>').length - 1);
  expect(counts).toEqual([3, expect.toSatisfy((count: number) => count > 9997 && count <= 10_000), expect.any(Number), expect.any(Number)]);
});

test('twins stand in the part of their page, and the index has the last day of each part', () => {
  const maps = toSiteMaps(pagesOf(10), urls, 7);
  for (const [name, xml] of maps) {
    if (name === 'sitemap') continue;
    const locs = new Set(locsIn(xml));
    for (const [, href = ''] of xml.matchAll(/ href="([^"]+)"/g)) expect(locs.has(href), `${name}: ${href}`).toBe(true);
    const days = [...xml.matchAll(/<lastmod>([^<]+)/g)].map(([, day = '']) => day).sort();
    expect(maps.get('sitemap')).toContain(`/${name}.xml</loc><lastmod>${days.at(-1)}</lastmod>`);
  }
});
