import { z } from 'astro/zod';
import { both } from './glossary.ts';
import { filled } from './text.ts';

/** Why the English of a place is not the preferred rendering of its concept, the first that truly holds. */
export const deviationReasons = [
  ...(['grammar', 'short', 'full', 'part', 'joined', 'title'] as const),
  ...(['related', 'sense', 'quotation', 'style', 'recast', 'understood', 'stands'] as const),
] as const;

const deviation = z
  .strictObject({
    /** The slug of the concept. */
    concept: z.string(),
    /** The English that stands for the concept, in small letters; said of every place of the report that has these words. */
    words: filled.refine((words) => words === words.toLowerCase(), 'write them in small letters').optional(),
    /** Or the sentence whose English has none of the forms of the rendering. */
    at: z.string().optional(),
    /** Why its preferred rendering does not stand there. */
    why: z.enum(deviationReasons),
    /** More about that, for a translator. */
    note: both.optional(),
  })
  .refine(({ words, at }) => (words === undefined) !== (at === undefined), 'it is to have either `words` or `at`');

const counterpart = z.strictObject({
  /** The slug of the concept. */
  concept: z.string(),
  /** The sentence. */
  at: z.string(),
  /** For each place of the concept in it, in order, the English that stands for it there as the sentence has it; null where none does. */
  words: z.array(filled.nullable()).min(1),
});

/** `renderings.json`: where the English of a report departs from the preferred rendering of a concept, and why; and which words are the counterpart of a place where the forms do not tell. */
export const renderings = z.strictObject({ counterparts: z.array(counterpart).default([]), deviations: z.array(deviation) });

/** The words that stand for a concept in one sentence. */
export type Counterpart = z.infer<typeof counterpart>;

/** Why one rendering, or one place, departs from what is preferred. */
export type Deviation = z.infer<typeof deviation>;

/** One of the reasons. */
export type DeviationReason = (typeof deviationReasons)[number];
