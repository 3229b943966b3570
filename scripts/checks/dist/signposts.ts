import type { Site } from '../../site.ts';
import { topOf } from '../../site.ts';
import { inEvery } from './every.ts';
import type { Page } from './pages.ts';
import { select } from './tags.ts';

/** How many links of a relation a page has for programs, at least and at most. */
const counts: Readonly<Record<string, [least: number, most: number]>> = {
  'cite-as': [1, 1],
  author: [1, 1],
  describedby: [1, 1],
  item: [1, Infinity],
  license: [1, 1],
  type: [2, 2],
};

/** Returns what is wrong with the links by which programs find their way from a page: one that is missing, too many, or leads to no file or page of the site. */
export function missignposted(pages: readonly Page[], site: Site, files: ReadonlySet<string>): string[] {
  const top = topOf(site);
  const isThere = (href: string): boolean => {
    const path = href.slice(top.length);
    return href.startsWith(top) && files.has(path === '' || path.endsWith('/') ? `${path}index.html` : path);
  };
  return inEvery('page', pages, ({ file, tags }) =>
    Object.entries(counts).flatMap(([rel, [least, most]]) => {
      const links = select(tags, 'link', { rel }).map(({ attributes }) => attributes);
      const isOurs = rel !== 'license' && rel !== 'type';
      const needsType = rel === 'item' || rel === 'describedby';
      return [
        ...(links.length < least || links.length > most ? [`${file}: ${links.length} links ${rel}`] : []),
        ...links.flatMap((link) => {
          const href = link.get('href') ?? '';
          if (isOurs && !isThere(href)) return [`${file}: ${rel} leads to ${href}`];
          if (!isOurs && !href.startsWith('https://')) return [`${file}: ${rel} is ${href}`];
          return needsType && !link.get('type') ? [`${file}: ${rel} does not say what ${href} is`] : [];
        }),
      ];
    }),
  );
}
