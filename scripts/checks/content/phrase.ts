/** What may stand between two words: white space, and marks of quotation. */
const between = '[\\s“”‘’]+';
/** What `*` alone stands for: one to six words of one clause. */
const someWords = `[^\\s.;:!?]+(?:\\s+[^\\s.;:!?]+){0,5}`;

const known = new Map<string, RegExp>();

/**
 * Returns the places where a text says words of a rule (`EnglishRules`), in its order, each as the text has it: “in a solid
 * way” is one, though “solid way” may be in the list as well. Within the phrases of `unless` nothing is looked for.
 */
export function placesOf(text: string, words: readonly string[], unless: readonly string[] = []): string[] {
  const left = unless.reduce((rest, phrase) => rest.replace(patternOf(phrase), (found) => '□'.repeat(found.length)), text);
  let end = 0;
  return words
    .flatMap((phrase) => [...left.matchAll(patternOf(phrase))])
    .sort((a, b) => a.index - b.index || b[0].length - a[0].length)
    .filter(({ 0: found, index }) => {
      if (index < end) return false;
      end = index + found.length;
      return true;
    })
    .map(([found]) => found);
}

/** Returns whether a text says one of the words of a rule. */
export function says(text: string, words: readonly string[]): boolean {
  return words.some((phrase) => text.search(patternOf(phrase)) >= 0);
}

/** Returns words of a rule as a message names them: “push* forward”, “solid*”. */
export function named(words: readonly string[]): string {
  return words.map((phrase) => `“${phrase}”`).join(', ');
}

function patternOf(phrase: string): RegExp {
  const pattern =
    known.get(phrase) ?? new RegExp(`(?<![\\p{L}\\d])${phrase.trim().split(/\s+/).map(wordPattern).join(between)}(?![\\p{L}\\d])`, 'giu');
  known.set(phrase, pattern);
  return pattern;
}

function wordPattern(word: string): string {
  return word === '*' ? someWords : word.replace(/[.+?^${}()|[\]\\/]/g, '\\$&').replaceAll('*', '\\p{L}*');
}
