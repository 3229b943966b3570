import type { ApparatusNote } from '#schemas/apparatus.ts';
import type { Span } from '#glossary/glossary.ts';
import type { Locale } from '#i18n/locale.ts';
import { toXmlWords } from '#text/xml.ts';
import { element } from '../../xml.ts';
import type { NumberedNote } from './apparatus.ts';
import { choiceOf, placesOf } from './apparatus.ts';
import { idIn, notedIdOf, noteIdOf, termIdOf } from './ids.ts';
import type { Part, Range } from './nest.ts';
import { nest } from './nest.ts';
import { pointing } from './xml.ts';

/** A mention of a concept in a sentence. */
export interface Mention extends Span {
  slug: string;
}

/** What is known of the words of a sentence in a language. */
export interface Known {
  /** The number with which a heading begins; empty for any other sentence. */
  label: string;
  mentions: readonly Mention[];
  /** The notes of the apparatus with their numbers in the report; none in a translation. */
  notes: readonly NumberedNote[];
}

/** Returns the words of a sentence with what is known of them around them; as printed they are the words themselves. */
export function wordsOf(words: string, id: string, locale: Locale, { label, mentions, notes }: Known): string {
  const sentence = idIn(locale, id);
  const places = placesOf(words, notes);
  const choices = places
    .filter(({ isChoice }) => isChoice)
    .map(({ start, end, note, number }) => ({ start, end, around: choiceAt(note, sentence, number) }));
  const noted = places
    .filter(({ isChoice }) => !isChoice)
    .map(({ start, end, number }) => ({
      start,
      end,
      around: parted('seg', { type: 'noted', corresp: pointing(noteIdOf(number)) }, notedIdOf(sentence, number), true),
    }));
  const labels =
    label !== '' && words.startsWith(label)
      ? [{ start: 0, end: label.length, around: parted('seg', { type: 'label' }, `${sentence}-label`) }]
      : [];
  // The shorter of two that cross is kept whole, so that a term within a term is found in one piece.
  const terms = mentions
    .map((mention, index) => ({
      ...mention,
      around: parted('term', { ref: pointing(termIdOf(mention.slug)) }, `${sentence}-term-${index + 1}`),
    }))
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  return nest(words, [...choices, ...noted, ...labels, ...terms], toXmlWords);
}

function choiceAt(note: ApparatusNote, sentence: string, number: number): Range['around'] {
  return (within) => choiceOf(note, within, { 'xml:id': notedIdOf(sentence, number), corresp: pointing(noteIdOf(number)) });
}

/** Returns what writes an element, in as many parts as it takes: each leads to the next and to the one before. */
function parted(
  name: 'seg' | 'term',
  attributes: Readonly<Record<string, string | undefined>>,
  id: string,
  isAlwaysNamed = false,
): Range['around'] {
  const idOf = (index: number): string => (index === 0 ? id : `${id}-${index + 1}`);
  const named = ({ index, count }: Part): Record<string, string | undefined> => ({
    'xml:id': isAlwaysNamed || count > 1 ? idOf(index) : undefined,
    next: index + 1 < count ? pointing(idOf(index + 1)) : undefined,
    prev: index > 0 ? pointing(idOf(index - 1)) : undefined,
  });
  return (within, part) => element(name, { ...named(part), ...attributes }, within);
}
