import { z } from 'astro/zod';

/** `readings.json`: by work, part or section, how often its translation was read by somebody who did not make it. */
export const readings = z.record(
  z.string(),
  z.strictObject({
    /** Read a second time against the Chinese by another editor, every finding mended or answered. */
    again: z.boolean(),
    /** Read for its English alone, whatever stumbled rewritten and checked again. */
    alone: z.boolean(),
  }),
);

/** What `readings.json` holds. */
export type Readings = z.infer<typeof readings>;
