import type { WorkNames } from '#address/print.ts';
import { printRange } from '#address/range.ts';
import { workOf } from '#address/within.ts';
import { quote } from '#citation/quote.ts';
import type { Locale } from '#i18n/locale.ts';
import type { Selection } from '../reading/selection.ts';
import { counterpartOf, wordsOf } from '../reading/sentences.ts';
import { fragmentOf, rangeOf } from './fragment.ts';
import type { Source } from './source.ts';
import { textDirective } from './text-directive.ts';

/** Returns the id of the smallest place that holds all that is selected. */
export function unitOf(selected: Selection, source: Source): string {
  const [first, last] = [selected.first, selected.last].map((sentence) => sentence.closest('.unit, .entry')?.id);
  return first !== undefined && first === last ? first : source.page;
}

/** Returns the permanent address of a selection, on the page of the smallest place that holds it all. */
export function linkTo(selected: Selection, source: Source): string {
  return new URL(`${source.permalinks}${unitOf(selected, source)}/#${fragmentOf(selected)}`, location.href).href;
}

/** Returns the address with the very words named, those marked by hand or all of them, for browsers that know text fragments. */
export function shareLink(selected: Selection, source: Source): string {
  const marked = (getSelection()?.toString() ?? '').trim();
  return `${linkTo(selected, source)}:~:${textDirective(wordsIn(source.locale, selected, source), marked)}`;
}

/** Returns the words of a selection in a language; in the other one than the page's as far as they are translated. */
export function wordsIn(locale: Locale, { all }: Selection, source: Source): string {
  const own = locale === source.locale;
  const others = (): HTMLElement[] =>
    all.reduce<HTMLElement[]>((found, sentence) => {
      const other = counterpartOf(sentence);
      return other && !other.classList.contains('missing') ? [...found, other] : found;
    }, []);
  return (own ? all : others()).map(wordsOf).join(locale === 'zh' ? '' : ' ');
}

/** Returns a selection quoted with its source in plain words, in the language of the page. */
export function citationOf(selected: Selection, source: Source): string {
  return citationIn(source.locale, selected, source);
}

/** Returns a selection quoted with its source in plain words, in either language. */
export function citationIn(locale: Locale, selected: Selection, source: Source): string {
  const names: WorkNames = { [workOf(selected.first.id)]: source.work };
  const words = wordsIn(locale, selected, source);
  return quote({ locale, words, ...rangeOf(selected), by: source.by[locale], names, link: linkTo(selected, source) });
}

/** Returns a selection in both languages, with its id and address. */
export function bothLanguagesOf(selected: Selection, source: Source): string {
  const other = source.locale === 'zh' ? 'en' : 'zh';
  const texts = [wordsIn(source.locale, selected, source), wordsIn(other, selected, source)];
  return [...texts.filter((text) => text !== ''), `${printRange(rangeOf(selected))}  ${linkTo(selected, source)}`].join('\n');
}
