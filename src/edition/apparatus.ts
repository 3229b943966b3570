import type { ApparatusNote } from '#schemas/apparatus.ts';
import type { Edition, Segment } from './types.ts';

/** A run of a sentence: plain words, words that have a note, or a stray space. */
export interface Piece {
  text: string;
  /** Returns the anchor of the note on these words. */
  note?: string;
  stray?: true;
}

/** Returns the anchor of a note at a sentence, unique on every page. */
export function anchorOf(note: ApparatusNote, id: string, notes: readonly ApparatusNote[]): string {
  return `note-${id}-${notes.indexOf(note) + 1}`;
}

/** Returns the anchor of a note among those of all reports; those of the home report go by their own. */
export function listAnchorOf(anchor: string, slug: string, home: string): string {
  return slug === home ? anchor : `${slug}:${anchor}`;
}

/** Returns the words of a sentence cut where its notes stand; put together again they are the words as printed. */
export function piecesOf({ id, zh, notes }: Segment): Piece[] {
  const marks = notes
    .map((note) => ({ note, start: zh.indexOf(note.printed) }))
    .filter(({ start }) => start >= 0)
    .sort((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  let from = 0;
  for (const { note, start } of marks) {
    if (start < from) continue;
    pieces.push({ text: zh.slice(from, start) });
    const anchor = anchorOf(note, id, notes);
    from = start + note.printed.length;
    if (note.kind === 'space') {
      const [before = '', after = ''] = note.printed.split(' ');
      pieces.push({ text: before, note: anchor }, { text: ' ', stray: true }, { text: after });
    } else pieces.push({ text: note.printed, note: anchor });
  }
  pieces.push({ text: zh.slice(from) });
  return pieces.filter(({ text }) => text !== '');
}

/** Returns every note of an edition, with the sentences it stands at and its anchor at each. */
export function notesOf({ apparatus, segments }: Edition): { note: ApparatusNote; at: { id: string; anchor: string }[] }[] {
  return apparatus.map((note) => ({
    note,
    at: note.at.map((id) => ({ id, anchor: anchorOf(note, id, segments.get(id)?.notes ?? []) })),
  }));
}
