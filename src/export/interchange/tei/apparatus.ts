import type { Span } from '#glossary/glossary.ts';
import type { ApparatusNote } from '#schemas/apparatus.ts';
import type { Attributes } from '../../xml.ts';
import { element } from '../../xml.ts';
import { editors } from './ids.ts';
import { pointing, worded } from './xml.ts';

/** A note of the apparatus, and its number in the report, from 1. */
export interface NumberedNote {
  note: ApparatusNote;
  number: number;
}

/** Returns the notes of a report with their numbers. */
export function numberedNotes(notes: readonly ApparatusNote[]): NumberedNote[] {
  return notes.map((note, index) => ({ note, number: index + 1 }));
}

/** Returns the notes that stand at a sentence. */
export function notesAt(notes: readonly NumberedNote[], id: string): NumberedNote[] {
  return notes.filter(({ note }) => note.at.includes(id));
}

/** What TEI calls how sure the editors are. */
export const certainty: Readonly<Record<ApparatusNote['confidence'], 'high' | 'medium' | 'low'>> = {
  certain: 'high',
  likely: 'medium',
  possible: 'low',
};

/** Where the printed words of a note stand in a sentence; `isChoice`: what was probably meant stands beside them. */
interface Place extends NumberedNote, Span {
  isChoice: boolean;
}

/**
 * Returns where the notes at a sentence have their printed words, each the first time that they stand there; of some they
 * stand elsewhere. A choice of readings is never parted: of two slips that overlap the first of the list has it.
 */
export function placesOf(words: string, notes: readonly NumberedNote[]): Place[] {
  const places: Place[] = [];
  for (const { note, number } of notes) {
    const start = words.indexOf(note.printed);
    const end = start + note.printed.length;
    const isFree = places.every((other) => !other.isChoice || end <= other.start || other.end <= start);
    if (start >= 0) places.push({ note, number, start, end, isChoice: note.likely !== undefined && isFree });
  }
  return places;
}

/** Returns the words as printed and what was probably meant, with how sure the editors are. */
export function choiceOf({ likely = '', confidence }: ApparatusNote, printed: string, attributes: Attributes = {}): string {
  const corrected = worded('corr', { cert: certainty[confidence], resp: pointing(editors) }, likely);
  return element('choice', attributes, element('sic', {}, printed), corrected);
}
