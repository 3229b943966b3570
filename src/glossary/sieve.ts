import type { PlacedSentence } from './places.ts';

/** Returns, of some sentences, those that may hold one of some words, in their order. */
export type Sieve = (words: readonly string[]) => PlacedSentence[];

/**
 * Returns a sieve of sentences: words can stand only where their rarest character stands. Of hundreds of reports it leaves
 * one sentence in twenty to be read for a term.
 */
export function createSieve(sentences: Iterable<PlacedSentence>): Sieve {
  const all = [...sentences];
  const byCharacter = new Map<string, number[]>();
  for (const [at, { segment }] of all.entries())
    for (const character of new Set(segment.zh)) {
      const known = byCharacter.get(character);
      if (known) known.push(at);
      else byCharacter.set(character, [at]);
    }
  const rarest = (words: string): readonly number[] =>
    [...words].map((character) => byCharacter.get(character) ?? []).reduce((least, one) => (one.length < least.length ? one : least));
  return (words) => {
    const found = new Set(words.filter((one) => one !== '').flatMap(rarest));
    return [...found].sort((one, other) => one - other).flatMap((at) => all[at] ?? []);
  };
}
