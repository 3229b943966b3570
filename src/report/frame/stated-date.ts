import type { PrintedDate } from './dates.ts';
import { datesIn, dayWithoutYear } from './dates.ts';
import { unspaced } from './frame-lines.ts';
import type { Line } from '../from-text.ts';
import type { WorkKind } from './work-kinds.ts';

/** The date that a text gives of a work. A date is inferred where the words do not say all of it; `reason` says from what. */
export interface StatedDate {
  value: string;
  certainty: 'stated' | 'inferred';
  printed: string;
  line: number;
  reason?: { zh: string; en: string };
}

/** What of a work may date it: its date lines, subtitle and note of its passing, and its title. */
export interface Dated {
  dated: readonly Line[];
  /** The circular before it, which may tell the day of the meeting. */
  told: Line | undefined;
  title: readonly Line[];
  kind: WorkKind;
}

/** Returns the date that the frame of a work gives, or one that follows from the year in its title. */
export function statedDate({ dated, told, title, kind }: Dated): StatedDate | undefined {
  const found = dated.flatMap((line) =>
    datesIn(line.value)
      .slice(0, 1)
      .map((date) => ({ date, line })),
  );
  const [best] = found.sort((a, b) => b.date.value.length - a.date.value.length);
  if (best) return { ...best.date, certainty: 'stated', line: best.line.position.start.line };
  const first = title[0];
  if (!first || kind === 'annex') return undefined;
  const words = title.map(({ value }) => value).join('');
  const full = datesIn(words).find(({ value }) => value.length === 10);
  if (full) return { ...full, certainty: 'stated', line: first.position.start.line };
  const year = yearOfTitle(words);
  if (!year) return undefined;
  for (const line of [...dated, ...(told ? [told] : [])]) {
    const day = dayWithoutYear(line.value);
    if (!day) continue;
    const reason = {
      zh: `原文只载“${day.printed}”；年份由标题“${year.printed}”推定。`,
      en: `The text gives only “${day.printed}”; the year follows from “${year.printed}” in the title.`,
    };
    return {
      value: `${year.value}${day.value.slice(1)}`,
      certainty: 'inferred',
      printed: day.printed,
      line: line.position.start.line,
      reason,
    };
  }
  const reason = {
    zh: `原文未载日期；年份由标题“${year.printed}”推定。`,
    en: `The text gives no date; the year follows from “${year.printed}” in the title.`,
  };
  return { ...year, certainty: 'inferred', line: first.position.start.line, reason };
}

/** Returns the year in which a report is given: the only year in the title of one, or that of the plan which it lays before a meeting. */
function yearOfTitle(words: string): PrintedDate | undefined {
  const years = datesIn(words).map(({ value, printed }) => ({ value: value.slice(0, 4), printed }));
  const last = years[years.length - 1];
  if (years.length === 1 && /工作报告|讲话/.test(unspaced(words))) return last;
  return years.length === 2 && /(?:计划|预算)草案/.test(words) ? last : undefined;
}
