import { fill } from '#i18n/fill.ts';
import { addressAt } from '#host/site.ts';
import type { Near } from '#search/engine/contract.ts';
import { make } from '../page/make.ts';
import { choices } from './help.ts';
import { inReport } from './places.ts';
import type { SearchStrings, Setting } from './setting.ts';
import { spoken } from './spoken.ts';

/** Shows the terms and places that are nearest to what was not found. */
export function showNear(box: HTMLElement, { terms, places }: Near, setting: Setting, ask: (query: string) => void): void {
  const { words, locale, reports } = setting;
  if (terms.length > 0)
    box.append(
      choices(
        words.near,
        terms.map(({ zh, en }) => ({ text: locale === 'en' && en ? `${zh} ${en}` : zh, query: zh })),
        locale,
        ask,
      ),
    );
  if (places.length === 0) return;
  const line = make('p', 'choices', `${words.nearPlaces} `);
  places.forEach(({ url, report, printed, title }) => {
    const link = make('a', 'link', '', { href: url });
    link.append(spoken(`${inReport(reports, report)}${printed} ${title}`, locale));
    line.append(link, ' ');
  });
  box.append(line);
}

/** Returns a line on the year of a report that was asked for and that the text does not name; nothing where none was. */
export function yearLine(query: string, { words, locale, base, reports }: Setting): HTMLElement[] {
  const asked = yearsIn(query);
  const year = reports.reduce<string[]>((all, { inferred }) => all.concat(inferred), []).filter((one) => asked.indexOf(one) >= 0)[0];
  if (year === undefined) return [];
  const line = make('p', 'year-line', `${fill(words.yearInferred, year)} `);
  line.append(make('a', 'link', words.yearWhere, { href: addressAt(base, `${locale}/about/`) }));
  return [line];
}

/** Returns a line on the signs that were left out; nothing where none were. */
export function leftOutLine(signs: readonly string[], words: SearchStrings): HTMLElement[] {
  return signs.length === 0 ? [] : [make('p', 'left-out', fill(words.leftOut, signs.join(' ')))];
}

const numerals = '〇一二三四五六七八九';

/** The years of four figures in a query, in Arabic or Chinese ones. */
function yearsIn(query: string): string[] {
  const plain = query
    .normalize('NFKC')
    .replace(/[零○]/g, '〇')
    .replace(/[〇一二三四五六七八九]/g, (sign) => String(numerals.indexOf(sign)));
  return (plain.match(/\d+/g) || []).filter(({ length }) => length === 4);
}
