import type { Edition, Place } from './edition.ts';
import { titleOf } from './title.ts';
import type { Locale } from './urls.ts';
import { locales } from './urls.ts';

const stop = '。';

/** A Chinese heading in two: its words, and the final 。 of a run-in heading, which only running text shows. */
export function headingParts(words: string): { words: string; stop: string } {
  return words.endsWith(stop) ? { words: words.slice(0, -1), stop } : { words, stop: '' };
}

/** Words of a heading; `together`: a short quotation, which a line break had better not part. */
export interface Phrase {
  text: string;
  together: boolean;
}

/** Cuts Chinese words so that their short quotations can be kept together. */
export function phrasesOf(words: string): Phrase[] {
  return words
    .split(/(“[^”]{1,8}”)/)
    .filter((text) => text !== '')
    .map((text) => ({ text, together: text.startsWith('“') && text.endsWith('”') }));
}

/** A heading whole, without its final 。; a work without a title has none. */
export function headingOf(place: Place, locale: Locale): string {
  if (!place.heading) return '';
  return (locale === 'en' && place.heading.en) || headingParts(place.heading.zh).words;
}

/** The heading's number as an outline shows it: 二、 （三） 二, or II. (3) 2; a work has none. */
export function labelOf(place: Place, locale: Locale): string {
  if (place.kind === 'work') return '';
  if (place.kind === 'measure') return locale === 'zh' ? place.label.slice(0, 1) : String(place.number);
  if (locale === 'zh') return place.label;
  const heading = headingOf(place, 'en');
  const space = heading.indexOf(' ');
  return place.heading?.en === undefined || space < 0 ? place.label : heading.slice(0, space);
}

/** A heading in few words and without its number: the coinage it quotes, else its first clause. */
export function shortHeadingOf(place: Place, locale: Locale): string {
  const lang = place.heading?.en === undefined ? 'zh' : locale;
  const whole = headingOf(place, lang);
  if (lang === 'zh') {
    const words = whole.slice(place.label.length);
    return (place.kind === 'section' && quoted(words)) || firstClause(words, ['，', '：', '；']);
  }
  const words = withoutEnglishLabel(whole, place);
  return capital((place.kind === 'section' && quoted(words)) || firstClause(words, [': ', ', ']));
}

// “First, take bigger strides” for a measure, “(3) Shift to” or “II. Grasp” for the rest.
function withoutEnglishLabel(words: string, { kind }: Place): string {
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

/** One line of a title, cut in phrases that had better not be parted; `under`: the smaller line below the title proper. */
export interface TitleLine {
  text: string;
  phrases: string[];
  under: boolean;
}

/** The lines of the title of a work, in each language; nothing for any other place. */
export function titleLinesOf(edition: Edition, place: Place): Record<Locale, TitleLine[]> | undefined {
  if (place.kind !== 'work' || !place.heading) return undefined;
  const [zh = [], en = []] = locales.map((locale) => {
    const { lines, under } = titleOf(edition, place, locale);
    return [
      ...lines
        .map((phrases) => phrases.map((phrase) => phrase.replace('　', '  ')))
        .map((phrases) => ({ text: phrases.join(''), phrases, under: false })),
      ...(under === undefined ? [] : [{ text: under, phrases: [under], under: true }]),
    ];
  });
  return { zh, en };
}
