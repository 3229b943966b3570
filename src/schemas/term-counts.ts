import { z } from 'astro/zod';

/** `term-counts.json`, by `npm run origins`: how often each term stands in each of the texts read. */
export const termCounts = z.strictObject({
  /** Each text as it was read: the hash of its bytes, and the number of its Chinese characters. */
  texts: z.record(z.string(), z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/), han: z.int().positive() })),
  /** By the slug of the concept, by the id of the text; texts without the term are left out, and terms that are not counted. */
  counts: z.record(z.string(), z.record(z.string(), z.int().positive())),
});

/** What `term-counts.json` holds. */
export type TermCounts = z.infer<typeof termCounts>;
