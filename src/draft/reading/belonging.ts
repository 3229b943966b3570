import type { Pointer } from './notes.ts';
import { closeOf } from './sentences.ts';
import type { Span } from './spans.ts';
import { firstFrom, holderOf } from './spans.ts';

/** A quotation as it stands in the draft with its marks, and the pointers within it that say where it is from. */
export interface Placed extends Span {
  own: readonly number[];
}

const joiner = /^[\s、,，]*(?:和|与|及|以及|并|又|and|&|or|或)?\s*$/;
const punctuation = /[。，、；,.;:!?！？：…]/;
const introduces = /^[^，,；;。)）]{0,24}$/;

/**
 * Returns of each quotation the pointers that are about it, the nearest first: in a bracket or a note right behind it; else
 * behind it in its sentence, before another quotation that it does not introduce; else before it in its sentence, behind another. Quotations that
 * only a comma or an “and” parts share what stands behind the last or before the first.
 */
export function belonging(
  text: string,
  quotations: readonly Placed[],
  all: readonly Pointer[],
  sentences: readonly Span[],
  paragraphs: readonly Span[],
): number[][] {
  const pointers = all.map((pointer, number) => ({ ...pointer, number })).filter(({ from }) => holderOf(quotations, from) < 0);
  const used = new Set<number>();
  const between = (from: number, to: number): typeof pointers => {
    const found: typeof pointers = [];
    for (let number = firstFrom(pointers, from); (pointers[number]?.from ?? to) < to; number++) {
      const pointer = pointers[number];
      if (pointer) found.push(pointer);
    }
    return found;
  };
  const take = (taken: readonly { number: number }[]): number[] => taken.map(({ number }) => used.add(number) && number);
  const groups = groupsOf(text, quotations, sentences);
  const about: number[][] = quotations.map(() => []);
  groups.forEach(({ first, last }) => {
    const own = (number: number): number[] => {
      const quotation = quotations[number];
      if (!quotation) return [];
      const direct = rightBehind(text, quotation.to, paragraphs, quotations[number + 1]?.from ?? text.length, pointers);
      return [...quotation.own, ...take(between(quotation.to, direct))];
    };
    for (let number = first; number <= last; number++) about[number] = own(number);
    const [opening, closing, next] = [quotations[first], quotations[last], quotations[last + 1]];
    const sentence = closing && sentences[holderOf(sentences, closing.from)];
    if (!opening || !closing || !sentence) return;
    let shared = about[last] ?? [];
    if (shared.length === 0) {
      const end = Math.min(sentence.to, next?.from ?? sentence.to);
      const isBeforeNext = next !== undefined && end === next.from;
      // What stands in a clause of its own before the next quotation introduces that one.
      const behind = between(closing.to, end).filter(
        ({ from, to }) => !isBeforeNext || !isClause(text.slice(closing.to, from)) || !introduces.test(text.slice(to, end)),
      );
      shared = take(behind);
    }
    if (shared.length === 0) {
      const start = Math.max(sentence.from, quotations[first - 1]?.to ?? 0);
      shared = take(between(start, opening.from).filter(({ number }) => !used.has(number))).reverse();
    }
    for (let number = first; number <= last; number++) if (about[number]?.length === 0) about[number] = shared;
  });
  return about.map((numbers) => [...new Set(numbers.flatMap((number) => all[number]?.citations ?? []))]);
}

const isClause = (words: string): boolean => words.length < 300 && /[，,；;。]/.test(words) && !/[（(]\s*[^）)]*$/.test(words);

/** Quotations of one sentence that nothing but a joining word or mark parts. */
function groupsOf(text: string, quotations: readonly Span[], sentences: readonly Span[]): { first: number; last: number }[] {
  const groups: { first: number; last: number }[] = [];
  quotations.forEach(({ from }, number) => {
    const before = quotations[number - 1];
    const group = groups[groups.length - 1];
    const isJoined = before !== undefined && from - before.to <= 12 && joiner.test(text.slice(before.to, from));
    if (group && isJoined && holderOf(sentences, before.from) === holderOf(sentences, from)) group.last = number;
    else groups.push({ first: number, last: number });
  });
  return groups;
}

/** Returns where that ends which stands right behind a quotation and says where it is from: brackets, marks of notes, links, what a dash opens. */
function rightBehind(text: string, from: number, paragraphs: readonly Span[], most: number, pointers: readonly Span[]): number {
  const number = firstFrom(paragraphs, from) - 1;
  const end = Math.min(paragraphs[number]?.to ?? from, most);
  const found = from < end ? follow(text, from, end, pointers) : from;
  if (found > from) return found;
  // A line of its own that says nothing else.
  const next = paragraphs[number + 1];
  if (!next || next.from >= most || /\S/.test(text.slice(from, Math.max(from, end)).slice(0, 3).replace(punctuation, ''))) return from;
  const own = follow(text, next.from, next.to, pointers, true);
  return own > next.from && /^[\s。.]*$/.test(text.slice(own, next.to)) ? own : from;
}

function follow(text: string, from: number, end: number, pointers: readonly Span[], isLine = false): number {
  const blanks = (at: number): number => {
    let next = at;
    while (next < end && /[\s*_~]/.test(text.charAt(next))) next++;
    return next;
  };
  let at = blanks(from);
  if (/[\])]/.test(text.charAt(at)) && /[([]/.test(text.charAt(at + 1))) at++;
  if (punctuation.test(text.charAt(at))) at = blanks(at + 1);
  const isDashed = /[—–-]/.test(text.charAt(at));
  while (/[—–-]/.test(text.charAt(at))) at++;
  at = blanks(at);
  let found = from;
  let isFree = isDashed || isLine;
  for (;;) {
    const pointer = pointers[firstFrom(pointers, at)];
    const opens = text.charAt(at) === '^' ? at + 1 : at;
    const close = closeOf(text, opens, end);
    const isMark =
      pointer?.from === at && (isFree || /[[〔①-⑳¹²³⁰⁴-⁹]/.test(text.charAt(at)) || /^(?:https?:|\/)/i.test(text.slice(at, at + 6)));
    if (isMark) {
      found = pointer.to;
      at = found;
    } else if (close !== undefined) {
      if (pointer && pointer.from < close) found = close + 1;
      at = close + 1;
    } else return found;
    // What a raised place stands right behind belongs to it.
    isFree = text.charAt(at) !== ' ' || isDashed || isLine;
    at = blanks(at);
    if (isLine && /[,，、;；]/.test(text.charAt(at))) at = blanks(at + 1);
  }
}
