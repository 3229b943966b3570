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

/** `content/topics/gists.json`: what a unit says in one sentence of ours. */
export const gists = z.record(z.string(), both);

/** What `content/topics/gists.json` says of one unit. */
export type Gist = z.infer<typeof gists>[string];
