import type { FoundCitation } from '../contract.ts';
import type { Line } from './lines.ts';
import type { Span } from './spans.ts';
import { firstFrom, inOrder, narrow } from './spans.ts';

/** What leads from a place of a draft to others: a citation, or the mark of a note that has some, by number. */
export interface Pointer extends Span {
  citations: readonly number[];
}

/** A note: its lines, with the mark before them. */
export interface Note extends Span {
  label: string;
}

const signs = '\\[\\^[^\\]\\s]{1,80}\\]|[[〔]\\d{1,3}[\\]〕]|[①-⑳]|[¹²³⁰⁴-⁹]{1,3}';
const opening = new RegExp(`^(?:${signs}):?`);
const mark = new RegExp(signs, 'g');

/** Returns the notes of a draft: lines that begin with the mark of a note, each with those behind it that go on. */
export function notesOf(text: string, lines: readonly Line[]): Note[] {
  const notes: Note[] = [];
  let isOpen = false;
  for (const { start, end, isBlank } of lines) {
    const [label] = isBlank ? [] : (opening.exec(narrow(text.slice(start, Math.min(end, start + 100)))) ?? []);
    const open = notes[notes.length - 1];
    if (label !== undefined) notes.push({ from: start, to: end, label: label.replace(/:$/, '') });
    else if (isOpen && !isBlank && open) open.to = end;
    isOpen = !isBlank && (label !== undefined || isOpen);
  }
  return notes;
}

/** Returns what leads from the text to citations: the citations themselves, and the marks of notes that have any. */
export function pointersOf(text: string, citations: readonly FoundCitation[], notes: readonly Note[]): Pointer[] {
  const within = notes.map(({ from, to }) => {
    const numbers: number[] = [];
    for (let number = firstFrom(citations, from); (citations[number]?.from ?? to) < to; number++) numbers.push(number);
    return numbers;
  });
  const byLabel = new Map<string, number[]>();
  notes.forEach(({ label }, number) => byLabel.set(label, [...(byLabel.get(label)?.slice(-50) ?? []), number]));
  const starts = new Set(notes.map(({ from }) => from));
  const marks: Pointer[] = [];
  for (const { 0: label, index } of narrow(text).matchAll(mark)) {
    const to = index + label.length;
    const numbers = byLabel.get(label);
    // A note’s own mark leads nowhere.
    if (!numbers || starts.has(index)) continue;
    const note = numbers.find((number) => (notes[number]?.from ?? 0) > to) ?? numbers[numbers.length - 1] ?? -1;
    marks.push({ from: index, to, citations: within[note] ?? [] });
  }
  return inOrder([...citations.map(({ from, to }, number) => ({ from, to, citations: [number] })), ...marks]);
}
