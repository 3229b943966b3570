import { z } from 'astro/zod';

/** `releases/<version>.json`: every word of an edition as it was published, so that later ones can be held against it. */
export const release = z.strictObject({
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  /** Its day, as report.json said it then. */
  date: z.iso.date(),
  /** The words of every sentence in each language, by id; null where it was not translated. */
  zh: z.record(z.string(), z.string()),
  en: z.record(z.string(), z.string().nullable()),
});

/** An edition as it was published. */
export type Release = z.infer<typeof release>;
