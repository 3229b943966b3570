import type { Span } from './spans.ts';
import { firstFrom } from './spans.ts';

const stops = /[。！？!?]+|\.+(?=[\s\ue000]|$)|…+$/g;
const abbreviation = /(?:^|[^A-Za-z])(?:[A-Za-z]|secs?|paras?|arts?|cf|no|vol|pp|eds?|trans|al|vs|mr|mrs|ms|dr|prof|st|i\.e|e\.g)$/i;
const brackets: Readonly<Record<string, string>> = { '（': '）', '(': ')', '〔': '〕', '[': ']', '【': '】', '<': '>' };
/** How long a bracket may be that says where words are from. */
const longestBracket = 300;

/** Returns where a bracket that opens at an offset closes; undefined where it does not, or far off. */
export function closeOf(text: string, at: number, most: number): number | undefined {
  const [open, close] = [text.charAt(at), brackets[text.charAt(at)]];
  if (close === undefined) return undefined;
  for (let next = at + 1, depth = 1; next < Math.min(most, at + longestBracket); next++) {
    const sign = text.charAt(next);
    // Texts mix brackets of either width.
    if (sign === open) depth++;
    else if (sign === close || (open === '（' && sign === ')') || (open === '(' && sign === '）')) depth--;
    if (depth === 0) return next;
  }
  return undefined;
}

/**
 * Returns the sentences of a draft. In `text` quotations and citations are hidden, so that no mark in them ends one;
 * behind a quotation that ends in a stop one ends too. Brackets and marks of notes behind a stop, which hold a pointer,
 * belong to what stands before. A paragraph that ends in a colon goes on in a quotation behind it.
 */
export function sentencesOf(
  draft: string,
  text: string,
  paragraphs: readonly Span[],
  pointers: readonly Span[],
  quotations: readonly (Span & { isStopped: boolean })[],
): Span[] {
  const sentences: Span[] = [];
  let from: number | undefined;
  let quotation = 0;
  paragraphs.forEach(({ from: start, to }, number) => {
    from = from ?? start;
    const words = text.slice(start, to);
    const ends = [...words.matchAll(stops)]
      .filter(({ 0: stop, index }) => stop.charAt(0) !== '.' || !abbreviation.test(words.slice(Math.max(0, index - 6), index)))
      .map(({ 0: stop, index }) => start + index + stop.length);
    while ((quotations[quotation]?.to ?? to + 1) <= to) {
      const one = quotations[quotation++];
      if (one?.isStopped && one.from >= start && endsHere(text.slice(one.to, one.to + 3))) ends.push(one.to);
    }
    ends.sort((a, b) => a - b);
    for (const stop of ends) {
      const end = behindPointers(draft, stop, to, pointers);
      if (end <= from) continue;
      sentences.push({ from, to: end });
      from = end;
    }
    const next = paragraphs[number + 1];
    const goesOn = next && /[：:]$/.test(words) && quotations[firstFrom(quotations, next.from)]?.from === next.from;
    if (!goesOn) {
      if (from < to) sentences.push({ from, to });
      from = undefined;
    }
  });
  return sentences;
}

const endsHere = (behind: string): boolean => !/^\s?[a-z,，、；;的]/.test(behind);

function behindPointers(draft: string, from: number, most: number, pointers: readonly Span[]): number {
  let end = from;
  for (;;) {
    let at = end;
    while (at < most && /\s/.test(draft.charAt(at))) at++;
    const pointer = pointers[firstFrom(pointers, at)];
    const close = closeOf(draft, at, most);
    if (pointer && close !== undefined && pointer.from < close) end = close + 1;
    else if (pointer?.from === at && /[[〔①-⑳¹²³]/.test(draft.charAt(at))) end = pointer.to;
    else break;
    while (end < most && /[。.]/.test(draft.charAt(end))) end++;
  }
  return end;
}
