import { parseReference } from '#address/parse.ts';
import type { WorkNames } from '#address/print.ts';
import { printShort } from '#address/print.ts';
import { parentOf } from '#address/within.ts';
import { make } from '../page/make.ts';

/** What the page that is not found knows of the site: every place with its page and its heading. */
interface Site {
  base: string;
  reports: { slug: string; works: WorkNames; places: Record<string, { page: string; zh: string; en: string }> }[];
}

/** Reads the address that led nowhere and offers the places it may mean. */
export function offerPlaces(): void {
  const data = document.getElementById('site')?.textContent;
  const list = document.getElementById('meant');
  if (!data || !list) return;
  const site = JSON.parse(data) as Site;
  const words = decodeURIComponent(location.pathname + location.hash)
    .split('#')
    .join('/')
    .split('/');
  const named = site.reports.filter(({ slug }) => words.includes(slug));
  const lines = (named.length > 0 ? named : site.reports).flatMap((report) =>
    words.flatMap((word) => {
      const id = word === '' ? undefined : parseReference(word, report.works);
      return id === undefined ? [] : linesFor(id, report, site.base);
    }),
  );
  list.append(...lines);
  list.hidden = lines.length === 0;
}

function linesFor(id: string, { slug, places }: Site['reports'][number], base: string): HTMLElement[] {
  const unit = unitOf(id, places);
  const place = unit === undefined ? undefined : places[unit];
  if (!place) return [];
  const fragment = id === place.page ? '' : `#${id}`;
  return (['zh', 'en'] as const).map((locale) => {
    const line = make('li');
    line.append(
      make('span', 'label', `${printShort(id)} `),
      make('a', 'link', place[locale], {
        href: `${base}${locale}/${slug}/${place.page}/${fragment}`,
        lang: locale === 'zh' ? 'zh-Hans' : 'en',
      }),
    );
    return line;
  });
}

// The sentence may be gone; the smallest unit that is known is where to look.
function unitOf(id: string, places: Site['reports'][number]['places']): string | undefined {
  for (let unit: string | undefined = id; unit !== undefined; unit = parentOf(unit)) if (unit in places) return unit;
  return undefined;
}
