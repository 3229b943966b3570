import type { Unit } from '#edition/types.ts';
import type { Locale } from '#i18n/locale.ts';
import type { Words } from './words.ts';

/** One sentence as the figure draws it. `names`: it names what the figure shows in cinnabar. */
export interface Stroke {
  id: string;
  /** The number of its Chinese characters. */
  length: number;
  names: boolean;
}

/** The words on the cord of a part. */
export interface Cord {
  words: string;
  brief: string | undefined;
  voice: 'ours' | 'source';
  gloss: string | undefined;
}

/** One part, section or measure: its heading, its own paragraphs as lines of strokes, what stands under it. */
export interface Slip {
  id: string;
  kind: Unit['kind'];
  words: Words;
  lines: Stroke[][];
  cord: Cord | undefined;
  slips: Slip[];
}

/** One part with its slips, or the slips of a work outside every part. */
export interface SlipGroup {
  part: Slip | undefined;
  slips: Slip[];
}

/** One work: its name and title, the paragraphs outside its divisions, its groups. */
export interface FigureWork {
  id: string;
  name: string;
  words: Words;
  lines: Stroke[][];
  /** It has paragraphs of its own before its divisions, after them. */
  opens: boolean;
  closes: boolean;
  groups: SlipGroup[];
  counts: Record<'part' | 'section' | 'measure', number>;
}

/** The shape of an edition in a language: nothing in it that is not counted from the text. */
export interface Figure {
  /** The report that it draws. */
  slug: string;
  locale: Locale;
  works: FigureWork[];
  /** What is shown in cinnabar, and how often the text says it, headings included. */
  names: string | undefined;
  mentions: number;
  sentences: number;
}
