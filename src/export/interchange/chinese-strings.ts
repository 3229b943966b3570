import type { ConceptEntry } from '#glossary/concepts.ts';

/**
 * Returns the strings that mean a concept in the text, the head term first. Of those that differ by quotation marks alone
 * there is one, without marks if there is such a one: programs that look for terms find it within marks, and would show
 * the same term twice.
 */
export function stringsInText({ zh }: ConceptEntry): string[] {
  return withoutDoubles(zh.term, zh.variants);
}

/** Returns the strings that mean a concept in the text, and those by which it is looked for, in the same manner. */
export function stringsSought({ zh }: ConceptEntry): string[] {
  return withoutDoubles(zh.term, [...zh.variants, ...zh.also]);
}

/** Returns words without quotation marks. */
export function withoutQuotes(words: string): string {
  return words.replace(/[“”‘’「」『』"']/g, '');
}

function withoutDoubles(head: string, others: readonly string[]): string[] {
  const alike = Map.groupBy([head, ...others], withoutQuotes);
  return [...alike].map(([bare, [first = head, ...rest]]) => (first !== head && rest.includes(bare) ? bare : first));
}
