import { isHeadingId } from '#address/grammar.ts';
import { keyOf } from '../../engine/spelling.ts';
import { piecesOf } from '../../engine/words.ts';
import type { TextPage } from './chunks.ts';
import type { Posting } from './list-strings.ts';

const hyphen = /^[-‐‑–]$/;

/** Returns where the words of the English of pages stand, by their keys in order; words joined by a hyphen are one word too. */
export function listWords(pages: readonly TextPage[]): [key: string, postings: Posting[]][] {
  const lists = new Map<string, Posting[]>();
  pages.forEach(({ sentences }, page) => {
    for (const { id, en } of sentences) {
      if (en === undefined) continue;
      for (const key of keysIn(en)) {
        const list = lists.get(key) ?? [];
        const last = list[list.length - 1];
        lists.set(key, list);
        if (last?.page === page) {
          last.count++;
          last.inHeading ||= isHeadingId(id);
        } else list.push({ page, count: 1, inHeading: isHeadingId(id) });
      }
    }
  });
  return [...lists].sort(([one], [other]) => (one < other ? -1 : 1));
}

function keysIn(text: string): string[] {
  const pieces = piecesOf(text);
  return pieces.flatMap((piece, at) => {
    const before = pieces[at - 1];
    const isJoined = before && hyphen.test(text.slice(before.to, piece.from));
    return [keyOf(piece.text), ...(isJoined ? [keyOf(before.text + piece.text)] : [])];
  });
}
