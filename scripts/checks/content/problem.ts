import { partOf } from '#address/within.ts';
import type { Edition } from '#edition/types.ts';
import type { ConceptEntry } from '#glossary/concepts.ts';
import type { EnglishRules } from '#schemas/english-rules.ts';
import type { MessageId } from '#text/messages.ts';
import type { Passage } from '../../our-english.ts';

/** What a check found: where (a file, and an id within it), under which rule, and what to do. */
export interface Problem {
  file: string;
  id: string;
  rule: MessageId;
  message: string;
}

/** What the editors hold for all reports, and checks are made against. */
export interface Rules {
  /** The termbase, drafts included. */
  concepts: readonly ConceptEntry[];
  /** Words whose numerals count nothing. */
  setPhrases: readonly string[];
  /** How the English is worded. */
  english: EnglishRules;
  /** The slug of the home report: only its sentences are named by their ids alone. */
  home: string;
  /** The English of topics and of the interface. */
  ours: readonly Passage[];
}

/** A check reads an edition, beside the rules for all of them, and returns what is wrong with it. */
export type Check = (edition: Edition, rules: Rules) => Problem[];

/** A check of what belongs to no one report: it reads the rules and what the editors wrote for all reports. */
export type SharedCheck = (rules: Rules) => Problem[];

/** A translated sentence, with the file that its English stands in. */
export interface Translated extends Passage {
  zh: string;
}

/** Returns the translated sentences of an edition. */
export function translated({ slug, segments }: Edition): Translated[] {
  return [...segments.values()].flatMap(({ id, zh, en }) => (en === undefined ? [] : [{ file: englishFile(slug, id), id, zh, en }]));
}

/** Returns the file of the translation in which a sentence stands. */
function englishFile(slug: string, id: string): string {
  return `content/reports/${slug}/en/${partOf(id)}.json`;
}
