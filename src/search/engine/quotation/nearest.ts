import { unfold } from '#text/fold.ts';
import type { Span } from './exact.ts';
import type { Source } from './source.ts';

const step = 12;
const cut = new WeakMap<Source, Map<string, number[]>>();

/** Where each piece of so many characters stands in the folded text. */
function cutUp({ folded }: Source, size: number): Map<string, number[]> {
  const pieces = new Map<string, number[]>();
  for (let at = 0; at + size <= folded.text.length; at++) {
    const piece = folded.text.slice(at, at + size);
    const list = pieces.get(piece);
    if (list) list.push(at);
    else pieces.set(piece, [at]);
  }
  return pieces;
}

/** Returns the stretches of a text that share most with a folded one, where its pieces stand in one line; the best first. */
export function nearest(folded: string, source: Source, size: number): Span[] {
  const places = cut.get(source) || cutUp(source, size);
  cut.set(source, places);
  // Of every line, how many pieces stand there, each counted once.
  const votes = new Map<number, number>();
  // What stands everywhere tells a long quotation nothing.
  const common = folded.length > 60 ? 40 : Infinity;
  const each = (see: (line: number, place: number, at: number) => void): void => {
    for (let at = 0; at + size <= folded.length; at++) {
      const list = places.get(folded.slice(at, at + size)) || [];
      if (list.length <= common) list.forEach((place) => see(Math.round((place - at) / step), place, at));
    }
  };
  const last = new Map<number, number>();
  each((line, _, at) => {
    if (last.get(line) === at) return;
    last.set(line, at);
    votes.set(line, (votes.get(line) || 0) + 1);
  });
  const around = (line: number): number => (votes.get(line - 1) || 0) + (votes.get(line) || 0) + (votes.get(line + 1) || 0);
  const ranked = [...votes.keys()].map((line) => ({ line, count: around(line) })).sort((a, b) => b.count - a.count);
  const enough = Math.max(3, (ranked[0]?.count || 0) * 0.8);
  const best = ranked.filter(({ count }) => count >= enough).slice(0, 6);
  const ends = best.map(() => [Infinity, 0] as Span);
  each((line, place) =>
    best.forEach((one, index) => {
      if (Math.abs(line - one.line) > 1) return;
      const end = ends[index] as Span;
      end[0] = Math.min(end[0], place);
      end[1] = Math.max(end[1], place + size);
    }),
  );
  return ends.map(([from, to]) => unfold(source.folded, from, to));
}
