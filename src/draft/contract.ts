import type { WorkNames } from '#address/print.ts';
import type { Variants } from '#text/fold.ts';

/** A report that drafts are checked against. */
export interface KnownReport {
  slug: string;
  /** What readers call it. */
  name: { zh: string; en: string };
  /** Who gave it; empty where that is not known. */
  speaker: { zh: string; en: string };
  /** Its edition: `1.1.0`. */
  edition: string;
  works: WorkNames;
  /** Ids that have ended, and where their words stand now; empty where they stand nowhere. */
  ended: Readonly<Record<string, string>>;
  /** Its sentences and headings as they follow each other in the text. */
  sentences: readonly KnownSentence[];
}

/** A sentence or heading of a report. */
export interface KnownSentence {
  id: string;
  zh: string;
  /** Undefined where it is not translated. */
  en: string | undefined;
  /** Its slips that say what was meant. */
  slips: readonly { printed: string; meant: string }[];
  /** Words in it that it takes from somebody, and whose they are. */
  quoted: readonly { words: string; speaker: { zh: string; en: string } }[];
}

/** All that drafts are checked against. */
export interface KnownTexts {
  reports: readonly KnownReport[];
  variants: Variants;
}

/** A stretch of a draft, by offsets in UTF-16 code units, with its words. */
export interface Stretch {
  from: number;
  to: number;
  text: string;
}

/** How a quotation stands in a draft: between marks, as a block of its own, or in running text without marks. */
export type Mark = 'quoted' | 'block' | 'unmarked';

/** A quotation as it is found in a draft, before anything is compared. */
export interface FoundQuotation extends Stretch {
  mark: 'quoted' | 'block';
  /** The quotation mark that opens it; empty for a block. */
  opening: string;
  /** What it quotes within itself, in the order of the draft. */
  within: readonly FoundQuotation[];
  /** The citations that stand beside it and are about it, as numbers in `citations`; the nearest first. */
  cited: readonly number[];
}

/** A citation or address of ours in a draft. */
export interface FoundCitation extends Stretch {
  /** The places that it may mean: an id, or the ends of a range, and the report where it names one. Several where it does not say which. */
  places: readonly { id: string; report?: string }[];
}

/** A figure in a draft that stands outside its quotations. */
export interface FoundFigure extends Stretch {
  /** The quotations, by number in `quotations`, in whose sentence of the draft it stands; and the citations there. */
  quotations: readonly number[];
  citations: readonly number[];
}

/** What a draft has that can be checked. */
export interface FoundInDraft {
  /** The outermost quotations, in the order of the draft. */
  quotations: readonly FoundQuotation[];
  citations: readonly FoundCitation[];
  figures: readonly FoundFigure[];
}

/**
 * What is said of a quotation: the same to the letter; the same but for marks, width, script or quotation signs; altered;
 * right words with a wrong place; not in these texts; from our translation, which is not official.
 */
export type Verdict = 'exact' | 'marks' | 'altered' | 'misplaced' | 'absent' | 'translation';

/** What to do with each stretch to come from the draft to the text: -1 is not in the text, 1 is missing, 0 stays. */
export type Difference = [kind: -1 | 0 | 1, words: string];

/** Words of a text that are like others, but not enough to be taken for them. */
export interface Near {
  at: string;
  report: string;
  words: string;
}

/** What was found out of a quotation, or of a limb of one. */
export interface Judged extends Stretch {
  verdict: Verdict;
  /** Where its words stand: a sentence, or the ends of a range; null where they stand nowhere. */
  at: string | null;
  /** The slug of the report that it stands in. */
  report: string | null;
  /** The language of the text that it was found in; null where it was found in none. */
  lang: 'zh' | 'en' | null;
  differences: Difference[];
  /** Numbers that differ, as they stand in the draft and in the text. */
  figures: { draft: string; text: string }[];
  /** The words of the text that are meant; empty where there are none. */
  words: string;
  /** Of words that stand nowhere, what is nearest to them; null where nothing is near. */
  near: Near | null;
  /** Slips of the text that the draft has as they were meant. */
  slips: { printed: string; meant: string }[];
  /** What turns them round in the text right before they begin, and is left out of the draft: 不, 没有; null where nothing does. */
  negation: string | null;
  /** What of a number stands in the text right before or behind them, and is left out of the draft: the 万 of 1.5万, the 15 of 15年; else null. */
  cut: string | null;
  /** Whose words they are, where the text takes them from somebody. */
  speaker: { zh: string; en: string } | null;
}

/** A quotation of a draft with what was found out of it. */
export interface CheckedQuotation extends Judged {
  mark: Mark;
  /** The citation beside it, as the draft has it; null where there is none. */
  cited: string | null;
  /** Whether that citation names the place where the words stand; null where there is none. */
  isCitedRightly: boolean | null;
  /** Whom the draft names as the one who said it, where the text quotes him and these words are not his; else null. */
  wrongSpeaker: { zh: string; en: string } | null;
  /** Where it leaves words out, each part by itself, in the order of the draft; else empty. */
  limbs: Judged[];
}

/** A citation of a draft. */
export interface CheckedCitation extends Stretch {
  /** The place that it names, as an id or a range; null where it cannot be read as one. */
  at: string | null;
  report: string | null;
  /** Whether there is such a place. */
  resolves: boolean;
}

/** A figure beside a quotation. */
export interface CheckedFigure extends Stretch {
  /** Whether the sentences that are quoted or cited have it, another place of the report does, or none. */
  verdict: 'exact' | 'misplaced' | 'absent';
  at: string | null;
  report: string | null;
}

/** What was found out of a draft. */
export interface CheckedDraft {
  /** The report that most of the quotations are from; null where none is from any. */
  report: string | null;
  /** Its edition. */
  edition: string | null;
  quotations: CheckedQuotation[];
  citations: CheckedCitation[];
  figures: CheckedFigure[];
}
