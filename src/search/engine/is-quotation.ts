import { foldText } from '#text/fold.ts';
import type { Stage } from './present.ts';

/** Returns whether something typed is long enough to be a quotation. */
export function isQuotation(query: string): boolean {
  const plain = query.replace(/[^\p{L}\p{N}]/gu, '');
  return /\p{Script=Han}/u.test(plain) ? plain.length >= 10 : plain.length >= 25 && query.trim().split(/\s+/).length >= 5;
}

/** Returns whether something typed carries words beside a link, or in quotation marks before a bracket, as copies of ours do. */
export function hasSource(query: string): boolean {
  return /\/id\/[\w-]+\//.test(query) ? /[\p{L}\p{N}]/u.test(query.replace(/https?:\S+/g, '')) : /[”"」』]\s*[（(].*\d/.test(query);
}

/** Returns whether something typed is a whole sentence or heading, however short. */
export function isSentence(query: string, { corpus, english }: Stage): boolean {
  const ways = [query, query.replace(/^\s*[\d\u00b2\u00b3\u00b9\u2070-\u2079]{1,2}/, '')].map((words) => foldText(words, corpus.variants));
  const isSo = (words: string | undefined): boolean =>
    words !== undefined && Math.abs(words.length - query.length) < 40 && ways.indexOf(foldText(words, corpus.variants)) >= 0;
  if ((ways[1] as string).length < 4) return false;
  return /\p{Script=Han}/u.test(query) ? corpus.sentences.some(({ zh }) => isSo(zh)) : !!english && english.sentences.some(isSo);
}
