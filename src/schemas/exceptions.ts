import { z } from 'astro/zod';
import { filled } from './text.ts';

/** `exceptions.json`: where a rule of the checks does not hold. By rule, by sentence, what is excepted and why. */
export const exceptions = z.partialRecord(
  z.enum(['figures', 'terms', 'english', 'long']),
  z.record(z.string(), z.record(z.string(), filled)),
);

/** What `exceptions.json` holds. */
export type Exceptions = z.infer<typeof exceptions>;
