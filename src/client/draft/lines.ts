import type { Judged, Stretch } from '#draft/contract.ts';
import type { Entry } from '#draft/telling/entries.ts';
import { judgedIn } from '#draft/telling/entries.ts';
import { lineStarts } from '#draft/telling/line-of.ts';
import { piecesOf } from '#draft/telling/pieces.ts';

/**
 * How a run of a draft is set: as its writer's, as the text has it, other than the text has it, where the text has more,
 * as words that no text has, as a citation of another place or of a right one, as a figure.
 */
export type Face = 'own' | 'same' | 'other' | 'missing' | 'none' | 'cited' | 'citation' | 'figure';

/** A run of a line by its offsets in the draft, with the entry that it belongs to. */
export interface Run {
  from: number;
  to: number;
  face: Face;
  entry?: Entry;
}

/** A line of a draft: its runs, and the entries that begin in it, each before the run of the number beside it. */
export interface Line {
  from: number;
  to: number;
  runs: Run[];
  begins: { entry: Entry; before: number }[];
}

/** Returns the lines of a draft, cut into runs; put together, with what ends the lines, they are the draft. */
export function linesOf(draft: string, entries: readonly Entry[], citations: readonly Stretch[]): Line[] {
  const spans = spansOf(entries, citations);
  const starts = lineStarts(draft);
  let [span, entry] = [0, 0];
  return starts.map((from, at) => {
    const end = starts[at + 1] ?? draft.length;
    const to = from + draft.slice(from, end).replace(/[\n\v\f\r\u0085\u2028\u2029]+$/, '').length;
    const line: Line = { from, to, runs: [], begins: [] };
    let here = from;
    const begin = (until: number): void => {
      for (let next = entries[entry]; next && next.from <= until; next = entries[++entry]) {
        if (next.from > here) push(line, { from: here, to: next.from, face: 'own' });
        here = Math.max(here, next.from);
        line.begins.push({ entry: next, before: line.runs.length });
      }
    };
    for (let next = spans[span]; next && next.from <= to; next = spans[span]) {
      begin(next.from);
      const own = { ...next, from: Math.max(next.from, here), to: Math.min(next.to, to) };
      if (own.from > here) push(line, { from: here, to: own.from, face: 'own' });
      if (own.to > own.from || own.face === 'missing') line.runs.push(own);
      here = Math.max(here, own.to);
      // What goes on in the next line is cut there.
      if (next.to > end) break;
      span++;
    }
    begin(end > to ? end - 1 : draft.length);
    if (to > here) push(line, { from: here, to, face: 'own' });
    return line;
  });
}

function push(line: Line, run: Run): void {
  line.runs.push(run);
}

/** The runs that are not the writer's alone, in their order; what stands nowhere gives way to what it quotes that does. */
function spansOf(entries: readonly Entry[], citations: readonly Stretch[]): Run[] {
  const told = entries.flatMap((entry): Run[] => {
    const { from, to, kind, quotation, wrong } = entry;
    if (!quotation) return [{ from, to, face: kind === 'figure' ? 'figure' : 'cited', entry }];
    const cited: Run[] = wrong ? [{ from: wrong.from, to: wrong.to, face: 'cited', entry }] : [];
    return judgedIn(entry).reduce((all, judged) => all.concat(runsOf(judged, entry, entries)), cited);
  });
  let end = 0;
  return [...told, ...citations.map(({ from, to }): Run => ({ from, to, face: 'citation' }))]
    .sort((one, other) => one.from - other.from || one.to - other.to)
    .filter((span) => {
      const isFree = span.from >= end;
      if (isFree) end = span.to;
      return isFree;
    });
}

function runsOf(judged: Judged, entry: Entry, entries: readonly Entry[]): Run[] {
  if (judged.verdict !== 'absent')
    return piecesOf(judged).map(({ from, to, differs }) => ({
      from,
      to,
      face: from === to ? 'missing' : differs ? 'other' : 'same',
      entry,
    }));
  const within = entries.slice(entry.number).filter(({ from, to, quotation }) => quotation && from < judged.to && to <= judged.to);
  const ends = [...within, { from: judged.to, to: judged.to }];
  return ends.map(({ from }, at) => ({ from: ends[at - 1]?.to ?? judged.from, to: from, face: 'none', entry }));
}
