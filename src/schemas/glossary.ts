import { z } from 'astro/zod';
import { dated } from './dates.ts';
import { filled } from './text.ts';
import { slug } from './slug.ts';
import { webAddress } from './web-address.ts';

/** How far a rendering is established: in a Party or government text, in the press or in scholarship, or coined here. */
const status = z.enum(['official', 'in use', 'ours']);

const designation = z.strictObject({
  /** The words. */
  term: filled,
  /** How far it is established. */
  status,
  /** Where it was seen: title, publisher, year. */
  seen: filled.optional(),
});

/** YAML reads an unquoted 2018 as a number; it is meant as written. */
const date = z.preprocess((value) => (typeof value === 'number' ? String(value) : value), dated.optional());

/** Holds the same in both languages. */
export const both = z.strictObject({ zh: filled, en: filled });

/** Says how near a source stands to what it tells: the document itself, the account of the office concerned, the press, a work of reference, somebody else’s copy. */
export const grades = ['primary', 'official', 'press', 'reference', 'reprint'] as const;

/** Names where a fact comes from. */
export const source = z.strictObject({
  title: filled,
  /** What was seen of it shows no title: the words are ours. */
  untitled: z.boolean().default(false),
  publisher: filled,
  /** The number that its issuer gave a document: 浙政发〔2018〕5号. */
  number: filled.optional(),
  /** As exact as is known: 2018-07-25, 2018. */
  date,
  url: webAddress.optional(),
  /** How near it stands to what it tells. */
  grade: z.enum(grades),
  /** Only a part of it was seen. */
  part: z.boolean().default(false),
  /** It was not seen: what it says is told as others give it. */
  unseen: z.boolean().default(false),
});

/** Says where something was looked for in vain, and when. */
export const search = z.strictObject({ ...both.shape, on: z.iso.date() });

/** Says what became of a thing: told, with the number of its source in the list (from 1), or looked for in vain. */
export const outcome = z.union([z.strictObject({ ...both.shape, source: z.int().positive() }), z.strictObject({ sought: search })]);

const member = z.strictObject({
  zh: filled,
  en: filled,
  /** The sentence of the report that spells it out. */
  sentence: z.string().optional(),
  /** The concept whose page it has. */
  concept: z.string().optional(),
});

/** One concept: `content/glossary/<slug>.yaml`. All of them together are the termbase. */
export const concept = z.strictObject({
  /** What sort of thing it is. */
  kind: z.enum([
    ...(['numbered', 'coinage', 'idea', 'policy', 'campaign', 'reform', 'plan', 'mechanism', 'indicator'] as const),
    ...(['institution', 'place', 'zone', 'project', 'transport', 'company', 'person', 'document', 'event'] as const),
  ]),
  zh: z.strictObject({
    /** The head term. */
    term: filled,
    /** With tone marks. */
    pinyin: filled,
    /** The strings that mean this concept as they occur in the text, the head term among them if it occurs. */
    variants: z.array(filled).min(1),
    /** Other words that people look for when they mean it, though the text has them nowhere. */
    also: z.array(filled).default([]),
    /** What is counted in outside texts, where the head term is no string of running text; empty where nothing can be. */
    counted: z.array(filled).optional(),
    /** Longer words in which the same characters are something else, and are not counted. */
    unless: z.array(filled).default([]),
    /** Two or three sentences that a newcomer understands. */
    definition: z.string().optional(),
  }),
  en: z.strictObject({
    ...designation.shape,
    /** Every form in which the rendering may stand in running text. */
    forms: z.array(filled).min(1),
    /** Other renderings that are met with. */
    also: z.array(designation).default([]),
    /** Renderings that mislead. */
    avoid: z.array(filled).default([]),
    definition: z.string().optional(),
  }),
  /** The sentences in which the string means this concept, where it means others elsewhere. */
  only: z.array(z.string()).optional(),
  /** Why it matters in this report, in one line. */
  use: both.optional(),
  /** What became of a bid, a plan, a pilot, a project or a campaign after the report. */
  outcome: outcome.optional(),
  /** What was looked for and not found, such as the members of a number: where, and when. */
  sought: search.optional(),
  /** A word to the translator: what it means here, what to beware of. */
  note: z.string().optional(),
  /** What a numbered abbreviation counts, as far as anybody spells it out. */
  members: z.array(member).default([]),
  /** The file in which its members stand, in place of `members`. */
  membersIn: z.literal('topics/eight-eight.json').optional(),
  /** Whether the text spells the members out: `part` is some of them. */
  spelledOut: z.enum(['here', 'elsewhere', 'part', 'nowhere']).optional(),
  /** Sentences that say something about it, for the section “what this report says”. */
  says: z.array(z.string()).default([]),
  /** Slugs of concepts a reader may look for next. */
  related: z.array(z.string()).default([]),
  /** Slugs of entries that were merged into it; their addresses lead to it. */
  formerly: z.array(slug).default([]),
  /** The slug of the concept it is a part of. */
  partOf: z.string().optional(),
  /** Where the facts come from. Empty only with `unsourced`. */
  sources: z.array(source).default([]),
  /** The definition rests on general knowledge or on the report alone. */
  unsourced: z.enum(['general knowledge', 'this report']).optional(),
  /** Somebody who did not write it has read both definitions against the sources. */
  again: z.boolean().default(false),
  /** Whether running text underlines it, where its kind and its form say otherwise (docs/RULES.md, `underlined`). */
  underlined: z.boolean().optional(),
  /** In the termbase, but without a page of its own yet. */
  draft: z.boolean().default(false),
});

/** What the file of a concept holds. */
export type Concept = z.infer<typeof concept>;
