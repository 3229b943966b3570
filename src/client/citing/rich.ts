import { nestQuotes } from '#citation/quotation-marks.ts';
import { printSource } from '#citation/quote.ts';
import type { Rich } from '../page/copy.ts';
import { raised, toHtml } from '../page/rich.ts';
import type { Selection } from '../reading/selection.ts';
import { bothLanguagesOf, citationOf, quotedIn, wordsIn } from './citation.ts';
import type { Source } from './source.ts';

/** Returns a selection quoted with its source, which programs that set type raise behind the words. */
export function citationRich(selected: Selection, source: Source): Rich {
  const { locale } = source;
  const { words, ...sourced } = quotedIn(locale, selected, source);
  const html = toHtml([{ locale, words: `“${nestQuotes(words, locale)}”`, behind: raised(printSource(sourced)) }]);
  return { plain: citationOf(selected, source), html };
}

/** Returns a selection in both languages; its id and address are raised behind the last words. */
export function bothLanguagesRich(selected: Selection, source: Source): Rich {
  const plain = bothLanguagesOf(selected, source);
  const order = source.locale === 'zh' ? (['zh', 'en'] as const) : (['en', 'zh'] as const);
  const texts = order.map((locale) => ({ locale, words: wordsIn(locale, selected, source) })).filter(({ words }) => words !== '');
  const behind = raised(plain.slice(plain.lastIndexOf('\n') + 1));
  return { plain, html: toHtml(texts.map((text, at) => (at === texts.length - 1 ? { ...text, behind } : text))) };
}
