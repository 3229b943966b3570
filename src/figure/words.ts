import { toRoman } from '#address/roman.ts';
import { headingParts } from '#edition/headings.ts';
import type { Unit } from '#edition/types.ts';
import type { Locale } from '#i18n/locale.ts';
import { numberToNumeral } from '#text/numerals.ts';

/** A run of a heading: its label, what the figure shows of it, what only its name says. */
export interface Run {
  kind: 'label' | 'shown' | 'more';
  text: string;
}

/** A heading whole, cut into runs that read on as the heading itself. */
export interface Words {
  lang: 'zh-Hans' | 'en';
  /** The number that the figure shows instead of the label. */
  numeral: string;
  runs: Run[];
}

/** Returns the heading of a unit for the figure. `short`: the words of it that are to be seen; all where it is no part of it. */
export function figureWords(unit: Unit, locale: Locale, short: string | undefined): Words {
  const heading = unit.heading?.children[0];
  const english = locale === 'en' ? heading?.en : undefined;
  const [words, label, numeral] =
    english === undefined
      ? [headingParts(heading?.zh ?? '').words, unit.label, numberToNumeral(unit.number)]
      : [english, ...englishLabel(unit)];
  const printed = words.startsWith(label) ? label : '';
  const runs: Run[] = [{ kind: 'label', text: printed }, ...shownRuns(words.slice(printed.length), short)];
  return {
    lang: english === undefined ? 'zh-Hans' : 'en',
    numeral,
    runs: runs.filter(({ text }) => text !== ''),
  };
}

function shownRuns(words: string, short = words): Run[] {
  const at = words.indexOf(short);
  if (at < 0) return [{ kind: 'shown', text: words }];
  return [
    { kind: 'more', text: words.slice(0, at) },
    { kind: 'shown', text: short },
    { kind: 'more', text: words.slice(at + short.length) },
  ];
}

function englishLabel({ kind, number }: Unit): [label: string, numeral: string] {
  if (kind === 'work') return ['', ''];
  if (kind === 'part') return [`${toRoman(number)}. `, toRoman(number)];
  return kind === 'section' ? [`(${number}) `, String(number)] : ['', String(number)];
}
