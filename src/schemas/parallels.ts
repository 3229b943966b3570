import { z } from 'astro/zod';

/** Two sentences of different works, that of the earlier work first. */
const pair = z.tuple([z.string(), z.string()]);

/** `parallels.json`: where two works of a report say the same thing; `npm run check` proposes, an editor decides. */
export const parallels = z.strictObject({
  /** Names, titles and stock phrases: sharing one is no parallel, so they are cut out before sentences are compared. */
  formulas: z.array(z.string().min(1)),
  /** The sentences say the same thing: each place links to the other and shows how the words differ. */
  confirmed: z.array(pair),
  /** They share words and yet speak of different things. */
  refused: z.array(pair),
});

/** What `parallels.json` holds. */
export type Parallels = z.infer<typeof parallels>;
