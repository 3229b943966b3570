import type { Counters } from './counters.ts';
import type { Numbering } from './numbering.ts';
import type { Part } from './package.ts';
import type { Passage } from './passage.ts';
import type { Styles } from './styles.ts';
import type { Element } from './xml.ts';
import { childrenOf } from './xml.ts';

/** A field that is open: its code, and whether its result has begun. */
export interface Field {
  code: string;
  isResult: boolean;
}

/** A text that is read from end to end, such as the body or a header, with what is known on the way. */
export interface Story {
  part: Part;
  styles: Styles;
  numbering: Numbering;
  counters: Counters;
  fields: Field[];
  /** The section that the reading has come to, from 0. */
  section: number;
  /** Returns the mark of a note where the text refers to it. */
  markOf: (reference: Element, section: number) => string;
  /** The mark that a note prints before its own words. */
  ownMark: string;
}

/** A paragraph while it is read. */
export interface Line {
  passage: Passage;
  /** What reads the text boxes that hang on the paragraph. */
  boxes: (() => Passage[])[];
  style: string | undefined;
}

/** Reads paragraphs and tables into lines. */
export type ReadBlocks = (elements: readonly Element[], story: Story) => Passage[];

/** Returns what is to be read of content that is there in several forms: the first of them, or what stands in for it. */
export function chosen(element: Element): readonly Element[] {
  const choices = [...childrenOf(element, 'mc:Choice'), ...childrenOf(element, 'mc:Fallback')];
  return choices.find(({ children }) => children.length > 0)?.children ?? [];
}
