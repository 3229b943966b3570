import type { DivisionKind } from '#address/grammar.ts';
import type { HeadingStyle } from '#report/types.ts';
import type { ApparatusNote } from '#schemas/apparatus.ts';
import type { Ended } from '#schemas/ended.ts';
import type { Exceptions } from '#schemas/exceptions.ts';
import type { FigureCaptions } from '#schemas/figure.ts';
import type { FigureLedger } from '#schemas/figures.ts';
import type { Origins } from '#schemas/origins.ts';
import type { Parallels } from '#schemas/parallels.ts';
import type { Printed } from '#schemas/printed.ts';
import type { QuotedPassage } from '#schemas/quoted.ts';
import type { Readings } from '#schemas/readings.ts';
import type { Release } from '#schemas/release.ts';
import type { Counterpart, Deviation } from '#schemas/renderings.ts';
import type { ReportInfo } from '#schemas/report.ts';
import type { Wording } from '#schemas/wordings.ts';

// The bilingual tree: the report tree (#report/types.ts) with the words of both languages, under the same node names.

/** The white space that stands around a segment on its own line of the seed. */
export interface Surroundings {
  before: string;
  after: string;
}

/** One sentence, or one whole heading, in both languages; `en` is undefined until it is translated. */
export interface Segment {
  type: 'segment';
  id: string;
  /** The line of the seed on which it begins, from 1. */
  line: number;
  zh: string;
  en: string | undefined;
  /** What is irregular in its Chinese words. */
  notes: readonly ApparatusNote[];
  /** White space around its words in the text as received. */
  received: Surroundings;
}

/** The title of a work or the heading of a division, whole, with its label: always exactly one segment. */
export interface Heading {
  type: 'heading';
  style: HeadingStyle;
  children: [Segment];
}

/** One paragraph. `runIn`: it follows its unit's heading on the same line. */
export interface Paragraph {
  type: 'paragraph';
  /** The unit's id plus a letter, or the unit's bare id for the run-in paragraph of a unit without measures. */
  id: string;
  runIn: boolean;
  children: Segment[];
}

/** One work, or one of its parts, sections or measures. */
export interface Unit {
  type: 'work' | 'division';
  kind: 'work' | DivisionKind;
  id: string;
  /** The ordinal that the label says; 0 for a work. */
  number: number;
  /** The numbering as printed: （三）; empty for a work. */
  label: string;
  /** Undefined for a work without a title, such as a circular. */
  heading: Heading | undefined;
  parent: Unit | undefined;
  children: (Paragraph | Unit)[];
}

/** A report in both languages, with all that its editors know of it. */
export interface Edition {
  slug: string;
  /** What report.json says, as pages show it: what has no words in one language has those of the other. */
  info: ReportInfo;
  /** What report.json says, to the letter. */
  declared: ReportInfo;
  /** The hash of the seed that was split last. */
  sha256: string;
  /** The ids that show no words any more, with where their words went. */
  ended: Ended;
  /** What is irregular in the source, note by note. */
  apparatus: readonly ApparatusNote[];
  /** Where two works say the same thing, as an editor decided. */
  parallels: Parallels;
  /** How often the translation of each work, part and section was read. */
  readings: Readings;
  /** Where a rule of the checks does not hold. */
  exceptions: Exceptions;
  /** What the source quotes, and whose words they are. */
  quoted: readonly QuotedPassage[];
  /** Where its English departs from the preferred renderings of concepts, and why. */
  deviations: readonly Deviation[];
  /** Which words of its English stand for a concept where the forms of its rendering do not tell. */
  counterparts: readonly Counterpart[];
  /** What an editor wrote for the figure of the report. */
  captions: FigureCaptions;
  /** Its PDFs; undefined where nobody has made any. */
  printed: Printed | undefined;
  /** What of it stands in earlier texts, as `npm run origins` found it. */
  origins: Origins;
  /** What an editor says of that, run by run. */
  wordings: readonly Wording[];
  /** Every number, target, deadline and result of it; empty where nobody has made a ledger. */
  figures: FigureLedger;
  /** The editions that were published, the first one first, each with all its words. */
  releases: readonly Release[];
  /** The files of the translation as they lie in content/, by name: `r2`. What has no key there has no word here. */
  translation: ReadonlyMap<string, Readonly<Record<string, string | null>>>;
  works: readonly Unit[];
  /** Every work, part, section and measure, by its id, in the order of the text. */
  units: ReadonlyMap<string, Unit>;
  /** Every sentence and heading, by its id, in the order of the text. */
  segments: ReadonlyMap<string, Segment>;
}
