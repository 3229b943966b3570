/** How the English of a place stands to the preferred rendering of its concept; `holds` has its words with more, `open` departs, and nobody has said why. */
export type RenderingKind = 'preferred' | 'inflected' | 'holds' | 'departs' | 'open' | 'untranslated';

/** What the page of renderings loads: every place of every concept in both languages, each sentence once. */
export interface RenderingsData {
  /** The slugs of the reports and the versions of their editions, the home report first. */
  reports: [slug: string, edition: string][];
  /** The sentences that have a place: the number of the report, the id, and the words; null is not yet translated. */
  sentences: [report: number, id: string, zh: string, en: string | null][];
  /** What the reasons are called. */
  reasons: Record<string, { zh: string; en: string }>;
  /** By slug. */
  concepts: Record<string, ConceptRenderings>;
}

/** The places of one concept. */
export interface ConceptRenderings {
  zh: string;
  /** The preferred rendering. */
  en: string;
  /** What else it is called, in both languages: its variants, and what else is admitted. */
  names: string[];
  /** How a reader may type its sound, folded. */
  sound: string;
  /** By their rendering: the preferred first. */
  renderings: RenderingPlaces[];
}

/** Places that are rendered by the same words, for the same reason. */
export interface RenderingPlaces {
  kind: RenderingKind;
  /** Why the words are not just the preferred rendering: a reason of `renderings.json`. */
  why?: string;
  /** More about that. */
  note?: { zh: string; en: string };
  /** The number of its words among those of the concept: inflections of the same words have the same. */
  form?: number;
  places: RenderedPlace[];
}

/** The number of a sentence, and the offsets in it of the term and, where a form of the rendering stands there, of its English: in UTF-16 code units. */
export type RenderedPlace = [sentence: number, zhFrom: number, zhTo: number, enFrom?: number, enTo?: number];
