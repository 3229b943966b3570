import type { Question } from './queries.ts';

/** How well an engine answered questions of one kind, each from 0 to 1. */
export interface Judgement {
  /** A right page stands first. */
  first: number;
  /** A right page is among the first three. */
  inThree: number;
  /** Of the right pages, how many were found. */
  recall: number;
  /** Of the pages found, how many are right. */
  precision: number;
  /** Nothing was found though there is something. */
  nothing: number;
}

/** Judges answers, which are the ids of pages in the order given. */
export function judge(questions: readonly Question[], answers: readonly (readonly string[])[]): Judgement {
  const each = questions.map(({ right }, at) => {
    // A page that answers twice, by its words and by its phrase, is one page.
    const answer = [...new Set(answers[at])];
    const hits = answer.filter((id) => right.has(id)).length;
    return {
      first: right.has(answer[0] ?? '') ? 1 : 0,
      inThree: answer.slice(0, 3).some((id) => right.has(id)) ? 1 : 0,
      recall: right.size === 0 ? 1 : hits / right.size,
      precision: answer.length === 0 ? 1 : hits / answer.length,
      nothing: answer.length === 0 && right.size > 0 ? 1 : 0,
    };
  });
  const mean = (key: keyof Judgement): number => each.reduce((sum, one) => sum + one[key], 0) / Math.max(1, each.length);
  return { first: mean('first'), inThree: mean('inThree'), recall: mean('recall'), precision: mean('precision'), nothing: mean('nothing') };
}

/** The id of the page of the text that a result's address leads to: `wenzhou-2018/r2.3`; nothing for other pages. */
export function pageOf(url: string): string | undefined {
  const [, slug, id] = /\/(?:zh|en)\/([\w-]+)\/([\w.]+)\/(?:[?#]|$)/.exec(url) ?? [];
  return slug === undefined || slug === 'glossary' || slug === 'topics' ? undefined : `${slug}/${id ?? ''}`;
}
