import { phrasesOf } from '#text/phrases.ts';
import { getContent } from './content.ts';

const known = new Map<string, string[]>();
let whole: string[] | undefined;

/** Returns the words of the glossary, which the titles of the site keep whole. */
export async function wholeWords(): Promise<string[]> {
  const { glossary } = await getContent();
  whole ??= [...glossary.concepts.values()].flatMap(({ zh }) => [zh.term, ...zh.variants]).filter((word) => word.length > 2);
  return whole;
}

/** Returns the phrases of a title: everywhere on the site its lines end between the same. */
export async function titlePhrases(title: string): Promise<string[]> {
  const phrases = known.get(title) ?? phrasesOf(title, await wholeWords());
  known.set(title, phrases);
  return phrases;
}
