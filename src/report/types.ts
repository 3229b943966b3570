import type { DivisionKind } from '#address/grammar.ts';
import type { Literal, Parent, Point, Position } from 'unist';

export type { DivisionKind } from '#address/grammar.ts';

/** How a heading stands: on a line of its own, or as the first clause of its paragraph. */
export type HeadingStyle = 'own-line' | 'run-in';

/** A line break inside a segment: `[offset in its words, how many characters it replaces, what stands in the source]`. */
export type Break = [at: number, length: number, source: string];

/** One sentence, or one whole heading: the smallest thing that has an address. `value` is its words as printed. */
export interface Segment extends Literal {
  type: 'segment';
  /** Set by `identify`; empty before. */
  id: string;
  value: string;
  /** The characters of the source between the segment before and this one: blank lines, indents, stray spaces. */
  gap: string;
  /** Line breaks inside the words, for a title over several lines. */
  breaks?: Break[];
  position: Position;
}

/** The heading of a work or a division: always exactly one segment, the `s0` of its unit. */
export interface Heading extends Parent {
  type: 'heading';
  style: HeadingStyle;
  children: [Segment];
}

/** A line of text that is no heading, or what follows a run-in heading on its line. */
export interface Paragraph extends Parent {
  type: 'paragraph';
  /** The unit's id plus a letter, or the unit's bare id for the run-in paragraph of a unit without measures. */
  id: string;
  /** Whether this is the paragraph that follows a run-in heading on the same line. */
  runIn: boolean;
  children: Segment[];
}

/** A part, section or measure, with the paragraphs and divisions below it in the order of the text. */
export interface Division extends Parent {
  type: 'division';
  kind: DivisionKind;
  id: string;
  /** The ordinal that the label says: 3 for （三）. */
  number: number;
  /** The numbering as printed: 三、 or （三） or 三要. */
  label: string;
  /** Whether nobody numbered or declared it: the splitter proposes it, and an editor decides. */
  proposed?: true;
  heading: Heading;
  children: (Paragraph | Division)[];
}

/** One document within a report: the report itself, a speech, the circular around them. */
export interface Work extends Parent {
  type: 'work';
  id: string;
  /** Whether nobody declared it and the text holds others: the splitter proposes it, and an editor decides. */
  proposed?: true;
  /** The title line or lines; a circular may have none. */
  heading: Heading | undefined;
  children: (Paragraph | Division)[];
}

/** The whole text as received, as a tree; `end` is what follows the last segment. */
export interface Report extends Parent {
  type: 'report';
  children: Work[];
  end: string;
}

/** Any node that holds paragraphs and divisions. */
export type Unit = Work | Division;

/** A place in the source: line and column from 1, offset from 0. */
export type { Point };
