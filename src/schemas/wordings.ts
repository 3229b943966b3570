import { z } from 'astro/zod';
import { both } from './glossary.ts';

/** What an editor takes a run to be: words taken over, words quoted as those of another, a stock formula, a coincidence. */
export const wordingKinds = ['takes over', 'quotes', 'stock', 'chance'] as const;

/** Why our English is not that of the official translation. */
export const departures = ['sentence', 'term', 'plain', 'accuracy', 'context'] as const;

const place = z.strictObject({
  /** What it is at this place, where that is another thing than at the others. */
  kind: z.enum(wordingKinds).optional(),
  /** The words of our translation that render it; left out where they cannot be told apart in the sentence. */
  ours: z.string().min(1).optional(),
  /** Why they are not those of the official translation. */
  departs: z.enum(departures).optional(),
  /** More about that. */
  note: both.optional(),
});

const official = z.strictObject({
  /** The very words of the official translation; ` … ` where English order leaves a gap. */
  en: z.string().min(1),
  /** The text whose translation it is. */
  text: z.string(),
});

const wording = z.strictObject({
  /** The run, without marks and spaces. */
  words: z.string().min(1),
  kind: z.enum(wordingKinds),
  /** What is kept of it, where it begins or ends in the middle of a phrase. */
  keep: z.string().min(1).optional(),
  /** The words of its earlier part, `part` in origins.json, that are worth saying: whole words. */
  part: z.string().min(1).optional(),
  official: official.optional(),
  /** By the sentence that has it. */
  places: z.record(z.string(), place),
});

/** `wordings.json`: what an editor says of each run of `origins.json`. */
export const wordings = z.strictObject({ wordings: z.array(wording) });

/** What an editor says of one run. */
export type Wording = z.infer<typeof wording>;
