import { formatRange } from '#address/range.ts';
import type { Found, Hit, Range } from '#search/engine/contract.ts';
import { contextOf } from '#text/context.ts';
import { permalinkOf } from './citation.ts';
import { short } from './places.ts';
import type { Setting } from './setting.ts';

/** The names of the columns of a table of hits. */
export const hitColumns: readonly string[] = [
  ...['report', 'edition', 'id', 'place', 'found_in', 'how', 'count'],
  ...['zh_left', 'zh_keyword', 'zh_right', 'en_left', 'en_keyword', 'en_right', 'zh', 'en', 'address'],
];

/** Returns the row of a hit: its place, what was found first in it with its surroundings, its words in both languages, its address. */
export function hitRow({ report, how }: Found, hit: Hit, setting: Pick<Setting, 'reports' | 'root' | 'words'>): string[] {
  const { sentence, last = sentence, lang, excerpt, ranges, other = '', otherRanges } = hit;
  const id = formatRange({ first: sentence, last });
  const edition = setting.reports.filter(({ slug }) => slug === report).map((one) => one.edition)[0] ?? '';
  const own = around(excerpt, ranges);
  const others = around(other, otherRanges);
  const [zh, en] = lang === 'zh' ? [own, others] : [others, own];
  const words = lang === 'zh' ? [excerpt, other] : [other, excerpt];
  return [report, edition, id, short(id), lang, how, String(ranges.length), ...zh, ...en, ...words, permalinkOf(hit, report, setting)];
}

/** Left, keyword and right; all empty where nothing was found in these words. */
function around(words: string, [first]: readonly Range[]): string[] {
  if (!first) return ['', '', ''];
  const { before, keyword, after } = contextOf(words, { start: first[0], end: first[1] });
  return [before, keyword, after];
}
