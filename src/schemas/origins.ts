import { z } from 'astro/zod';

/** Where a stretch of words stands: its offsets in the sentence, in UTF-16 code units, and in which of the texts. */
const stretch = {
  from: z.int().nonnegative(),
  to: z.int().positive(),
  /** The words as this report prints them. */
  words: z.string().min(1),
  /** How many of them are Chinese characters. */
  han: z.int().positive(),
  /** The texts that have them, the earliest first. */
  texts: z.array(z.string()).min(1),
  /** How often they stand there, all texts together. */
  occurrences: z.int().positive(),
  /** The longest part of them that a still earlier text has, or the one that an editor names in wordings.json. */
  part: z.strictObject({ words: z.string().min(1), han: z.int().positive(), text: z.string() }).optional(),
};

const run = z.strictObject({
  sentence: z.string(),
  ...stretch,
  /** By rule a stock formula: it stands in many of the texts, or is a name or a title. */
  stock: z.enum(['texts', 'name']).optional(),
  /** What an editor keeps of it: the words between its halves of words. */
  kept: z.strictObject(stretch).optional(),
});

/** `origins.json`, by `npm run origins`: every run of Chinese characters of a report that stands in an earlier text. */
export const origins = z.strictObject({
  /** The texts that were compared, with the hash of each as it was read. */
  texts: z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/)),
  runs: z.array(run),
});

/** What `origins.json` holds. */
export type Origins = z.infer<typeof origins>;
/** One run of the ledger. */
export type OriginRun = z.infer<typeof run>;
