import type { Urls } from '#address/url.ts';
import { printShort } from '#address/print.ts';
import { isWithin } from '#address/within.ts';
import { reportDate } from '#edition/dates.ts';
import type { Edition, Unit } from '#edition/types.ts';
import type { Locale } from '#i18n/locale.ts';
import { strings } from '#i18n/strings.ts';
import { dayWords } from './days.ts';
import { figuresOf } from './figures-of.ts';
import { isGoal } from './rows.ts';

/** What a target says on the page of its section: its words in three, the middle one the number. */
export interface PageGoal {
  sentence: string;
  at: string;
  carried: string;
  words: readonly [before: string, number: string, after: string];
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
}

/** Returns the figures of a page of the text for its scripts, in the language of the page. */
export function figuresOnPage(edition: Edition, { id }: Unit, locale: Locale, urls: Urls): PageFigures {
  const t = strings(locale).figures;
  const own = figuresOf(edition).filter(({ segment }) => isWithin(segment.id, id));
  const counts: Record<string, number> = {};
  for (const { segment } of own) counts[segment.id] = (counts[segment.id] ?? 0) + 1;
  const year = reportDate(edition)?.value.slice(0, 4);
  return {
    page: urls.figures(edition.slug, locale),
    counts,
    goals: own.filter(isGoal).map(({ segment, words, numberAt, carried, kind, deadline }): PageGoal => {
      const lang = words[locale] === undefined ? 'zh' : locale;
      const said = words[lang] ?? '';
      const { from, to } = numberAt[lang] ?? { from: 0, to: 0 };
      return {
        sentence: segment.id,
        at: printShort(segment.id),
        carried: carried?.[lang] ?? '',
        words: [said.slice(0, from), said.slice(from, to), said.slice(to)],
        said: [t.kinds[kind], ...(deadline ? [t.by(dayWords(deadline.value, locale, year))] : [])].join(t.between),
      };
    }),
  };
}
