import { z } from 'astro/zod';
import { bases, certainties, comparators, figureKinds } from './figures.ts';
import { both } from './glossary.ts';

const value = z.union([z.number(), z.string()]);

const figure = z.strictObject({
  id: z.string().describe('The name of the figure, which does not change: the id of its sentence, .f and a number'),
  sentence: z.string().describe('The id of the sentence or heading that says it'),
  from: z.int().nonnegative().describe('Where its words begin in the Chinese of the sentence, in UTF-16 code units'),
  to: z.int().positive().describe('Where they end'),
  words: z
    .strictObject({ zh: z.string(), en: z.string().nullable() })
    .describe('The words that say it, as printed, and as our unofficial translation has them, … where its order leaves a gap'),
  number: z
    .strictObject({ zh: z.string(), en: z.string().nullable() })
    .describe('The number in them; null where the English does not say it'),
  carried: both.nullable().describe('Words of the sentence that belong to it and stand elsewhere; 〔 〕 around them where they are shown'),
  measure: both.describe('What is measured, in words of the editors'),
  value: value
    .nullable()
    .describe('In whole units: a number, or of a date a day, month or year (ISO 8601; --04 is every April); null for a span'),
  values: z.tuple([value, value]).nullable().describe('The two ends of a span or a range'),
  unit: both.nullable().describe('What is counted, without 万 and 亿; null for dates'),
  converted: z
    .strictObject({ value: z.number(), unit: z.string() })
    .nullable()
    .describe('The value in SI units, to four figures, where the unit is a traditional one'),
  comparator: z.enum(comparators).describe('How the text says that it is no plain equality'),
  kind: z.enum(figureKinds).describe('A target has a date, an aim has none; a threshold divides; a count says how many parts a thing has'),
  base: z.enum(bases).nullable().describe('What it is counted from'),
  required: z.boolean().describe('Of a threshold: the text demands it'),
  period: z
    .strictObject({ ...both.shape, from: z.string(), to: z.string().nullable(), certainty: z.enum(certainties) })
    .nullable()
    .describe('The time of a result; without an end where the text names none'),
  deadline: z
    .strictObject({ value: z.string(), words: z.string() })
    .nullable()
    .describe('The last day, and the words of the text that say it'),
  certainty: z
    .enum(certainties)
    .nullable()
    .describe(
      'Whether the text states the deadline or the days of this figure or the editors read them out of its words; a year that is that of the report does not count',
    ),
  by: both.nullable().describe('Who answers for it, where the text says so'),
  pairs: z.array(z.string()).describe('The targets of a result, or the result of a target, for the same measure in the same unit'),
  same: z.array(z.string()).describe('The figures elsewhere in the text that say the same'),
  concepts: z.array(z.string()).describe('The entries of the glossary that it belongs to'),
  why: both.nullable().describe('How the editors come to what the words do not state'),
});

/** `/data/<report>.figures.json`: the figures of a report. */
export const figuresData = z.array(figure).describe('The figures of a report in the order of its text, each with its sentence');

/** What `/data/<report>.figures.json` holds. */
export type FiguresData = z.infer<typeof figuresData>;
