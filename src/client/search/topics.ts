import type { TermsData } from '#library/search-data.ts';
import { foldText } from '#text/fold.ts';
import type { Found } from './contract.ts';
import { base } from './data.ts';
import type { Stage } from './present.ts';
import type { Query, Token } from './query.ts';
import { isSmall } from './words.ts';

/** The pages of topics whose title, or another name for it, holds all that was typed. */
export function topicsNamed(topics: TermsData['topics'], { tokens, hasHan }: Query, { corpus, locale }: Stage): Found[] {
  return Object.keys(topics).reduce<Found[]>((found, slug) => {
    const { zh = [], en = [] } = topics[slug] || {};
    const named = hasHan
      ? zh.some((name) => tokens.every((token) => holds(foldText(name, corpus.variants), token)))
      : en.some((name) => tokens.every((token) => begins(name.toLowerCase().split(/[^a-z]+/), token)));
    if (!named) return found;
    const [title = '', english] = [zh[0], en[0]];
    const url = `${base}${locale}/topics/${slug}/`;
    const hit = { sentence: '', url, lang: 'zh' as const, excerpt: title, ranges: [], other: english, otherRanges: [] };
    return found.concat({
      unit: `topics/${slug}`,
      url,
      title: (locale === 'en' && english) || title,
      printed: '',
      how: 'term',
      hits: [hit],
      score: 0,
    });
  }, []);
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
