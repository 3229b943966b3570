import { z } from 'astro/zod';
import { id } from './id.ts';

/** `ended.json`: by id, the addresses that show no words any more, so that they go on resolving. */
export const ended = z.record(
  id,
  z.strictObject({
    /** What became of its words. */
    why: z.enum(['merged', 'split', 'withdrawn', 'renumbered']),
    /** The id that now holds them, if any does; filled in by `npm run split`. */
    to: id.nullable().default(null),
    /** The words it last showed; empty for units and paragraphs. */
    words: z.string().default(''),
    /** The hash of the first seed without it; an editor who declares `renumbered` leaves it out. */
    since: z.string().optional(),
  }),
);

/** What `ended.json` holds. */
export type Ended = z.infer<typeof ended>;
