import { printShort } from '#address/print.ts';
import { workOf } from '#address/within.ts';
import { inEvery } from './every.ts';
import type { Page } from './pages.ts';
import { localeOf } from './pages.ts';
import type { BuiltReport } from './reports.ts';
import { placeOf } from './reports.ts';
import { select } from './tags.ts';

/** Returns the pages that have the same title as another: in a list of bookmarks nobody could tell them apart. */
export function sameTitles(pages: readonly Page[]): string[] {
  const known = new Map<string, string>();
  return inEvery('page', pages, (page) => {
    const title = `${localeOf(page) ?? ''} ${titleOf(page)}`;
    const other = known.get(title);
    known.set(title, page.file);
    return other === undefined ? [] : [`${page.file}: the title of ${other}: ${title}`];
  });
}

/** Returns the pages of the text whose title does not begin with their id, or does not name the work and the report. */
export function namelessTitles(pages: readonly Page[], reports: readonly BuiltReport[]): string[] {
  const places = pages.flatMap((page) => {
    const place = placeOf(page, reports);
    return place ? [{ page, place }] : [];
  });
  return inEvery('page of the text', places, ({ page, place: { report, id, locale = 'zh' } }) => {
    const title = titleOf(page);
    const { name, short = name, works } = report.info;
    const wanted = [short[locale], works.find((work) => work.id === workOf(id))?.name[locale] ?? workOf(id)];
    return [
      ...(title.startsWith(`${printShort(id)} `) ? [] : [`${page.file}: does not begin with ${printShort(id)}: ${title}`]),
      ...wanted.filter((part) => !title.includes(part)).map((part) => `${page.file}: does not say ${part}: ${title}`),
    ];
  });
}

function titleOf({ tags }: Page): string {
  return select(select(tags, 'head')[0]?.tags ?? [], 'title')[0]?.text ?? '';
}
