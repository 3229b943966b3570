import type { Found, Meant } from './contract.ts';
import { pageAt } from './data.ts';
import type { Stage } from './present.ts';
import { pageOfOurs } from './topics.ts';

/** Returns the pages of the glossary on concepts, to stand behind what the text has. */
export function entriesOf(concepts: readonly number[], stage: Stage, entries: readonly (string | undefined)[]): Found[] {
  return concepts
    .filter((concept) => entries[concept] !== undefined)
    .map((concept) => {
      const { zh, en, url = '' } = toMeant(stage, entries, concept);
      return pageOfOurs(`glossary/${entries[concept] ?? ''}`, url, zh, en, stage);
    });
}

/** Returns a concept as one that may be meant. */
export function toMeant({ corpus, english, locale }: Stage, entries: readonly (string | undefined)[], concept: number): Meant {
  const slug = entries[concept];
  return {
    zh: corpus.terms[concept]?.[0] ?? '',
    en: english?.terms[concept]?.[0]?.text,
    url: slug === undefined ? undefined : pageAt(`${locale}/glossary/${slug}/`),
  };
}
