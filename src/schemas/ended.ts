import { z } from 'astro/zod';

/** `ended.json`: the ids that show no words any more, so that their addresses go on resolving. */
export const ended = z.array(
  z.strictObject({
    /** The id that ended. */
    id: z.string(),
    /** What became of its words. */
    why: z.enum(['merged', 'split', 'withdrawn', 'renumbered']),
    /** The id that now holds them, if any does; filled in by `npm run split`. */
    to: z.string().nullable().default(null),
    /** The words it last showed. */
    words: z.string().default(''),
    /** The hash of the first seed without it; an editor who declares `renumbered` leaves it out. */
    since: z.string().optional(),
  }),
);

/** What `ended.json` holds. */
export type Ended = z.infer<typeof ended>;
