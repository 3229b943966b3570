import type { ConceptEntry } from '#glossary/concepts.ts';
import { comparedText } from './compared.ts';
import { countWords } from './count-words.ts';
import type { ComparedText } from './find-runs.ts';

/**
 * Returns the strings that are counted for a concept, folded: what its entry says, else its head term where the text has
 * it, by itself or within another of its strings; none where it is not counted, as with a heading of ours.
 */
export function countedWords({ zh }: ConceptEntry): string[] {
  if (zh.counted) return zh.counted.map(comparedText);
  const head = comparedText(zh.term);
  return zh.variants.some((words) => comparedText(words).includes(head)) ? [head] : [];
}

/** Returns how often a concept stands in a text that is folded; undefined where it is not counted. */
export function countIn(folded: string, concept: ConceptEntry): number | undefined {
  const sought = countedWords(concept);
  if (sought.length === 0) return undefined;
  return countWords(
    folded,
    sought,
    concept.zh.unless.map((words) => comparedText(words)),
  );
}

/** Returns the counts of every concept by slug, then by text; a text without it is left out, and so is a concept that is not counted. */
export function countTerms(concepts: readonly ConceptEntry[], texts: readonly ComparedText[]): Record<string, Record<string, number>> {
  const counted = concepts.filter((concept) => countedWords(concept).length > 0);
  return Object.fromEntries(
    counted.map((concept) => [
      concept.slug,
      Object.fromEntries(
        texts.flatMap(({ id, folded }) => {
          const count = countIn(folded, concept) ?? 0;
          return count > 0 ? [[id, count] as const] : [];
        }),
      ),
    ]),
  );
}
