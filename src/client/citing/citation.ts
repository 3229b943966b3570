import type { WorkNames } from '#address/print.ts';
import { printRange } from '#address/range.ts';
import { workOf } from '#address/within.ts';
import type { Quoted } from '#citation/quote.ts';
import { quote } from '#citation/quote.ts';
import type { Locale } from '#i18n/locale.ts';
import type { Selection } from '../reading/selection.ts';
import { counterpartOf, wordsOf } from '../reading/sentences.ts';
import { fragmentOf, rangeOf } from './fragment.ts';
import type { Source } from './source.ts';

/** Returns the id of the smallest place that holds all that is selected. */
export function unitOf(selected: Selection, source: Source): string {
  let unit = selected.first.closest('.unit, .entry');
  while (unit && !unit.contains(selected.last)) unit = unit.parentElement?.closest('.unit, .entry') ?? null;
  return unit?.id ?? source.page;
}

/**
 * Returns the permanent address of a selection, on the page of the smallest place that holds it all, as the site says it
 * and wherever it is read, and that it is provisional where it is; `directive` names words at its end. In a copy of a
 * site without an address it is named by its id.
 */
export function linkTo(selected: Selection, source: Source, directive = ''): string {
  const { report, afterLink } = source;
  const place = report === undefined ? permanentOf(selected, source) + directive : `${report}:${fragmentOf(selected)}`;
  return place + afterLink;
}

/** Returns the bare permanent address of a selection. */
export function permanentOf(selected: Selection, source: Source): string {
  const unit = unitOf(selected, source);
  // What no unit holds stands in several works: the report does.
  return `${source.permalinks}${unit && `${unit}/`}#${fragmentOf(selected)}`;
}

const isTranslated = ({ classList }: HTMLElement): boolean => !classList.contains('missing');

/** The sentences of a selection in a language; in the one whose sentences bear no ids as far as they are translated. */
function sentencesIn(locale: Locale, { all }: Selection, source: Source): HTMLElement[] {
  if (locale === source.own) return all;
  return all.reduce<HTMLElement[]>((found, sentence) => {
    const other = counterpartOf(sentence);
    return other && isTranslated(other) ? [...found, other] : found;
  }, []);
}

/** Returns the words of a selection in a language, each heading and paragraph on a line of its own; a Chinese heading that runs into its paragraph ends in a stop and stays. */
export function wordsIn(locale: Locale, selected: Selection, source: Source): string {
  let before: Element | null = null;
  return sentencesIn(locale, selected, source).reduce((words, sentence) => {
    const row = sentence.closest('.row');
    const isRunIn = locale === 'zh' && row?.classList.contains('run-in') && before?.classList.contains('hd');
    const isNew = row !== before && !isRunIn;
    before = row;
    return `${words}${words && (isNew ? '\n' : locale === 'zh' ? '' : ' ')}${wordsOf(sentence)}`;
  }, '');
}

/** Returns a selection quoted with its source in plain words, in the language of the reader. */
export function citationOf(selected: Selection, source: Source): string {
  return citationIn(source.locale, selected, source);
}

/** Returns a selection quoted with its source in plain words, in either language; of a translation it says that it is one. */
export function citationIn(locale: Locale, selected: Selection, source: Source): string {
  return quote(quotedIn(locale, selected, source));
}

/** Returns a selection in either language as it is quoted, with what is said of its source. */
export function quotedIn(locale: Locale, selected: Selection, source: Source): Quoted {
  const names: WorkNames = { [workOf(selected.first.id)]: source.work };
  const remark = locale === 'en' && sentencesIn(locale, selected, source).some(isTranslated) ? source.remark.en : '';
  const words = wordsIn(locale, selected, source);
  return { locale, words, ...rangeOf(selected), by: source.by[locale], names, remark, link: linkTo(selected, source) };
}

/** Returns a selection in both languages, with its id, what the translation is, and its address. */
export function bothLanguagesOf(selected: Selection, source: Source): string {
  const [zh, en] = [wordsIn('zh', selected, source), wordsIn('en', selected, source)];
  const texts = source.locale === 'zh' ? [zh, en] : [en, zh];
  const { remark } = source;
  const place = [printRange(rangeOf(selected)), ...(en && [remark.zh, remark.en])].join(' · ');
  return [...texts.filter((text) => text !== ''), `${place}  ${linkTo(selected, source)}`].join('\n');
}
