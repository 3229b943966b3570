import { z } from 'astro/zod';
import { both } from './glossary.ts';
import { textKinds } from './texts.ts';

const text = z.strictObject({
  id: z.string().describe('What ledgers and counts call it'),
  kind: z.enum(textKinds),
  title: z.string().describe('In Chinese'),
  name: both.describe('What pages call it'),
  date: z.string().describe('ISO 8601, as exact as is known'),
  occasion: both.nullable().describe('Where it was given'),
  url: z.string().nullable().describe('A public address of the text'),
  english: z.string().nullable().describe('The address of its official English'),
  characters: z.int().positive().describe('How many Chinese characters the text as it was read has'),
  sha256: z.string().describe('The hash of its bytes'),
});

/** `/data/texts.json`: the outside texts in which words and terms were looked up. A term without a row for one of them in term-counts.csv does not stand in it. */
export const textsData = z
  .array(text)
  .describe('The texts read for sources of wording and for the life of terms, the oldest first; none of them is part of this site');

/** What `/data/texts.json` holds. */
export type TextsData = z.infer<typeof textsData>;
