import type { ConceptEntry } from '#glossary/concepts.ts';
import { strings } from '#i18n/strings.ts';

/** A term of a concept in a language, and what is known of it. */
export interface Term {
  words: string;
  /** How it is to be taken: the one to use, one that may be used or is met with, one to be avoided. */
  status: 'preferred' | 'admitted' | 'deprecated';
  /** It is another form in which the text has the preferred term. */
  isVariant?: boolean;
  /** Where it was seen. */
  seen?: string | undefined;
  notes: string[];
}

const t = strings('en');

/** Returns the Chinese terms of a concept: the head term, and the other strings that mean it in the text. */
export function chineseTermsOf({ zh }: ConceptEntry): Term[] {
  const standing = zh.variants.includes(zh.term) ? t.inSource : t.ourHeading;
  return eachOnce([
    { words: zh.term, status: 'preferred', notes: [`Pinyin: ${zh.pinyin}`, standingNote(standing)] },
    ...zh.variants.map((words): Term => ({ words, status: 'admitted', isVariant: true, notes: [standingNote(t.inSource)] })),
  ]);
}

/**
 * Returns the English terms of a concept: the one that is preferred, others that are met with, and those that mislead,
 * each of which names itself as such, for some programs show the notes of all terms together. The forms in which the
 * preferred one stands in running text are not terms.
 */
export function englishTermsOf({ en }: ConceptEntry): Term[] {
  return eachOnce([
    { words: en.term, status: 'preferred', seen: en.seen, notes: [standingNote(t.statuses[en.status])] },
    ...en.also.map(({ term, status, seen }): Term => ({
      words: term,
      status: 'admitted',
      seen,
      notes: [standingNote(t.statuses[status])],
    })),
    ...en.avoid.map((words): Term => ({ words, status: 'deprecated', notes: [`To be avoided: “${words}”`] })),
  ]);
}

const standingNote = (standing: string): string => `${t.standing}: ${standing}`;

function eachOnce(terms: readonly Term[]): Term[] {
  return terms.filter(({ words }, index) => terms.findIndex((other) => other.words === words) === index);
}
