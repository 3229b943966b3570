import type { Piece } from '#edition/apparatus.ts';
import { piecesOf } from '#edition/apparatus.ts';
import type { Segment } from '#edition/types.ts';
import type { TermMark } from './marks.ts';

/** A run of a sentence that is one term, or none; a note on its last words stands behind it. */
export interface Run {
  slug: string | undefined;
  pieces: Piece[];
  note: string | undefined;
}

/** Returns the Chinese words of a sentence, cut where its terms and its notes stand. */
export function runsOf(segment: Segment, marks: readonly TermMark[]): Run[] {
  return cut(segment.notes.length > 0 ? piecesOf(segment) : [{ text: segment.zh }], marks);
}

/** Returns plain words, cut where terms stand; `from` is the offset at which they begin in what the marks count. */
export function runsIn(words: string, marks: readonly TermMark[], from = 0): Run[] {
  return cut(
    [{ text: words }],
    marks.map(({ slug, start, end }) => ({ slug, start: start - from, end: end - from })),
  );
}

function cut(pieces: readonly Piece[], marks: readonly TermMark[]): Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const piece of pieces) {
    const end = at + piece.text.length;
    const edges = marks.flatMap((mark) => [mark.start, mark.end]).filter((edge) => edge > at && edge < end);
    const stops = [at, ...new Set(edges.sort((a, b) => a - b)), end];
    for (let index = 1; index < stops.length; index++) {
      const [from = 0, to = 0] = [stops[index - 1], stops[index]];
      const last = to === end;
      add(
        runs,
        marks.find((mark) => mark.start <= from && to <= mark.end),
        { text: piece.text.slice(from - at, to - at), ...(piece.stray && { stray: true }) },
        last ? piece.note : undefined,
        to,
      );
    }
    at = end;
  }
  return runs;
}

function add(runs: Run[], mark: TermMark | undefined, piece: Piece, note: string | undefined, to: number): void {
  const before = runs[runs.length - 1];
  // A link cannot hold the link of a note: a note within a term waits for the term's end.
  if (before?.slug !== undefined && before.slug === mark?.slug && (mark?.start ?? 0) < to - piece.text.length) {
    before.pieces.push(piece);
    before.note = note ?? before.note;
  } else runs.push({ slug: mark?.slug, pieces: [piece], note });
}
