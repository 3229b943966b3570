import { holds, lookupKey } from '#text/lookup.ts';

/** What the list of reports knows of one: what it is found by, and what it can be chosen and grouped by. */
export interface Listed {
  key: string;
  /** In figures; empty where it is not known. */
  year: string;
  place: string;
  issuer: string;
  kind: string;
  translation: string;
}

/** What a reader wants to see; what is empty is all. */
export interface Wish {
  filter: string;
  from: string;
  to: string;
  place: string;
  issuer: string;
  kind: string;
  translation: string;
}

/** Returns the key by which a report is found. */
export function keyOf(words: readonly string[]): string {
  return lookupKey(words.join(' ').normalize('NFKC').replace(/\s+/g, ' '));
}

/**
 * Returns whether a report is what is wished for: each word of the filter stands in it, figures beside Chinese being a
 * word of their own, and 1980s or 1980年代 being ten years. Two years are a span, whichever of them is named first.
 */
export function isWished(report: Listed, { filter, from, to, ...chosen }: Wish): boolean {
  const names = Object.keys(chosen) as (keyof typeof chosen)[];
  if (names.some((name) => chosen[name] !== '' && chosen[name] !== report[name])) return false;
  const [first, last] = to !== '' && from > to ? [to, from] : [from, to];
  if ((from !== '' || to !== '') && (report.year === '' || report.year < first || (last !== '' && report.year > last))) return false;
  return wordsOf(filter).every((word) => {
    const [, decade] = /^(\d{3})0(?:s|年代)$/.exec(word) ?? [];
    return decade === undefined ? holds(report.key, word) : report.year.indexOf(decade) === 0;
  });
}

/** What the list can be grouped by. */
export const orders = ['year', 'place', 'issuer', 'kind'] as const;

/** One of these. */
export type Order = (typeof orders)[number];

/** Returns reports in groups by what they have in common, the largest group first and what is not stated last; within a group as they come. */
export function groupsOf<Report extends Listed>(
  reports: readonly Report[],
  order: Order | 'translation',
): [name: string, reports: Report[]][] {
  const groups = new Map<string, Report[]>();
  reports.forEach((report) => groups.set(report[order], (groups.get(report[order]) ?? []).concat(report)));
  const found = [...groups];
  return found.sort(([one, some], [other, more]) => Number(one === '') - Number(other === '') || more.length - some.length);
}

/** Returns the values that reports have, each once, the most frequent first; those of a year by the year. */
export function valuesOf(reports: readonly Listed[], order: Order | 'translation'): string[] {
  const values = groupsOf(reports, order).flatMap(([name]) => (name === '' ? [] : [name]));
  return order === 'year' ? values.sort() : values;
}

function wordsOf(filter: string): string[] {
  return filter
    .normalize('NFKC')
    .replace(/(\d{4})年(?!代)/g, '$1 ')
    .replace(/(\p{Script=Han})(?=\d)/gu, '$1 ')
    .replace(/(\d)(?=\p{Script=Han})(?!年代)/gu, '$1 ')
    .split(/[\s,，、·]+/)
    .filter((word) => word !== '');
}
