import { z } from 'astro/zod';

/** The same words in the two languages of the site. */
export const bilingual = z.strictObject({
  /** Simplified Chinese. */
  zh: z.string(),
  /** British English. */
  en: z.string(),
});

/** A string in each language. */
export type Bilingual = z.infer<typeof bilingual>;

/** Words that are there, without white space around them. */
export const filled = z
  .string()
  .min(1, 'no words stand here')
  .refine((words) => words.trim() === words, 'white space stands before or after the words, or in their place');

/** Words by segment id, as in `zh/r2.json`. */
export const sourceWords = z.record(z.string(), z.string().min(1));

/** Words by segment id, as in `en/r2.json`; `null` is not yet translated. */
export const translatedWords = z.record(z.string(), filled.nullable());
