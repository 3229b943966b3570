import type { ConceptEntry } from '#glossary/concepts.ts';
import { chineseOf, englishOf } from '#glossary/glossary.ts';
import { deviationOf } from '#glossary/renderings.ts';
import type { DeviationReason } from '#schemas/renderings.ts';
import { withoutQuotes } from './chinese-strings.ts';
import type { Source } from './format.ts';

/** Where an editor says one of these, the words that were found are of their sentence alone, and render nothing elsewhere. */
const ofOnePlace: readonly DeviationReason[] = ['joined', 'recast', 'sense', 'stands', 'understood'];

/**
 * Returns the English that renders a Chinese string of a concept: the preferred rendering for the head term; for another
 * string of the entry the words by which the reports render it most often, the earlier of two that are as frequent, and
 * the preferred rendering where they say it nowhere by words of its own.
 */
export function usualRendering(concept: ConceptEntry, words: string, { glossary }: Pick<Source, 'glossary'>): string {
  const bare = withoutQuotes(words);
  if (bare === withoutQuotes(concept.zh.term)) return concept.en.term;
  const counts = new Map<string, { words: string; count: number }>();
  for (const mention of glossary.mentionsOf(concept)) {
    const english = englishOf(mention);
    const why = deviationOf(concept, mention)?.why;
    if (english === undefined || withoutQuotes(chineseOf(mention)) !== bare || (why && ofOnePlace.includes(why))) continue;
    const known = counts.get(english.toLowerCase());
    counts.set(english.toLowerCase(), { words: known?.words ?? english, count: (known?.count ?? 0) + 1 });
  }
  const [most] = [...counts.values()].sort((one, other) => other.count - one.count);
  return most ? withWholeQuotes(most.words) : concept.en.term;
}

/** Words that were found between the marks of a quotation lose one that has no other end. */
function withWholeQuotes(words: string): string {
  return words.split('“').length === words.split('”').length ? words : words.replace(/[“”]/g, '');
}
