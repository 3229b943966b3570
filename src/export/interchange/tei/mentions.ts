import type { Glossary } from '#glossary/glossary.ts';
import type { Mention as Found } from '#glossary/find-mentions.ts';
import type { Source } from '../format.ts';
import type { Mention } from './sentence.ts';

/** The mentions of concepts in the sentences of a report, by the ids of the sentences. */
export interface Mentions {
  zh: ReadonlyMap<string, readonly Mention[]>;
  /** Where the renderings stand in the translation. */
  en: ReadonlyMap<string, readonly Mention[]>;
  /** The concepts that are mentioned, by slug. */
  concepts: Glossary['published'];
}

/** Returns every mention of a concept in a report, in each language. */
export function mentionsIn({ edition, glossary }: Pick<Source, 'edition' | 'glossary'>): Mentions {
  const { sentences, find, mentionsWithin, published } = glossary;
  const zh = new Map([...edition.segments].map(([id, segment]) => [id, find(segment.zh, sentences.keyOf(edition, id)).flatMap(whole)]));
  const en = new Map<string, Mention[]>();
  const isTold = [...edition.segments.values()].some((segment) => segment.en !== undefined);
  for (const concept of isTold ? published : []) {
    for (const { segment, en: place } of mentionsWithin(concept, edition)) {
      if (!place) continue;
      en.set(segment.id, [...(en.get(segment.id) ?? []), { slug: concept.slug, ...place }]);
    }
  }
  const named = new Set([...zh.values()].flat().map(({ slug }) => slug));
  return { zh, en, concepts: published.filter(({ slug }) => named.has(slug)) };
}

function whole({ slug, start, end, nested }: Found): Mention[] {
  return [{ slug, start, end }, ...nested.flatMap(whole)];
}
