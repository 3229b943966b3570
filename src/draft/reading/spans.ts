import type { Stretch } from '../contract.ts';

/** A part of a draft, by offsets in UTF-16 code units. */
export interface Span {
  from: number;
  to: number;
}

/** A sign of no script, which stands for what is not to be read. */
export const hidden = '\ue000';

/** Returns a span with its words. */
export function stretch(draft: string, { from, to }: Span): Stretch {
  return { from, to, text: draft.slice(from, to) };
}

/** Returns spans in the order of the draft. */
export function inOrder<T extends Span>(spans: readonly T[]): T[] {
  return [...spans].sort((a, b) => a.from - b.from || b.to - a.to);
}

/** Returns a text with the hidden sign in the place of every sign of some spans; offsets stay as they are. */
export function hide(text: string, spans: readonly Span[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { from, to } of inOrder(spans)) {
    if (to <= at) continue;
    pieces.push(text.slice(at, Math.max(at, from)), hidden.repeat(to - Math.max(at, from)));
    at = to;
  }
  return pieces.join('') + text.slice(at);
}

/** Returns the number of the first span that begins at an offset or behind it, of spans in order. */
export function firstFrom(spans: readonly Span[], at: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.from ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Returns the number of the span that holds an offset, of spans in order that do not overlap; -1 where none does. */
export function holderOf(spans: readonly Span[], at: number): number {
  const number = firstFrom(spans, at + 1) - 1;
  return at < (spans[number]?.to ?? 0) ? number : -1;
}

/** Returns the text with full-width letters, digits and marks as those of ASCII, sign for sign, so that offsets stay as they are. */
export function narrow(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)).replace(/[\u00a0\u3000]/g, ' ');
}
