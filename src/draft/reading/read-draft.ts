import { workPattern } from '#address/grammar.ts';
import type { FoundCitation, FoundInDraft } from '../contract.ts';
import { belonging } from './belonging.ts';
import { blocksOf } from './blocks.ts';
import { citationsOf } from './citations.ts';
import { figuresIn } from './figures.ts';
import { linesOf, paragraphsOf } from './lines.ts';
import type { NamedReport } from './names.ts';
import { notesOf, pointersOf } from './notes.ts';
import { quotationsOf } from './quotations.ts';
import { referencesIn } from './references.ts';
import { closeOf, sentencesOf } from './sentences.ts';
import { codeAndComments, unquotable } from './silent.ts';
import type { Span } from './spans.ts';
import { firstFrom, hide, holderOf, inOrder, narrow } from './spans.ts';

/** Reads what a draft has that can be checked: its quotations, its citations of the reports, and the figures beside either. */
export function readDraft(draft: string, reports: readonly NamedReport[], isMarkdown: boolean): FoundInDraft {
  const silent = isMarkdown ? codeAndComments(draft, linesOf(draft)) : [];
  const text = hide(draft, silent);
  const lines = linesOf(text);
  const citations = citationsOf(draft, text, reports);
  const blocks = blocksOf(text, lines, isMarkdown);
  const others = lines.map((line) => ({ ...line, isBlank: line.isBlank || holderOf(blocks, line.from) >= 0 }));
  const paragraphs = paragraphsOf(text, others, isMarkdown);
  const units = inOrder([...paragraphs, ...blocks]);

  const notes = notesOf(text, others);
  const pointers = pointersOf(text, citations, notes);
  const references = referencesIn(text, others, citations);
  const quotable = hide(text, [...citations, ...references, ...(isMarkdown ? unquotable(text, lines) : [])]);
  const placed = quotationsOf(draft, quotable, paragraphs, blocks, pointers);

  const sheet = hide(text, [...placed, ...pointers]);
  const sentences = sentencesOf(draft, sheet, units, pointers, placed);
  const cited = belonging(draft, placed, pointers, sentences, units);
  const plain = hide(narrow(sheet), [...notes, ...references, ...sourceBrackets(draft, pointers)]);
  return {
    quotations: placed.map(({ quotation }, number) => ({ ...quotation, cited: placesFirst(cited[number] ?? [], citations) })),
    citations,
    figures: figuresIn(draft, plain, sentences, placed, citations),
  };
}

/** A whole work, as a reference names it, says less than the place in it that stands beside it. */
function placesFirst(cited: readonly number[], citations: readonly FoundCitation[]): number[] {
  const isWork = (number: number): boolean => citations[number]?.places.every(({ id }) => workPattern.test(id)) ?? false;
  return [...cited.filter((number) => !isWork(number)), ...cited.filter(isWork)];
}

/** Brackets with a pointer in them, or right behind them, say where words are from, and when these were published. */
function sourceBrackets(draft: string, pointers: readonly Span[]): Span[] {
  return [...draft.matchAll(/[（([【〔]/g)].flatMap(({ index }): Span[] => {
    const pointer = pointers[firstFrom(pointers, index + 1)];
    const close = pointer && pointer.from < index + 300 ? closeOf(draft, index, draft.length) : undefined;
    return pointer && close !== undefined && pointer.from <= close + 1 ? [{ from: index, to: close + 1 }] : [];
  });
}
