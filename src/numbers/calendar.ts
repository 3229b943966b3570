import { reportDate, reportYear } from '#edition/dates.ts';
import type { Edition } from '#edition/types.ts';
import { daysBetween, daysOf } from '#edition/days.ts';
import type { Figure } from './figures-of.ts';
import { figuresOf } from './figures-of.ts';
import { isGoal } from './rows.ts';

/** How a date is drawn: a day, about a day, some day within a span, or a last day. */
export type DateForm = 'day' | 'about' | 'within' | 'by';

/** What is due at a date: one or more figures of a sentence under the same words. */
export interface Due {
  figures: readonly [Figure, ...Figure[]];
  /** The words of the text that say when. */
  words: string;
  form: DateForm;
  first: string;
  last: string;
  /** The editors read the days out of the words, or the deadline over from another clause. */
  isInferred: boolean;
  /** Where it is drawn, as shares of the width; undefined for what comes after the year. */
  at: readonly [from: number, to: number] | undefined;
}

/** The rest of the year of a report: what is due when, and what it aims at without saying by when. */
export interface Calendar {
  /** The day on which the strip begins and ends, and the first of each month. */
  first: string;
  last: string;
  months: readonly { month: number; at: number }[];
  rows: readonly Due[];
  undated: readonly Figure[];
}

/** Returns what is due from the month of a report to the end of its year, and after; undefined where its date is not known. */
export function calendarOf(edition: Edition): Calendar | undefined {
  const date = reportDate(edition)?.value;
  if (date === undefined || date.length < 7) return undefined;
  const [year = '', month = ''] = date.split('-');
  const [first, last] = [`${year}-${month}-01`, `${year}-12-31`];
  const length = daysBetween(first, last) + 1;
  const at = (day: string): number => daysBetween(first, day) / length;
  const months = Array.from({ length: 13 - Number(month) }, (_, index) => Number(month) + index);
  const rows = groupsOf(figuresOf(edition)).flatMap((due): Due[] => {
    // A whole year that is named sets no day.
    if (due.last < first || (due.form === 'within' && due.first <= `${year}-01-01` && due.last >= last)) return [];
    const from = due.form === 'by' ? first : due.first < first ? first : due.first;
    const isAfter = (due.form === 'by' ? due.last : from) > last;
    return [{ ...due, at: isAfter ? undefined : [at(from), at(due.last > last ? last : due.last) + 1 / length] }];
  });
  return {
    first,
    last,
    months: months.map((one) => ({ month: one, at: at(`${year}-${String(one).padStart(2, '0')}-01`) })),
    rows: rows.sort((a, b) => (endOf(a) < endOf(b) ? -1 : endOf(a) > endOf(b) ? 1 : 0)),
    undated: undatedIn(figuresOf(edition)),
  };
}

/** The years in which something is due, and those after the year of a report that it names without wanting anything by them. */
export interface DeadlineYears {
  due: readonly string[];
  named: readonly string[];
}

/** Returns in which years what a report asks for is due, the earliest first, and which later years it only names. */
export function deadlineYears(edition: Edition): DeadlineYears {
  const own = reportYear(edition) ?? '';
  const all = figuresOf(edition).flatMap((figure) => {
    const due = dueOf(figure);
    return due ? [{ year: due.last.slice(0, 4), isDue: figure.deadline !== undefined || isGoal(figure) }] : [];
  });
  const years = (isDue: boolean): string[] => [...new Set(all.filter((one) => one.isDue === isDue).map(({ year }) => year))].sort();
  const due = years(true);
  return { due, named: years(false).filter((year) => year > own && !due.includes(year)) };
}

/** By what rows are in order: what ends first, and of that what begins first. */
function endOf({ first, last }: Due): string {
  return `${last} ${first}`;
}

/** What asks for something and has no day, each once. */
function undatedIn(figures: readonly Figure[]): Figure[] {
  const undated = figures.filter((figure) => isGoal(figure) && figure.kind !== 'date' && !figure.deadline);
  return undated.filter(({ same }, at) => !undated.slice(0, at).some(({ id }) => same.includes(id)));
}

/** The dated figures of a report: those of one sentence with one deadline together, and a date with the places that say it again. */
function groupsOf(figures: readonly Figure[]): Omit<Due, 'at'>[] {
  const groups = new Map<string, Omit<Due, 'at'>>();
  for (const figure of figures) {
    const due = dueOf(figure);
    if (!due) continue;
    const same = figure.same.find((id) => groups.has(id));
    const key = same ?? (figure.kind === 'date' ? figure.id : `${figure.segment.id} ${due.last}`);
    const before = groups.get(key);
    groups.set(key, before ? { ...before, figures: [...before.figures, figure] } : { ...due, figures: [figure] });
  }
  return [...groups.values()];
}

function dueOf({ kind, ends: [start, end], comparator, number, deadline, certainty }: Figure): Omit<Due, 'at' | 'figures'> | undefined {
  if (kind !== 'date') {
    const days = deadline && daysOf(deadline.value);
    return days && { words: deadline.words, form: 'by', first: days[0], last: days[1], isInferred: deadline.certainty === 'inferred' };
  }
  const first = daysOf(String(start));
  if (!first) return undefined;
  const last = end === undefined ? first[1] : (daysOf(String(end))?.[1] ?? first[1]);
  const isSpan = first[0] !== last;
  const form =
    comparator === '≤' ? 'by' : comparator === 'about' ? 'about' : isSpan ? 'within' : comparator === 'strive for' ? 'by' : 'day';
  return { words: number.zh, form, first: first[0], last, isInferred: certainty === 'inferred' };
}
