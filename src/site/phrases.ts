import { phrasesOf } from '#text/phrases.ts';
import { getContent } from './content.ts';

/** How wide a phrase is in the outline at the side. */
const narrowest = 6;

/** Whether a line of the outline has room for a word: others it has to part. */
const isNarrow = ({ length }: string): boolean => length <= narrowest;

const known = new Map<string, string[]>();
let whole: string[] | undefined;

/** Returns the words of the glossary, which the titles of the site keep whole. */
export async function wholeWords(): Promise<string[]> {
  const { glossary } = await getContent();
  whole ??= [...glossary.concepts.values()].flatMap(({ zh }) => [zh.term, ...zh.variants]).filter((word) => word.length > 2);
  return whole;
}

/** Returns the phrases of a title: everywhere on the site its lines end between the same; `narrow`: where a line holds few words, which a phrase then is cut between. */
export async function titlePhrases(title: string, narrow = false): Promise<string[]> {
  const key = `${narrow ? 'narrow' : 'usual'} ${title}`;
  const made = known.get(key);
  if (made) return made;
  const words = await wholeWords();
  const phrases = narrow ? phrasesOf(title, words.filter(isNarrow), narrowest) : phrasesOf(title, words);
  known.set(key, phrases);
  return phrases;
}
