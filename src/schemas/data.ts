import { z } from 'astro/zod';
import { bilingual } from './text.ts';

const url = z.string().describe('An address on this site, from its root');

/** The words in both languages; English is null until it is translated. */
const words = z.strictObject({
  zh: z.string().describe('As printed'),
  en: z.string().nullable().describe('The unofficial translation of this site; null where there is none yet'),
});

const stated = bilingual.describe('Empty in both languages where the text does not say, and in English until it is translated');

const date = z.strictObject({
  value: z.string().describe('ISO 8601, as exact as is known'),
  certainty: z.enum(['stated', 'inferred']).describe('Whether the text states the whole date or the editors worked part of it out'),
  reason: bilingual.describe('How the editors know'),
});

const unit = z.strictObject({
  id: z.string().describe('The address within the report: r2.3.2'),
  kind: z.enum(['work', 'part', 'section', 'measure', 'paragraph']),
  parent: z.string().nullable().describe('The id of the unit around it; null for a work'),
  label: z.string().describe('The numbering as printed: （三）; empty where there is none'),
  heading: words.nullable().describe('The title or heading with its label and without its final 。; null for a unit that has none'),
  line: z.int().positive().describe('The line of the seed on which it begins, from 1'),
  urls: z.strictObject({
    zh: url.describe('Its place in the Chinese edition'),
    en: url.describe('Its place in the English edition'),
    id: url.describe('Its permanent address, the same in both languages'),
  }),
});

const sentence = z.strictObject({
  id: z.string().describe('The address within the report: r2.3.2.s3; s0 is a heading'),
  unit: z.string().describe('The id of the smallest unit that holds it'),
  line: z.int().positive().describe('The line of the seed on which it begins, from 1'),
  zh: z.string().describe('The words of the source, character by character'),
  en: z.string().nullable().describe('The unofficial translation of this site; null where there is none yet'),
});

/** `/data/<report>.json`: a report whole, for other programs. */
export const reportData = z
  .strictObject({
    report: z.strictObject({
      slug: z.string(),
      name: bilingual.describe('What this site calls the whole; empty in English until it is translated'),
      speaker: stated,
      occasion: stated,
      issuer: stated,
      place: stated,
      number: z.string().nullable().describe('The number of the document, as printed; null where the text gives none'),
      works: z.array(z.strictObject({ id: z.string(), name: bilingual, date: date.nullable() })),
      edition: z.strictObject({ version: z.string(), date: z.string() }).describe('Which edition of the words this is, and its day'),
      seed: z.strictObject({ file: z.string(), sha256: z.string() }).describe('The text as received, and the hash of its bytes'),
      licence: z.strictObject({
        source: z.string().describe('Of the Chinese text'),
        translation: z.string().describe('Of the English text, as an SPDX id'),
      }),
    }),
    units: z.array(unit).describe('All works, parts, sections, measures and lettered paragraphs, in reading order'),
    sentences: z.array(sentence).describe('All sentences and headings, in reading order'),
  })
  .describe('A report of the Eight-Eight Reader in both languages, sentence by sentence');

/** `/data/reports.json`: the reports of the site. */
export const reportsData = z
  .array(
    z.strictObject({
      slug: z.string(),
      name: bilingual,
      sentences: z.int().nonnegative().describe('How many sentences and headings it has'),
      translated: z.int().nonnegative().describe('How many of them are in English'),
      urls: z.strictObject({ zh: url, en: url, data: url }),
    }),
  )
  .describe('The reports of the Eight-Eight Reader');

/** What `/data/<report>.json` holds. */
export type ReportData = z.infer<typeof reportData>;
/** What `/data/reports.json` holds. */
export type ReportsData = z.infer<typeof reportsData>;
