import { z } from 'astro/zod';
import type { Outline, OutlineDivision } from '#report/outline.ts';
import { id } from './id.ts';

const segment = z.strictObject({
  /** Its address. */
  id,
  /** The line of the seed on which it begins, from 1. */
  line: z.int().positive(),
  /** The characters between the segment before and this one; nothing if left out. */
  gap: z.string().optional(),
  /** Line breaks inside the words: `[offset in the words, how many characters they replace, what stands in the seed]`. */
  breaks: z.array(z.tuple([z.int(), z.int(), z.string()])).optional(),
});

const heading = z.strictObject({
  /** On a line of its own, or as the first clause of its paragraph. */
  style: z.enum(['own-line', 'run-in']),
  segment,
});

const paragraph = z.strictObject({
  type: z.literal('paragraph'),
  /** A unit's id plus a letter, or the bare id of its unit. */
  id,
  /** Whether it follows a run-in heading on the same line. */
  runIn: z.literal(true).optional(),
  segments: z.array(segment).min(1),
});

const division: z.ZodType<OutlineDivision> = z.lazy(() =>
  z.strictObject({
    type: z.literal('division'),
    kind: z.enum(['part', 'section', 'measure']),
    id,
    /** The ordinal that the label says. */
    number: z.int().nonnegative(),
    /** The numbering as printed. */
    label: z.string(),
    heading,
    children: z.array(z.union([paragraph, division])),
  }),
);

const work = z.strictObject({
  type: z.literal('work'),
  id,
  heading: heading.optional(),
  children: z.array(z.union([paragraph, division])),
});

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** `outline.json`: the skeleton of a report, written by `npm run split`; no prose. */
export const outline: z.ZodType<Outline> = z.strictObject({
  seed: z.strictObject({
    /** The seed file, from the top of the project. */
    file: z.string(),
    /** The hash of its bytes. */
    sha256,
  }),
  /** The hash of every file of `zh/` as `npm run split` last wrote it, by its name: words that were altered since stop the next split. */
  zh: z.record(z.string(), sha256).optional(),
  works: z.array(work).min(1),
  /** What follows the last segment. */
  end: z.string(),
});
