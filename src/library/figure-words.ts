import { toRoman } from '#citation/print.ts';
import { numberToNumeral } from '#text/numerals.ts';
import type { Place } from './edition.ts';
import type { Locale } from './urls.ts';

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

/** The heading of a place for the figure. `short`: the words of it that are to be seen; all where it is no part of it. */
export function figureWords(place: Place, locale: Locale, short: string | undefined): Words {
  const { heading } = place;
  const english = locale === 'en' ? heading?.en : undefined;
  const [words, label, numeral] =
    english === undefined
      ? [withoutStop(heading?.zh ?? ''), place.label, numberToNumeral(place.number)]
      : [english, ...englishLabel(place)];
  const printed = words.startsWith(label) ? label : '';
  const runs: Run[] = [{ kind: 'label', text: printed }, ...shownRuns(words.slice(printed.length), short)];
  return {
    lang: english === undefined ? 'zh-Hans' : 'en',
    numeral,
    runs: runs.filter(({ text }) => text !== ''),
  };
}

/** An id in the form that people print: `R2.3.2`. */
export function printedId(id: string): string {
  return id.toUpperCase();
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

function englishLabel({ kind, number }: Place): [label: string, numeral: string] {
  if (kind === 'work') return ['', ''];
  if (kind === 'part') return [`${toRoman(number)}. `, toRoman(number)];
  return kind === 'section' ? [`(${number}) `, String(number)] : ['', String(number)];
}

function withoutStop(words: string): string {
  return words.endsWith('。') ? words.slice(0, -1) : words;
}
