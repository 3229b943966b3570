import { z } from 'astro/zod';
import { both, grades, outcome, search } from './glossary.ts';

const status = z.enum(['official', 'in use', 'ours']);
const designation = z.strictObject({ term: z.string(), status, seen: z.string().nullable().describe('Where it was seen') });

const entry = z.strictObject({
  id: z.string().describe('The slug: its page is /zh/glossary/<id>/ and /en/glossary/<id>/'),
  kind: z.string(),
  zh: z.strictObject({
    term: z.string(),
    pinyin: z.string().describe('With tone marks'),
    variants: z.array(z.string()).describe('The strings that mean it in the text'),
    definition: z.string(),
  }),
  en: z.strictObject({
    term: z.string(),
    status: status.describe('How far the rendering is established'),
    also: z.array(designation).describe('Other renderings'),
    definition: z.string(),
  }),
  members: z.array(
    z.strictObject({
      zh: z.string(),
      en: z.string(),
      sentence: z.string().nullable().describe('The sentence of the report that spells it out'),
      concept: z.string().nullable().describe('The id of its own entry'),
    }),
  ),
  spelledOut: z
    .enum(['here', 'elsewhere', 'part', 'nowhere'])
    .nullable()
    .describe('Who spells the members out; null where nothing is counted'),
  use: both.nullable().describe('Why it matters in the report'),
  outcome: outcome
    .nullable()
    .describe('What became of it after the report, with the number of its source, from 1; or where it was looked for in vain'),
  sought: search.nullable().describe('Where what the entry lacks was looked for in vain'),
  sources: z.array(
    z.strictObject({
      title: z.string(),
      untitled: z.boolean().describe('What was seen shows no title: the words are ours'),
      publisher: z.string(),
      number: z.string().nullable().describe('The number its issuer gave it'),
      date: z.string().nullable(),
      url: z.string().nullable(),
      grade: z.enum(grades).describe('How near it stands to what it tells'),
      part: z.boolean().describe('Only a part of it was seen'),
      unseen: z.boolean().describe('It was not seen, and is told as others give it'),
    }),
  ),
  formerly: z.array(z.string()).describe('Ids of entries that were merged into it; their pages lead here'),
  unsourced: z.enum(['general knowledge', 'this report']).nullable().describe('What a definition without outside source rests on'),
  mentions: z.array(z.string()).describe('The sentences that mention it, in the order of the text; those of another report as report:id'),
  urls: z.strictObject({ zh: z.string(), en: z.string() }),
});

/** `/data/glossary.json`: every concept that has a page, for other programs. */
export const glossaryData = z.array(entry).describe('The glossary of the Eight-Eight Reader');

/** What `/data/glossary.json` holds. */
export type GlossaryData = z.infer<typeof glossaryData>;
