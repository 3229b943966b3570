import type { FrameKind } from './frame-lines.ts';
import { frameKindOf, isIssuer } from './frame-lines.ts';
import type { Line } from '../from-text.ts';
import { markerOf } from '../structure/headings.ts';

const annexLine = /^附\s*[件表录]?\s*[0-9０-９一二三四五六七八九十]{0,3}\s*[：:]/;
const item = /^[0-9０-９]{1,2}\s*[.．、][^。]{2,60}$/;
const tails: readonly FrameKind[] = ['closing', 'date', 'circulation', 'furniture'];

/** Reads the end of the document whose body lies from `from` up to `to`: signature, date, list of annexes, whom it goes to. */
export function readTail(lines: readonly Line[], from: number, to: number): Map<number, FrameKind> {
  const kinds = new Map<number, FrameKind>();
  for (let at = to - 1; at >= from; at--) {
    const kind = kindInTail(lines, at, kinds, from);
    if (!kind) break;
    kinds.set(at, kind);
  }
  return kinds;
}

function kindInTail(lines: readonly Line[], at: number, below: ReadonlyMap<number, FrameKind>, from: number): FrameKind | undefined {
  const value = lines[at]?.value ?? '';
  const kind = frameKindOf(value);
  if (kind !== undefined && tails.includes(kind)) return kind;
  if (annexLine.test(value)) return 'annex-list';
  if (item.test(value)) {
    let head = at;
    while (head > from && item.test(lines[head]?.value ?? '')) head--;
    return annexLine.test(lines[head]?.value ?? '') || /^附\s*件\s*[：:]?$/.test(lines[head]?.value ?? '') ? 'annex-list' : undefined;
  }
  if (!isIssuer(value) || markerOf(value)) return undefined;
  const next = below.get(at + 1);
  const signs = next === 'date' || next === 'issuer' || next === 'circulation';
  return signs || frameKindOf(lines[at - 1]?.value ?? '') === 'circulation' ? 'issuer' : undefined;
}
