import { z } from 'astro/zod';

/** The number of an edition, in three parts. */
export const version = z.string().regex(/^(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){2}$/, 'write the version as 1.0.0');

/** Every word of an edition: the words of every sentence in each language, by id; null where it was not translated. */
const whole = z.strictObject({
  version,
  /** Its day, as report.json said it then. */
  date: z.iso.date(),
  zh: z.record(z.string(), z.string()),
  en: z.record(z.string(), z.string().nullable()),
});

/** What an edition changed: only the sentences whose words differ from those of the edition before. */
const difference = z.strictObject({
  version,
  date: z.iso.date(),
  /** The version of the edition that it changes. */
  since: version,
  /** The words of new and changed sentences. */
  zh: z.record(z.string(), z.string()),
  en: z.record(z.string(), z.string().nullable()),
  /** The ids that show no words any more. */
  ended: z.array(z.string()).default([]),
});

/** `releases/<version>.json`: the words of an edition as it was published; the first edition whole, later ones as differences. */
export const keptRelease = z.union([whole, difference]);

/** What `releases/<version>.json` holds. */
export type KeptRelease = z.infer<typeof keptRelease>;

/** An edition as it was published, with all its words. */
export type Release = z.infer<typeof whole>;
