import type { Locale } from '#i18n/locale.ts';
import { locales } from '#i18n/locale.ts';
import { titleOf } from './title.ts';
import type { Edition, Unit } from './types.ts';

const stop = '。';

/** Returns a Chinese heading in two: its words, and the final 。 of a run-in heading, which only running text shows. */
export function headingParts(words: string): { words: string; stop: string } {
  return words.endsWith(stop) ? { words: words.slice(0, -1), stop } : { words, stop: '' };
}

/** Returns a heading whole, without its final 。; a work without a title has none. */
export function headingOf(unit: Unit, locale: Locale): string {
  if (!unit.heading) return '';
  const [{ zh, en }] = unit.heading.children;
  return (locale === 'en' && en) || headingParts(zh).words;
}

/** Returns the heading's number as an outline shows it: 二、 （三） 二, or II. (3) 2; a work has none. */
export function labelOf(unit: Unit, locale: Locale): string {
  if (unit.kind === 'work') return '';
  if (locale === 'zh') return chineseLabel(unit);
  if (unit.kind === 'measure') return String(unit.number);
  const heading = headingOf(unit, 'en');
  const space = heading.indexOf(' ');
  return unit.heading?.children[0].en === undefined || space < 0 ? unit.label : heading.slice(0, space);
}

/** Returns the number of a heading as an outline shows it in Chinese: that of a measure without what only leads over to its words. */
export function chineseLabel({ kind, label }: Pick<Unit, 'kind' | 'label'>): string {
  // 一要, 一、 and 第一， go by their numeral, （一） by its brackets too.
  return kind === 'measure' ? label.replace(/[要是、，,．.]$/u, '') : label;
}

/** Returns a heading in few words and without its number: the coinage it quotes, else its first clause. */
export function shortHeadingOf(unit: Unit, locale: Locale): string {
  const short = unit.kind === 'section' && quoted(unnumberedHeadingOf(unit, locale));
  return short ? capital(short) : leadingClauseOf(unit, locale);
}

/** Returns the first clause of a heading, without its number. */
export function leadingClauseOf(unit: Unit, locale: Locale): string {
  const lang = unit.heading?.children[0].en === undefined ? 'zh' : locale;
  return capital(firstClause(unnumberedHeadingOf(unit, lang), lang === 'zh' ? ['，', '：', '；'] : [': ', ', ']));
}

/** Returns a heading whole but for its number. */
export function unnumberedHeadingOf(unit: Unit, locale: Locale): string {
  const whole = headingOf(unit, locale);
  if (locale === 'zh' || unit.heading?.children[0].en === undefined) return whole.slice(unit.label.length);
  return capital(withoutEnglishLabel(whole, unit));
}

// “First, take bigger strides” for a measure, “(3) Shift to” or “II. Grasp” for the rest.
function withoutEnglishLabel(words: string, { kind, label }: Unit): string {
  if (label === '') return words;
  const end = kind === 'measure' ? ', ' : ' ';
  const at = words.indexOf(end);
  return at < 0 ? words : words.slice(at + end.length);
}

function quoted(words: string): string {
  const from = words.indexOf('“');
  const to = words.indexOf('”', from);
  return from < 0 || to < 0 ? '' : words.slice(from + 1, to);
}

// A mark inside quotation marks ends no clause.
function firstClause(words: string, marks: string[]): string {
  const quoteEnd = words.indexOf('”');
  const after = words.startsWith('“') && quoteEnd > 0 ? quoteEnd : 0;
  const ends = marks.map((mark) => words.indexOf(mark, after)).filter((at) => at > 0);
  return ends.length ? words.slice(0, Math.min(...ends)) : words;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** One line of a title; `under`: the smaller line below the title proper. */
export interface TitleLine {
  text: string;
  under: boolean;
}

/** Returns the lines of the title of a work, in each language; nothing for any other unit. */
export function titleLinesOf(edition: Edition, unit: Unit): Record<Locale, TitleLine[]> | undefined {
  if (unit.kind !== 'work' || !unit.heading) return undefined;
  const [zh = [], en = []] = locales.map((locale) => {
    const { lines, under } = titleOf(edition, unit, locale);
    return [
      ...lines.map((text) => ({ text: text.replace('　', '  '), under: false })),
      ...(under === undefined ? [] : [{ text: under, under: true }]),
    ];
  });
  return { zh, en };
}
