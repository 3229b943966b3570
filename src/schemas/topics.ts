import { z } from 'astro/zod';
import { dated } from './dates.ts';
import { both, source } from './glossary.ts';
import { filled } from './text.ts';

/** The front matter of prose: `content/about/<locale>.mdx`. */
export const titled = z.strictObject({
  title: filled,
  /** One sentence for lists and search engines. */
  description: filled,
});

/** The front matter of a topic: `content/topics/<locale>/<topic>.mdx`. */
export const topic = z.strictObject({
  ...titled.shape,
  /** Its place among the topics. */
  order: z.int(),
  /** The sentence that says the aim of it all. */
  aim: filled.optional(),
  /** Whether its head says which face is ours, and which the text’s. */
  voices: z.boolean().default(false),
  /** Other words by which it is looked for. */
  also: z.array(filled).default([]),
});

/** A fact of ours in both languages, with the numbers of its sources. */
const fact = z.strictObject({ value: dated.optional(), zh: filled, en: filled, sources: z.array(z.int()).optional() });

const clause = z.strictObject({
  /** The advantage in few words, for a picture. */
  short: filled,
  /** The advantage: 区位优势. */
  advantage: filled,
  /** The measure that answers to it. */
  measure: filled,
});

/** `content/topics/eight-eight.json`: the eight advantages and measures after outside documents, and our reading of the report. */
export const eightEight = z.strictObject({
  adopted: z.record(z.string(), fact),
  items: z
    .array(
      z.strictObject({
        n: z.int(),
        zh: clause,
        en: z.strictObject({ ...clause.shape, status: z.enum(['official', 'in use', 'ours']), seen: filled }),
        /** The slug of the concept whose page it has. */
        concept: z.string().optional(),
        /** How other sources word it. */
        variants: z.array(both).optional(),
        sources: z.array(z.int()),
        /** The sentences of the report that answer to it directly, and those that are related, each with the reason: the editors' reading. */
        reading: z.array(z.strictObject({ id: z.string(), how: z.enum(['direct', 'related']), why: both })),
      }),
    )
    .length(8),
  /** `sources` above are their numbers in this list, from 1. */
  sources: z.array(source),
});

/** What `content/topics/eight-eight.json` holds. */
export type EightEight = z.infer<typeof eightEight>;

/** `content/topics/gists.json`: what a unit of the home report says in one sentence of ours. */
export const gists = z.record(
  z.string(),
  z.strictObject({
    ...both.shape,
    /** The slugs of the terms that stand beside it. */
    terms: z.array(filled).max(5).default([]),
    /** Its targets: each some figures of the ledger in one sentence, shown with the words from the first to the last. */
    targets: z.array(z.array(filled).min(1)).max(2).default([]),
  }),
);

/** What `content/topics/gists.json` says of one unit. */
export type Gist = z.infer<typeof gists>[string];

/** A question of ours, answered by a unit or a sentence of the home report. */
const asked = z.strictObject({ of: filled, question: both });

/** `content/topics/glance.json`: what the report comes to at one look. */
export const glance = z.strictObject({
  figures: z.strictObject({
    /** What the numbers are. */
    name: both,
    /** Figures of the ledger of one sentence and clause, and what they measure, in words of that clause. */
    items: z.array(z.strictObject({ of: z.array(filled).min(1), measure: both })).min(1),
  }),
  /** Parts whose sections answer. */
  done: asked,
  asked,
  party: asked,
  /** A work whose parts answer. */
  speech: asked,
  /** A sentence cut in pieces, each with a name of ours; its Chinese is shown whole. */
  problems: z.strictObject({ ...asked.shape, remark: both, items: z.array(z.strictObject({ name: both, words: both })).min(1) }),
});

/** What `content/topics/glance.json` says. */
export type Glance = z.infer<typeof glance>;
