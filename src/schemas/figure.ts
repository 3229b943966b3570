import { z } from 'astro/zod';
import { filled, named } from './text.ts';

const cord = z.strictObject({
  /** The words on the cord from which a part hangs: 六项成绩. */
  words: named,
  /** Fewer words, for the narrow line where the figure lies. */
  brief: named.optional(),
  /** Whose words they are: a count of ours or a catchword of the speaker's. */
  voice: z.enum(['ours', 'source']),
  /** A few words beside it, in the voice of the interface. */
  gloss: named.optional(),
  /** How many sections the words count; the build fails when the text has another number. */
  sections: z.int().positive().optional(),
});

const caption = z.strictObject({
  /** The words of the heading that stand in the figure; the whole heading where they are left out. */
  short: z.strictObject({ zh: filled.optional(), en: filled.optional() }).optional(),
  /** The cord of a part. */
  cord: cord.optional(),
});

/** `figure.json`: what an editor adds to the figure of a report; a report without it shows whole headings. */
export const figure = z.strictObject({
  /** The name whose sentences the figure shows in cinnabar, as the Chinese text and its English have it. */
  names: named.optional(),
  /** Captions by the id of a part, section or measure. */
  captions: z.record(z.string(), caption),
  /** Examples for the search box. */
  hints: z.strictObject({ zh: z.array(filled), en: z.array(filled) }).default({ zh: [], en: [] }),
});

/** What `figure.json` says. */
export type FigureCaptions = z.infer<typeof figure>;
