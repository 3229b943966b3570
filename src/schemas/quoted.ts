import { z } from 'astro/zod';
import { both } from './glossary.ts';
import { filled } from './text.ts';

const passage = z.strictObject({
  /** The sentence of the source that quotes. */
  at: z.string(),
  /** The words it gives as those of another, or as its speaker’s own from elsewhere, as they stand in it. */
  words: filled,
  /** Whose they are, as the source itself says; in English as the translation has it. */
  speaker: both,
});

/** `quoted.json`: what the source quotes, and whose words it says they are. What it says as its own, whoever said it before, is no quotation. */
export const quoted = z.strictObject({ quoted: z.array(passage) });

/** One passage that the source quotes. */
export type QuotedPassage = z.infer<typeof passage>;
