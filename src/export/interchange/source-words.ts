import type { ConceptEntry } from '#glossary/concepts.ts';

/** Returns a source of an entry in one line: publisher, title, number, day and address, as far as each is known. */
export function sourceWords({ publisher, title, number, date, url }: ConceptEntry['sources'][number]): string {
  return [publisher, title, number, date, url].filter((words) => words !== undefined).join(', ');
}
