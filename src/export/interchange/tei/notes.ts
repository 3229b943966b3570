import type { Edition } from '#edition/types.ts';
import type { ApparatusNote } from '#schemas/apparatus.ts';
import { toXmlWords } from '#text/xml.ts';
import { element } from '../../xml.ts';
import { certainty, choiceOf, notesAt, numberedNotes, placesOf } from './apparatus.ts';
import { editors, notedIdOf, noteIdOf, tagOf } from './ids.ts';
import { says } from './words.ts';
import { block, headed, inEach, pointing, worded } from './xml.ts';

/** Returns the notes on the text, each with the words on which it stands. */
export function notesOf({ apparatus, segments }: Edition): string | undefined {
  const numbered = numberedNotes(apparatus);
  const notes = numbered.map(({ note, number }) => {
    const at = note.at.flatMap((id) => {
      const segment = segments.get(id);
      return segment ? [{ id, place: placesOf(segment.zh, notesAt(numbered, id)).find((place) => place.number === number) }] : [];
    });
    return block(
      'note',
      {
        'xml:id': noteIdOf(number),
        type: 'apparatus',
        ana: pointing(`kind-${note.kind}`),
        cert: certainty[note.confidence],
        resp: pointing(editors),
        target: pointing(...at.map(({ id, place }) => (place ? notedIdOf(id, number) : id))),
      },
      saidByNote(
        note,
        at.flatMap(({ place }) => place ?? []),
      ),
      ...inEach('p', note.note),
    );
  });
  return block(
    'listAnnotation',
    { type: 'apparatus' },
    ...headed(
      says.apparatus,
      notes.filter((note) => note !== undefined),
    ),
  );
}

/** Returns the words of a note that the text does not show: those that stand whole in no sentence, and a reading that has no place there. */
function saidByNote(note: ApparatusNote, places: readonly { isChoice: boolean }[]): string | undefined {
  const inChinese = { 'xml:lang': tagOf.zh };
  if (note.likely !== undefined)
    return places.some(({ isChoice }) => isChoice) ? undefined : element('p', inChinese, choiceOf(note, toXmlWords(note.printed)));
  return places.length > 0 ? undefined : element('p', inChinese, worded('mentioned', {}, note.printed));
}
