import type { Line } from './lines.ts';

/** Parts the notes at the foot of a page from its text: the last lines, where they are printed smaller than the text. */
export function footnotesOf(lines: readonly Line[], body: number): { text: readonly Line[]; notes: readonly Line[] } {
  let from = lines.length;
  while (from > 0 && (lines[from - 1]?.size ?? body) < 0.92 * body) from -= 1;
  const notes = lines.slice(from);
  const isNote = /^([①-⑳㉑-㊿*＊†‡]|[[［〔(（]?\d{1,3}[\]］〕)）]?\s*\D|注)/u.test(notes[0]?.text ?? '');
  return from > 0 && isNote ? { text: lines.slice(0, from), notes } : { text: lines, notes: [] };
}
