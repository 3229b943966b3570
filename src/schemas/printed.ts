import { z } from 'astro/zod';

/** `printed.json`: the PDFs that `npm run pdf` made of a report. */
export const printed = z.strictObject({
  /** The edition of the text that they hold. */
  version: z.string(),
  /** The hash of `hashes.sha256` of that text: whether they still hold the words of the site. */
  words: z.string(),
  files: z.array(
    z.strictObject({
      /** In Chinese, in English, or in both side by side. */
      of: z.enum(['zh', 'en', 'parallel']),
      /** Its name in public/pdf/. */
      file: z.string().regex(/^[\w.-]+\.pdf$/, 'write the name of a file of public/pdf/'),
      pages: z.int().positive(),
      /** In bytes. */
      size: z.int().positive(),
    }),
  ),
});

/** What `printed.json` holds. */
export type Printed = z.infer<typeof printed>;
