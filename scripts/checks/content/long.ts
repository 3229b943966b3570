import { firstSentence } from '#text/first-sentence.ts';
import type { Check } from './problem.ts';
import { translated } from './problem.ts';
import { countWords } from './words.ts';

/** No English sentence is longer than the rules allow; exceptions are listed with their reason, under “words”. */
export const long: Check = (edition, { english: { longest } }) =>
  translated(edition)
    .filter(({ id }) => !('words' in (edition.exceptions.long?.[id] ?? {})))
    .flatMap(({ file, id, en }) =>
      sentencesIn(en)
        .map((sentence) => ({ sentence, count: countWords(sentence) }))
        .filter(({ count }) => count > longest)
        .map(({ sentence, count }) => ({
          file,
          id,
          rule: 'long',
          message: `“${sentence.split(' ').slice(0, 5).join(' ')} …” has ${count} words, and a sentence has ${longest} at most. Make two of it, or list the exception with its reason in exceptions.json, under "words".`,
        })),
    );

function sentencesIn(words: string): string[] {
  const first = firstSentence(words);
  const rest = words.slice(first.length).trim();
  return rest === '' ? [first] : [first, ...sentencesIn(rest)];
}
