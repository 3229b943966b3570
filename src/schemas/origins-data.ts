import { z } from 'astro/zod';
import { both } from './glossary.ts';
import { departures, wordingKinds } from './wordings.ts';

const run = z.strictObject({
  sentence: z.string().describe('The id of the sentence or heading'),
  from: z.int().nonnegative().describe('Where the words begin in the Chinese of the sentence, in UTF-16 code units'),
  to: z.int().positive().describe('Where they end'),
  words: z.string().describe('The words as this report prints them'),
  characters: z.int().positive().describe('How many Chinese characters they have'),
  kind: z.enum(wordingKinds).nullable().describe('What an editor takes it to be; null where nobody has read it'),
  rule: z
    .enum(['texts', 'name'])
    .nullable()
    .describe('By rule a stock formula: it stands in five or more of the texts, or lies within a name or a title of the glossary'),
  kept: z
    .strictObject({ from: z.int().nonnegative(), to: z.int().positive(), words: z.string() })
    .nullable()
    .describe('The part of the run that counts, where it begins or ends in the middle of a phrase; the fields below are about it'),
  shown: z.boolean().describe('Pages show it: it is no coincidence, and lies within no longer run that is shown'),
  earliest: z
    .strictObject({ id: z.string(), title: z.string(), date: z.string(), url: z.string().nullable() })
    .describe('The earliest of the texts read that has it; a text that was not read may be earlier'),
  texts: z.int().positive().describe('How many of the texts read have it'),
  occurrences: z.int().positive().describe('How often it stands in them'),
  official: z
    .strictObject({ en: z.string(), source: z.string(), url: z.string().nullable() })
    .nullable()
    .describe('The words of the official English of one of these texts; null where it was not at hand'),
  ours: z.string().nullable().describe('The words of our translation, where they can be told apart in the sentence'),
  departs: z
    .strictObject({ reason: z.enum(departures), note: both.nullable() })
    .nullable()
    .describe('Why ours are not the official ones; null where they are, or none are known'),
});

/** `/data/<report>.origins.json`: what a report has in common with earlier texts. */
export const originsData = z
  .array(run)
  .describe('The runs of eight Chinese characters or more that a report has in common with an earlier text');

/** What `/data/<report>.origins.json` holds. */
export type OriginsData = z.infer<typeof originsData>;
