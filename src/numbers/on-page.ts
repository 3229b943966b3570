import type { Urls } from '#address/url.ts';
import { printShort } from '#address/print.ts';
import { isWithin } from '#address/within.ts';
import { reportYear } from '#edition/dates.ts';
import type { Edition, Unit } from '#edition/types.ts';
import type { Locale } from '#i18n/locale.ts';
import { strings } from '#i18n/strings.ts';
import { dayWords } from '#edition/days.ts';
import { figuresOf } from './figures-of.ts';
import { isGoal } from './rows.ts';
import type { Piece } from './words-of.ts';
import { byClause, piecesOf } from './words-of.ts';

/** What a clause with targets says on the page of its section: its words, the numbers among them told apart. */
export interface PageGoal {
  sentence: string;
  at: string;
  carried: string;
  words: readonly Piece[];
  /** The kind and the deadline. */
  said: string;
}

/** What the scripts of a page of the text know of its figures. */
export interface PageFigures {
  /** The page of all figures, to whose rows `#at-` and the id of a sentence lead. */
  page: string;
  /** How many figures each sentence has, by its id. */
  counts: Readonly<Record<string, number>>;
  goals: readonly PageGoal[];
  /** What the link to all figures is called. */
  all: string;
}

/** Returns the figures of a page of the text for its scripts, in the language of the page. */
export function figuresOnPage(edition: Edition, { id }: Unit, locale: Locale, urls: Urls): PageFigures {
  const t = strings(locale).figures;
  const own = figuresOf(edition).filter(({ segment }) => isWithin(segment.id, id));
  const counts: Record<string, number> = {};
  for (const { segment } of own) counts[segment.id] = (counts[segment.id] ?? 0) + 1;
  const year = reportYear(edition);
  return {
    page: urls.figures(edition.slug, locale),
    counts,
    goals: byClause(own.filter(isGoal)).map((clause): PageGoal => {
      const [{ segment, words, carried, kind, deadline, ends }] = clause;
      const lang = words[locale] === undefined ? 'zh' : locale;
      const last = kind === 'date' ? String(ends[1] ?? ends[0]) : deadline?.value;
      return {
        sentence: segment.id,
        at: printShort(segment.id),
        carried: carried?.[lang] ?? '',
        words: piecesOf(clause, lang),
        said: [t.kinds[kind], ...(last === undefined ? [] : [t.by(dayWords(last, locale, year))])].join(t.between),
      };
    }),
    all: t.toAll,
  };
}
