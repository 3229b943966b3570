import type { ConceptEntry } from '#glossary/concepts.ts';
import { strings } from '#i18n/strings.ts';
import { stringsInText, withoutQuotes } from '../chinese-strings.ts';

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
export function chineseTermsOf(concept: ConceptEntry): Term[] {
  const { term, pinyin, variants } = concept.zh;
  const [, ...others] = stringsInText(concept);
  const isInText = variants.map(withoutQuotes).includes(withoutQuotes(term));
  return [
    { words: term, status: 'preferred', notes: [`Pinyin: ${pinyin}`, standingNote(isInText ? t.inSource : t.ourHeading)] },
    ...others.map((words): Term => ({ words, status: 'admitted', isVariant: true, notes: [standingNote(t.inSource)] })),
  ];
}

/**
 * Returns the English terms of a concept: the one that is preferred, others that are met with, and those that mislead,
 * each of which names itself as such, for some programs show the notes of all terms together. What misleads here may be
 * the very term of another concept, and says so. The forms in which the preferred one stands in running text are not terms.
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
    ...en.avoid.map((words): Term => ({ words, status: 'deprecated', notes: [avoidedNote([words])] })),
  ]);
}

/** Returns a note that names renderings of a concept that are to be avoided. */
export function avoidedNote(renderings: readonly string[]): string {
  return `To be avoided for this concept only: ${renderings.map((words) => `“${words}”`).join(', ')}`;
}

const standingNote = (standing: string): string => `${t.standing}: ${standing}`;

function eachOnce(terms: readonly Term[]): Term[] {
  return terms.filter(({ words }, index) => terms.findIndex((other) => other.words === words) === index);
}
