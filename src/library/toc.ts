import type { Edition, Place } from './edition.ts';
import { pageOf, pagesOf, placesIn, workInfo, workOf } from './edition.ts';
import { headingOf, labelOf, shortHeadingOf } from './headings.ts';
import { pathTo, printLong } from './printed.ts';
import type { Locale } from './urls.ts';
import { urlOf } from './urls.ts';

/** One line of an outline, breadcrumb or pair of neighbours. */
export interface TocEntry {
  id: string;
  kind: Place['kind'];
  label: string;
  text: string;
  href: string;
  here: boolean;
  children: TocEntry[];
}

/** What stands at the left of a page: the units of its part (or of its work), and how far the reader is. */
export interface Toc {
  /** 报告, and under it the short heading of the part where the page belongs to one. */
  head: TocEntry[];
  entries: TocEntry[];
  /** How many units there are beside this one, and which it is; nothing on a page without siblings. */
  progress: { kind: 'part' | 'section'; at: number; total: number } | undefined;
}

/** The name by which lists call a place: its work's name, or its heading in few words. */
export function shortNameOf(edition: Edition, place: Place, locale: Locale): string {
  return place.kind === 'work' ? workInfo(edition, place).name[locale] : shortHeadingOf(place, locale);
}

function toEntry(edition: Edition, place: Place, here: Place, locale: Locale, children: TocEntry[] = []): TocEntry {
  return {
    id: place.id,
    kind: place.kind,
    label: labelOf(place, locale),
    text: shortNameOf(edition, place, locale),
    href: urlOf(edition, place, locale),
    here: place === here,
    children,
  };
}

/** The outline beside a page. */
export function tocOf(edition: Edition, here: Place, locale: Locale): Toc {
  const page = pageOf(here);
  const path = pathTo(page);
  const top = path.slice(0, 2);
  const list = top[top.length - 1] ?? page;
  const siblings = page.parent ? placesIn(page.parent).filter(({ kind }) => kind === page.kind) : [];
  const kind = page.kind === 'part' || page.kind === 'section' ? page.kind : undefined;
  return {
    head: headOf(edition, top, here, locale),
    entries: placesIn(list).map((place) =>
      toEntry(edition, place, page, locale, place === page ? placesIn(place).map((child) => toEntry(edition, child, here, locale)) : []),
    ),
    progress: kind && siblings.length > 1 ? { kind, at: siblings.indexOf(page) + 1, total: siblings.length } : undefined,
  };
}

function headOf(edition: Edition, top: Place[], here: Place, locale: Locale): TocEntry[] {
  const [work, part] = top.map((place) => toEntry(edition, place, here, locale));
  if (!work || !part) return work ? [work] : [];
  return [
    { ...work, text: printLong(edition, part.id, locale) },
    { ...part, label: '' },
  ];
}

/** The way from the report down to a page. */
export function breadcrumbsOf(edition: Edition, here: Place, locale: Locale): TocEntry[] {
  return pathTo(here).map((place) => toEntry(edition, place, here, locale));
}

/** The page before and the page after in reading order, within the works that are read on. */
export function neighboursOf(edition: Edition, here: Place, locale: Locale): { previous?: TocEntry; next?: TocEntry } {
  // A work without parts, such as the circular, stands beside the reading order.
  const pages = pagesOf(edition).filter((place) => placesIn(workOf(place)).length > 0);
  const at = pages.indexOf(here);
  const entry = (place: Place | undefined): TocEntry | undefined =>
    place && { ...toEntry(edition, place, here, locale), text: headingOf(place, locale) || workInfo(edition, place).name[locale] };
  const previous = at < 0 ? undefined : entry(pages[at - 1]);
  const next = at < 0 ? undefined : entry(pages[at + 1]);
  return { ...(previous && { previous }), ...(next && { next }) };
}

/** The works as a contents page lists them: those that are read on, then what stands beside them. */
export function worksInOrder({ works }: Edition): Place[] {
  const beside = (work: Place): boolean => placesIn(work).length === 0;
  return [...works.filter((work) => !beside(work)), ...works.filter(beside)];
}
