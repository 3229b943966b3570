import { fill } from '#i18n/fill.ts';
import type { Strings } from '#i18n/strings.ts';
import type { Survey } from '#search/engine/contract.ts';
import { counted } from './counted.ts';

/** Returns in a sentence how much of many reports holds a query, and how: at least so much, where only the text can tell. */
export function saySurvey({ how, isExact, places, pages, reports }: Survey, words: Strings['searchMany']): string {
  const kind = how === 'words' ? words.apart : how === 'loose' ? words.closest : how === 'sound' ? words.bySound : '';
  return kind + fill(isExact ? words.count : words.countAtLeast, counted(places), counted(pages), counted(reports.length));
}
