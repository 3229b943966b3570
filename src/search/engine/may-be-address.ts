import type { Corpus } from './corpus.ts';

/** Letters, as in ids, links and English references; the words and marks of Chinese ones; three numbers. */
const signs = /[a-z第(·]|[一二三四五六七八九十百](?:、|大?部分|小?[节条项点款]|个?方面)|\d\.\d+\.\d/i;

/** Returns whether something typed may name a place: what reads addresses is loaded only then. */
export function mayBeAddress(typed: string, { pages, variants }: Corpus): boolean {
  const plain = [...typed.normalize('NFKC')].map((sign) => variants.get(sign) || sign).join('');
  return signs.test(plain) || pages.some(({ works }) => Object.keys(works).some((work) => plain.indexOf(works[work]?.zh ?? '\0') >= 0));
}
