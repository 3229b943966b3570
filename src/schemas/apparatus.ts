import { z } from 'astro/zod';
import { filled, named } from './text.ts';

const note = z.strictObject({
  /** The sentences in which it stands. */
  at: z.array(z.string()).min(1),
  /** What sort of irregularity it is. */
  kind: z.enum(['character', 'omission', 'wording', 'space', 'layout', 'variance']),
  /** The words as printed; for a space, the words around it with the space in them. */
  printed: z.string().min(1),
  /** What was probably meant; left out where the editors only point at something. */
  likely: filled.optional(),
  /** How sure the editors are that it is a slip. */
  confidence: z.enum(['certain', 'likely', 'possible']),
  /** Why. */
  note: named,
});

/** `apparatus.json`: what is irregular in the source, sentence by sentence; the text itself is never mended. */
export const apparatus = z.strictObject({ notes: z.array(note) });

/** What `apparatus.json` holds. */
export type Apparatus = z.infer<typeof apparatus>;
/** One note of the apparatus. */
export type ApparatusNote = Apparatus['notes'][number];
