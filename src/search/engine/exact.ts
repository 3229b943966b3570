import type { Corpus, Page } from './corpus.ts';
import type { English } from './english.ts';
import type { Answer } from './match.ts';
import type { Query } from './query.ts';
import { findAll } from './substring.ts';

/** Returns the pages that hold the very words of a query, one after the other, whatever marks and spaces are between them. */
export function matchExactly({ pages }: Corpus, english: English | undefined, query: Query): Answer[] {
  const { raw, simple, joined, words } = query;
  const answers = new Map<Page, Answer>();
  for (const page of pages) {
    const zh = findAll(page.folded, joined);
    const asTyped = page.text.indexOf(raw) >= 0 || page.text.indexOf(simple) >= 0;
    if (zh.length > 0) answers.set(page, { page, how: 'exact', tier: asTyped ? 5 : 4, zh, en: new Map() });
  }
  if (english && words.length > 0)
    english.findVeryWords(raw).forEach(({ page, en, runs, isPlain }) => {
      const { zh, tier } = answers.get(page) || { zh: [], tier: 0 };
      answers.set(page, { page, how: 'exact', tier: Math.max(tier, isPlain ? 5 : 4), zh, en, runs });
    });
  return [...answers.values()].map((answer) =>
    query.isCut && !holds(answer, raw, english) ? { ...answer, how: 'loose', tier: 1 } : answer,
  );
}

/** Whether an answer has what was typed to the letter, with the signs that cannot be looked for. */
function holds({ page, en }: Answer, raw: string, english: English | undefined): boolean {
  const has = (text = ''): boolean => text.toLowerCase().indexOf(raw.toLowerCase()) >= 0;
  return has(page.text) || [...en.keys()].some((number) => has(english?.sentences[number]));
}
