import type { ApparatusNote } from '#schemas/apparatus.ts';
import type { Segment } from '#edition/types.ts';
import type { Span } from '#glossary/glossary.ts';
import type { Locale } from '#i18n/locale.ts';
import { toXmlWords } from '#text/xml.ts';
import { element } from '../../xml.ts';
import { editors, idIn, notedIdOf, noteIdOf, termIdOf } from './ids.ts';
import type { Part, Range } from './nest.ts';
import { nest } from './nest.ts';
import { pointing, worded } from './xml.ts';

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

/** A note of the apparatus, and its number in the report, from 1. */
export interface NumberedNote {
  note: ApparatusNote;
  number: number;
}

/** What TEI calls how sure the editors are. */
export const certainty: Readonly<Record<ApparatusNote['confidence'], 'high' | 'medium' | 'low'>> = {
  certain: 'high',
  likely: 'medium',
  possible: 'low',
};

/** Returns where the printed words of a note stand in a sentence: the first time that they do; undefined where they stand elsewhere. */
export function placeOf({ printed }: Pick<ApparatusNote, 'printed'>, { zh }: Pick<Segment, 'zh'>): Span | undefined {
  const start = zh.indexOf(printed);
  return start < 0 ? undefined : { start, end: start + printed.length };
}

/**
 * Returns the words of a sentence with what is known of them around them. What was probably meant stands beside what is
 * printed, and is never parted; of two slips that overlap the first has it, and of the other the note alone tells.
 */
export function wordsOf(words: string, id: string, locale: Locale, { label, mentions, notes }: Known): string {
  const sentence = idIn(locale, id);
  const choices: Range[] = [];
  const noted: Range[] = [];
  for (const { note, number } of notes) {
    const place = placeOf(note, { zh: words });
    if (!place) continue;
    const isFree = choices.every(({ start, end }) => place.end <= start || end <= place.start);
    if (note.likely !== undefined && isFree) choices.push({ ...place, around: choice(note, sentence, number) });
    else
      noted.push({
        ...place,
        around: parted('seg', { type: 'noted', corresp: pointing(noteIdOf(number)) }, notedIdOf(sentence, number), true),
      });
  }
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

function choice({ likely = '', confidence }: ApparatusNote, sentence: string, number: number): Range['around'] {
  return (within) =>
    element(
      'choice',
      { 'xml:id': notedIdOf(sentence, number), corresp: pointing(noteIdOf(number)) },
      element('sic', {}, within),
      worded('corr', { cert: certainty[confidence], resp: pointing(editors) }, likely),
    );
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
