import { parseRange } from '#address/range.ts';
import type { Site } from '../../site.ts';
import type { Mention } from './addresses.ts';
import { mentionsIn, originOf } from './addresses.ts';
import { inEvery } from './every.ts';
import type { Page } from './pages.ts';
import { filesIn, pagesOf } from './pages.ts';

/** Returns every link of a site that leads nowhere, with the reason: `file: address: why`. */
export function brokenLinks(
  site: Site,
  pages: readonly Page[] = pagesOf(site),
  mentions: readonly Mention[] = mentionsIn(site, pages),
): string[] {
  const files = new Set(filesIn(site.folder));
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const why = ({ url, fetched }: Mention): string | undefined => {
    if (!/^https?:$/.test(url.protocol))
      // What a page fetches may stand in the page itself; a link that a reader follows there could hold a program.
      return url.protocol === (fetched ? 'data:' : 'mailto:') ? undefined : `a link may not begin with ${url.protocol}`;
    if (url.origin !== originOf(site)) return undefined;
    if (!url.pathname.startsWith(site.base)) return `it leaves the base path ${site.base}`;
    const path = decodeURIComponent(url.pathname.slice(site.base.length));
    const page = byPath.get(path);
    if (page) return fragmentProblem(page, decodeURIComponent(url.hash.slice(1)));
    if (files.has(path)) return undefined;
    return byPath.has(`${path}/`) ? 'the final slash is missing' : 'there is nothing at this address';
  };
  return inEvery('link', mentions, (mention) => {
    const reason = why(mention);
    return reason ? [`${mention.file}: ${mention.address}: ${reason}`] : [];
  });
}

/** Returns every address of another host that a browser would fetch by itself. */
export function fetchedElsewhere(site: Site, mentions: readonly Mention[]): string[] {
  return inEvery('link', mentions, ({ fetched, url, file, address }) =>
    fetched && url.protocol !== 'data:' && url.origin !== originOf(site) ? [`${file}: ${address}: it is fetched from elsewhere`] : [],
  );
}

function fragmentProblem({ ids, path }: Page, fragment: string): string | undefined {
  if (fragment === '' || ids.includes(fragment)) return undefined;
  const range = parseRange(fragment);
  const [first, last] = [ids.indexOf(range?.first ?? ''), ids.indexOf(range?.last ?? '')];
  if (first >= 0 && last >= 0) return first < last ? undefined : 'the range ends before it begins';
  return `/${path} has no id ${fragment}`;
}
