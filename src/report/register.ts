import { segments } from './segments.ts';
import type { Paragraph, Report, Unit } from './types.ts';

/** Why an id ended. */
export type EndReason = 'merged' | 'split' | 'withdrawn' | 'renumbered';

/** An id that shows no words any more: why, where its words went, and what they were. */
export interface EndedId {
  id: string;
  why: EndReason;
  /** The id that now holds the words, if any does. */
  to: string | null;
  /** The words it last showed; empty for units and paragraphs. */
  words: string;
  /** The hash of the first seed without it. An editor who declares `renumbered` may leave it out. */
  since?: string | undefined;
}

/** What was published so far: the tree with its ids and words, and the ids that ended. */
export interface Register {
  tree: Report | undefined;
  ended: readonly EndedId[];
}

/** The register of a report of which nothing was published. */
export const nothingPublished: Register = { tree: undefined, ended: [] };

/** Returns all words of a unit or paragraph, headings included. */
export function wordsOf(node: Unit | Paragraph): string {
  return (node.type === 'paragraph' ? node.children : segments(node)).map(({ value }) => value).join('');
}
