import type { Break, DivisionKind, HeadingStyle } from './types.ts';

/** One segment of the skeleton: its address, its line, and what stands before it in the seed. */
export interface OutlineSegment {
  id: string;
  line: number;
  gap?: string | undefined;
  breaks?: Break[] | undefined;
}

/** A title or heading of the skeleton. */
export interface OutlineHeading {
  style: HeadingStyle;
  segment: OutlineSegment;
}

/** A paragraph of the skeleton. */
export interface OutlineParagraph {
  type: 'paragraph';
  id: string;
  runIn?: true | undefined;
  segments: OutlineSegment[];
}

/** A part, section or measure of the skeleton. */
export interface OutlineDivision {
  type: 'division';
  kind: DivisionKind;
  id: string;
  number: number;
  label: string;
  heading: OutlineHeading;
  children: (OutlineParagraph | OutlineDivision)[];
}

/** A work of the skeleton. */
export interface OutlineWork {
  type: 'work';
  id: string;
  heading?: OutlineHeading | undefined;
  children: (OutlineParagraph | OutlineDivision)[];
}

/** `outline.json`: a report without its words. `end` is what follows the last segment in the seed. */
export interface Outline {
  seed: { file: string; sha256: string };
  /**
   * The hash of the bytes of every file of `zh/`, by its name there, in the order of the works and parts: words and
   * skeleton together are the register that keeps the ids, so a split that finds other words here stops. Outlines
   * written before there were hashes have none. `ended.json` has no hash: editors declare renumbered units in it.
   */
  zh?: Record<string, string> | undefined;
  works: OutlineWork[];
  end: string;
}
