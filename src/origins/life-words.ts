import { dateWords, reportDate } from '#edition/dates.ts';
import type { Edition } from '#edition/types.ts';
import type { ConceptEntry } from '#glossary/concepts.ts';
import type { Locale } from '#i18n/locale.ts';
import { strings } from '#i18n/strings.ts';
import { thingKinds } from './kinds.ts';
import type { Frequency, Life, LifePoint } from './life.ts';
import { monthWords } from '#edition/days.ts';

/** A row of the table of a life: a text that has the term, or the report. */
export interface LifeRow extends Frequency {
  when: string;
  name: string;
  url: string | undefined;
  /** It is the report itself. */
  isOwn: boolean;
  note: string;
}

/** What is said of the life of a term. */
export interface LifeWords {
  /** What it comes to, in sentences. */
  sum: string;
  /** What was counted, and what the picture means. */
  caption: string;
  rows: readonly LifeRow[];
  /** A picture has something to show: that no national text names a single thing is no finding. */
  hasPicture: boolean;
}

/** Returns what is said of the life of a concept's term. */
export function lifeWords(concept: ConceptEntry, life: Life, home: Edition, locale: Locale): LifeWords {
  const t = strings(locale).life;
  const space = locale === 'zh' ? '' : ' ';
  const having = life.national.filter(has);
  const isThing = thingKinds.has(concept.kind);
  const none = isThing ? t.noName(life.national.length) : t.none(life.national.length);
  return {
    sum: [...(having.length === 0 ? [none] : foundWords(life, locale)), t.here(life.here.count), ...provincialWords(life, locale)].join(
      space,
    ),
    caption: [t.counted(concept.zh.counted ?? [concept.zh.term]), having.length === 0 ? t.noneCaption : t.caption].join(space),
    rows: having.length === 0 ? [] : rowsOf(life, home, locale),
    hasPicture: having.length > 0 || !isThing,
  };
}

function has({ count }: Frequency): boolean {
  return count > 0;
}

/** What a life comes to that begins with some national text: the earliest of all, then Work Reports and others apart. */
function foundWords({ national }: Life, locale: Locale): string[] {
  const t = strings(locale).life;
  const [reports, others] = [true, false].map((isReport) => national.filter(({ text }) => (text.kind === 'work report') === isReport));
  const [found, elsewhere] = [(reports ?? []).filter(has), (others ?? []).filter(has)];
  const [earliest, first, last] = [national.find(has), found[0], found[found.length - 1]];
  return [
    ...(earliest ? [t.earliest(national.length, earliest.text.name[locale], monthWords(earliest.text.date)[locale])] : []),
    first && last ? t.some(found.length, reports?.length ?? 0, yearOf(first), yearOf(last)) : t.noReport(reports?.length ?? 0),
    ...(others && others.length > 0 ? [elsewhere.length > 0 ? t.others(elsewhere.length, others.length) : t.noOther(others.length)] : []),
  ];
}

function provincialWords({ provincial }: Life, locale: Locale): string[] {
  const namesOf = (points: readonly LifePoint[]): string[] => points.map(({ text }) => text.name[locale]);
  return provincial.length === 0 ? [] : [strings(locale).life.provincial(namesOf(provincial), namesOf(provincial.filter(has)))];
}

function yearOf({ text }: LifePoint): number {
  return Number(text.date.slice(0, 4));
}

/** The texts that have the term and, where its date is known, the report among them, by date. */
function rowsOf({ national, provincial, here }: Life, home: Edition, locale: Locale): LifeRow[] {
  const t = strings(locale).life;
  const points = [...national, ...provincial].filter(has);
  const own = reportDate(home);
  const rows = points.map((point, index) => ({
    date: point.text.date,
    when: monthWords(point.text.date)[locale],
    name: point.text.name[locale],
    url: point.text.url,
    isOwn: false,
    note: index === 0 ? t.first : index === points.length - 1 ? t.last : '',
    ...point,
  }));
  if (own && has(here))
    rows.push({
      date: own.value,
      when: dateWords(own)[locale],
      name: t.thisReport,
      url: undefined,
      isOwn: true,
      note: '',
      ...here,
    } as (typeof rows)[number]);
  return rows
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .map(({ when, name, url, isOwn, note, count, han, rate }) => ({ when, name, url, isOwn, note, count, han, rate }));
}
