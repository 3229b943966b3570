import type { Site } from '../../site.ts';
import type { Mention } from './addresses.ts';
import { mentionsIn } from './addresses.ts';
import type { Page } from './pages.ts';
import { filesIn, pagesOf } from './pages.ts';

/** Every link of a site that leads nowhere, with the reason: `file: address: why`. */
export function brokenLinks(site: Site): string[] {
  const pages = pagesOf(site);
  const files = new Set(filesIn(site.folder));
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const why = ({ url }: Mention): string | undefined => {
    if (!/^https?:$/.test(url.protocol))
      return ['mailto:', 'data:', 'tel:'].includes(url.protocol) ? undefined : `a link may not begin with ${url.protocol}`;
    if (url.origin !== site.origin) return undefined;
    if (!url.pathname.startsWith(site.base)) return `it leaves the base path ${site.base}`;
    const path = decodeURIComponent(url.pathname.slice(site.base.length));
    const page = byPath.get(path);
    if (page) return fragmentProblem(page, decodeURIComponent(url.hash.slice(1)));
    if (files.has(path)) return undefined;
    return byPath.has(`${path}/`) ? 'the final slash is missing' : 'there is nothing at this address';
  };
  return mentionsIn(site, pages).flatMap((mention) => {
    const reason = why(mention);
    return reason ? `${mention.file}: ${mention.address}: ${reason}` : [];
  });
}

function fragmentProblem({ ids, path }: Page, fragment: string): string | undefined {
  if (fragment === '' || ids.includes(fragment)) return undefined;
  const [start = '', end = ''] = fragment.split('-');
  const places = [ids.indexOf(start), ids.indexOf(end)] as const;
  if (places.every((place) => place >= 0)) return places[0] < places[1] ? undefined : 'the range ends before it begins';
  return `/${path} has no id ${fragment}`;
}
