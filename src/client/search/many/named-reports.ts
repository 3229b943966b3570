import { addressAt } from '#host/site.ts';
import { fill } from '#i18n/fill.ts';
import type { ListedReport } from '#search/many-format.ts';
import { fold } from '#text/fold.ts';
import { make } from '../../page/make.ts';
import type { Setting } from '../setting.ts';
import { spoken } from '../spoken.ts';
import { toSearched } from './known-reports.ts';

/** So many reports are named; the others are on the page of all reports. */
const most = 5;

/** Returns the reports that bear a query in their names, or as their address or year, the newest first. */
export function namedBy(query: string, listed: Iterable<ListedReport>): ListedReport[] {
  const wanted = fold(query).text;
  if (wanted.length < 2) return [];
  return [...listed]
    .filter(
      ({ slug, name, year }) =>
        year === wanted || fold(slug).text === wanted || [name.zh, name.en].some((words) => fold(words).text.indexOf(wanted) >= 0),
    )
    .sort((a, b) => ((a.year ?? '') < (b.year ?? '') ? 1 : (a.year ?? '') > (b.year ?? '') ? -1 : 0));
}

/** Returns a line of a list of results that leads to the reports a query names; undefined where it names none. */
export function toNamedLine(query: string, listed: Iterable<ListedReport>, setting: Setting): HTMLElement | undefined {
  const words = setting.many?.words;
  const named = namedBy(query, listed);
  if (!words || named.length === 0) return undefined;
  const { base, locale } = setting;
  const line = make('p', 'ours', words.named);
  named.slice(0, most).forEach((report, at) => {
    const link = make('a', 'link', '', { href: addressAt(base, `${locale}/${report.slug}/`) });
    link.append(spoken(toSearched(report, locale).name, locale));
    line.append(...(at > 0 ? [words.between] : []), link);
  });
  const others = named.length - most;
  if (others > 0) {
    const all = `${addressAt(base, `${locale}/reports/`)}?${new URLSearchParams({ filter: query.trim() }).toString()}`;
    line.append(words.between, make('a', 'link', fill(words.othersNamed, others), { href: all }));
  }
  const item = make('li', 'named');
  item.append(line);
  return item;
}
