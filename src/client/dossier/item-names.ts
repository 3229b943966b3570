import { isSentenceId } from '#address/grammar.ts';
import { printShort } from '#address/print.ts';
import { parseRange } from '#address/range.ts';
import { shorten } from '#text/shorten.ts';
import type { Item } from '#dossier/dossier.ts';
import { nameSelection } from '../citing/selection-name.ts';
import type { DossierSetting } from './setting.ts';
import type { Texts } from './texts.ts';

/** Returns what an item is called: R2.3.2 第3句, the term of an entry, the words of what a reader wrote. */
export function nameOf(item: Item, { words, reports, locale }: DossierSetting, texts: Texts): string {
  if (item.kind === 'place') {
    const report = reports.find(({ slug }) => slug === item.report);
    const before = report ? report.name[locale] : item.report;
    return [before, placeNameOf(item.id, words)].filter(Boolean).join(' ');
  }
  if (item.kind === 'concept') return texts.entryOf(item)?.term[locale] ?? item.slug;
  return `${item.kind === 'heading' ? words.heading : words.line} ${shorten(item.words, 24)}`;
}

/** Returns what a place is called within its report. */
export function placeNameOf(id: string, words: DossierSetting['words']): string {
  const range = parseRange(id) ?? { first: id, last: id };
  if (isSentenceId(range.first) && isSentenceId(range.last)) return nameSelection(range, words);
  return range.first === range.last ? printShort(id) : `${printShort(range.first)}–${printShort(range.last)}`;
}

/** Returns the language under which words of a reader's stand. */
export function langOfWords(words: string): string {
  return /\p{Script=Han}/u.test(words) || words === '' ? 'zh-Hans' : 'en';
}
