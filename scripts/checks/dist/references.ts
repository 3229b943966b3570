import { workOf } from '#address/within.ts';
import { inEvery } from './every.ts';
import type { Page } from './pages.ts';
import type { BuiltReport } from './reports.ts';
import { isCitable, placeOf } from './reports.ts';
import type { Tag } from './tags.ts';
import { select } from './tags.ts';

/** Returns the list of references of a page, if it has one. */
export function referencesOn({ tags }: Page): Tag | undefined {
  return select(tags, 'section', { class: 'references' })[0];
}

/** Returns the permanent pages of works that can be cited: those that carry references. */
export function citingPages(pages: readonly Page[], reports: readonly BuiltReport[]): Page[] {
  return pages.filter((page) => {
    const place = placeOf(page, reports);
    return place && page.path.startsWith('id/') && isCitable(place.report, place.id);
  });
}

/** Returns the permanent pages that do not carry every style in both languages, with the address of their work. */
export function withoutReferences(pages: readonly Page[], reports: readonly BuiltReport[], styles: readonly string[]): string[] {
  return inEvery('permanent page of a dated work', citingPages(pages, reports), (page) => {
    const list = referencesOn(page);
    if (!list) return [`${page.file}: no references`];
    const { report, id = '' } = placeOf(page, reports) ?? {};
    const address = `/id/${report?.slug ?? ''}/${workOf(id)}/`;
    const names = select(list.tags, 'dt').map(({ attributes }) => attributes.get('data-style'));
    return [
      ...styles.filter((style) => names.filter((name) => name === style).length !== 2),
      ...(list.text.includes(address) ? [] : [address]),
    ].map((what) => `${page.file}: ${what} is missing`);
  });
}
