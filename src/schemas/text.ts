import { z } from 'astro/zod';

/** Words of one line or none, without white space around them. */
const oneLine = z
  .string()
  .refine((words) => words.trim() === words, 'white space stands before or after the words, or in their place')
  .refine((words) => !words.trim().includes('\n'), 'a line breaks off within the words');

/** Words that are there, in one line, without white space around them. */
export const filled = oneLine.min(1, 'no words stand here');

/** The same words in the two languages of the site. */
export const bilingual = z.strictObject({
  /** Simplified Chinese. */
  zh: oneLine,
  /** British English. */
  en: oneLine,
});

/** A string in each language. */
export type Bilingual = z.infer<typeof bilingual>;

/** A name that is there in Chinese; its English is empty until it is translated. */
export const named = bilingual.extend({ zh: filled });

/** Words by segment id, as in `zh/r2.json`. */
export const sourceWords = z.record(z.string(), z.string().min(1));

/** Words by segment id, as in `en/r2.json`; `null` is not yet translated. */
export const translatedWords = z.record(z.string(), filled.nullable());
