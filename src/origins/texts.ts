import { reportDate } from '#edition/dates.ts';
import type { Edition } from '#edition/types.ts';
import type { ContentFiles } from '#schemas/read.ts';
import { readFileOr } from '#schemas/read.ts';
import { termCounts } from '#schemas/term-counts.ts';
import type { TermCounts } from '#schemas/term-counts.ts';
import { texts } from '#schemas/texts.ts';
import type { OutsideText } from '#schemas/texts.ts';

/** The outside texts that were read, the oldest first, and how often each term stands in them; both empty where content/ has none. */
export interface TextsRead {
  texts: readonly OutsideText[];
  counts: TermCounts;
}

/** Returns the outside texts of content/; throws at a file that is not as its schema has it. */
export function textsFrom(files: ContentFiles): TextsRead {
  const all = readFileOr(files, 'texts.json', texts, { texts: [] }).texts;
  return {
    texts: [...all].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
    counts: readFileOr(files, 'term-counts.json', termCounts, { texts: {}, counts: {} }),
  };
}

/** Returns the month of a report, or its year where no more is known: `2018-08`; empty where it has no date. */
export function reportMonth(edition: Edition): string {
  return reportDate(edition)?.value.slice(0, 7) ?? '';
}

/** Returns the texts that are certainly earlier than a month: of the month itself none, nor one of its year without a month. */
export function textsBefore(all: readonly OutsideText[], month: string): OutsideText[] {
  return all.filter(({ date }) => compareMonths(date, month) < 0);
}

/** Returns the texts that are certainly later than a month. */
export function textsAfter(all: readonly OutsideText[], month: string): OutsideText[] {
  return all.filter(({ date }) => compareMonths(date, month) > 0);
}

/** Returns whether a text is a national one; the others are counted, and stand apart. */
export function isNational({ kind }: OutsideText): boolean {
  return kind !== 'provincial report';
}

/** Compares two dates by month, or by year where one has no month; 0 where neither is certainly the earlier. */
function compareMonths(one: string, other: string): number {
  const length = Math.min(one.length, other.length, 7);
  const [a, b] = [one.slice(0, length), other.slice(0, length)];
  return a < b ? -1 : a > b ? 1 : 0;
}
