import type { Locale } from '#i18n/locale.ts';
import { headingOf, labelOf, shortHeadingOf } from './headings.ts';
import { printedIn } from './printed.ts';
import type { Edition, Unit } from './types.ts';
import { divisionsIn, isBeside, pageOfUnit, pagesOf, pathTo, workInfo, workOfUnit, worksInOrder } from './units.ts';

/** One line of an outline, breadcrumb or pair of neighbours. */
export interface TocEntry {
  /** The report that it belongs to. */
  slug: string;
  id: string;
  kind: Unit['kind'];
  label: string;
  text: string;
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

/** Returns the name by which lists call a unit: its work's name, or its heading in few words. */
function shortNameOf(edition: Edition, unit: Unit, locale: Locale): string {
  return unit.kind === 'work' ? workInfo(edition, unit).name[locale] : shortHeadingOf(unit, locale);
}

function toEntry(edition: Edition, unit: Unit, here: Unit, locale: Locale, children: TocEntry[] = []): TocEntry {
  return {
    slug: edition.slug,
    id: unit.id,
    kind: unit.kind,
    label: labelOf(unit, locale),
    text: shortNameOf(edition, unit, locale),
    here: unit === here,
    children,
  };
}

/** Returns the outline beside a page. */
export function tocOf(edition: Edition, here: Unit, locale: Locale): Toc {
  const page = pageOfUnit(edition, here);
  const path = pathTo(page);
  const top = path.slice(0, 2);
  const list = top[top.length - 1] ?? page;
  const siblings = page.parent ? divisionsIn(page.parent).filter(({ kind }) => kind === page.kind) : [];
  const kind = page.kind === 'part' || page.kind === 'section' ? page.kind : undefined;
  return {
    head: headOf(edition, top, here, locale),
    entries: divisionsIn(list).map((unit) =>
      toEntry(edition, unit, page, locale, unit === page ? divisionsIn(unit).map((child) => toEntry(edition, child, here, locale)) : []),
    ),
    progress: kind && siblings.length > 1 ? { kind, at: siblings.indexOf(page) + 1, total: siblings.length } : undefined,
  };
}

function headOf(edition: Edition, top: Unit[], here: Unit, locale: Locale): TocEntry[] {
  const [work, part] = top.map((unit) => toEntry(edition, unit, here, locale));
  if (!work || !part) return work ? [work] : [];
  return [
    { ...work, text: printedIn(edition, part.id, locale) },
    { ...part, label: '' },
  ];
}

/** Returns the way from the report down to a page. */
export function breadcrumbsOf(edition: Edition, here: Unit, locale: Locale): TocEntry[] {
  return pathTo(here).map((unit) => toEntry(edition, unit, here, locale));
}

/** Returns the page before and the page after in reading order, within the works that are read on. */
export function neighboursOf(edition: Edition, here: Unit, locale: Locale): { previous?: TocEntry; next?: TocEntry } {
  // A work without parts, such as the circular, stands beside the reading order.
  const pages = pagesOf(edition).filter((unit) => !isBeside(workOfUnit(unit)));
  const at = pages.indexOf(here);
  const entry = (unit: Unit | undefined): TocEntry | undefined =>
    unit && { ...toEntry(edition, unit, here, locale), text: headingOf(unit, locale) || workInfo(edition, unit).name[locale] };
  const previous = at < 0 ? undefined : entry(pages[at - 1]);
  const next = at < 0 ? undefined : entry(pages[at + 1]);
  return { ...(previous && { previous }), ...(next && { next }) };
}

/** One line of the outline of a whole report. */
export interface OutlineEntry extends Pick<TocEntry, 'id' | 'label' | 'text'> {
  children: OutlineEntry[];
}

/** Returns the works of a report, with their parts and sections. */
export function outlineOf(edition: Edition, locale: Locale): OutlineEntry[] {
  const toLine = (unit: Unit): OutlineEntry => ({
    id: unit.id,
    label: labelOf(unit, locale),
    text: shortNameOf(edition, unit, locale),
    children: divisionsIn(unit)
      .filter(({ kind }) => kind !== 'measure')
      .map(toLine),
  });
  return worksInOrder(edition).map(toLine);
}
