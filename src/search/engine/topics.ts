import type { TermsData } from '../format.ts';
import { foldText } from '#text/fold.ts';
import type { Found } from './contract.ts';
import { pageAt } from './data.ts';
import type { Stage } from './present.ts';
import type { Query, Token } from './query.ts';
import type { Heard } from './sound.ts';
import { isSmall } from './words.ts';

/** The pages of topics whose title, or another name for it, holds all that was typed, or sounds like it. */
export function topicsNamed(topics: TermsData['topics'], { tokens, hasHan }: Query, heard: readonly Heard[], stage: Stage): Found[] {
  const { corpus, locale } = stage;
  const sounding = heard.filter(({ topic, rank }) => topic !== undefined && rank < 2).map(({ topic }) => topic);
  return Object.keys(topics).reduce<Found[]>((found, slug) => {
    const { zh = [], en = [] } = topics[slug] || {};
    const named = hasHan
      ? zh.some((name) => tokens.every((token) => holds(foldText(name, corpus.variants), token)))
      : en.some((name) => tokens.every((token) => begins(name.toLowerCase().split(/[^a-z]+/), token)));
    if (!named && sounding.indexOf(slug) < 0) return found;
    return found.concat(pageOfOurs(`topics/${slug}`, pageAt(`${locale}/topics/${slug}/`), zh[0] || '', en[0], stage));
  }, []);
}

/** A page of the editors as a result: of a concept or a topic. */
export function pageOfOurs(unit: string, url: string, zh: string, en: string | undefined, { locale }: Stage): Found {
  const hit = { sentence: '', url, lang: 'zh' as const, excerpt: zh, ranges: [], other: en, otherRanges: [] };
  return { unit, report: '', url, title: (locale === 'en' && en) || zh, printed: '', how: 'term', hits: [hit], score: 0 };
}

function holds(name: string, { folded }: Token): boolean {
  return folded.length > 1 && name.indexOf(folded) >= 0;
}

function begins(names: readonly string[], { words }: Token): boolean {
  return (
    words.some((word) => !isSmall(word)) &&
    words.every((word) => word.length > 2 && names.some((name) => name.indexOf(word.toLowerCase()) === 0))
  );
}
