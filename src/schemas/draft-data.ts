import { z } from 'astro/zod';
import { both } from './glossary.ts';

const report = z.string().nullable().describe('The slug of the report it stands in; null where it stands in none');

const stretch = {
  from: z.int().nonnegative().describe('Where it begins in the text as read, in UTF-16 code units'),
  to: z.int().nonnegative().describe('Where it ends there'),
  text: z.string().describe('Its words, as the draft has them'),
};

const judged = {
  ...stretch,
  verdict: z
    .enum(['exact', 'marks', 'altered', 'misplaced', 'absent', 'translation'])
    .describe(
      'The same to the letter; the same but for marks, width, script or quotation signs; altered; right words with a wrong place; not in these texts, which is not to say false; from the unofficial translation of this site',
    ),
  at: z
    .string()
    .nullable()
    .describe('Where its words stand: a sentence, r2.3.1.s5, or a range, r2.3.1.s2-r2.3.1.s3; null where they stand nowhere'),
};

const differences = z
  .array(z.tuple([z.union([z.literal(-1), z.literal(0), z.literal(1)]), z.string()]))
  .describe('From the draft to the text: -1 is not in the text, 1 is missing, 0 stays');

const found = {
  report,
  lang: z.enum(['zh', 'en']).nullable().describe('The language of the text it was found in; null where it was found in none'),
  words: z.string().describe('The words of the text that are meant; empty where there are none'),
};

const about = {
  figures: z
    .array(z.strictObject({ draft: z.string(), text: z.string() }))
    .describe('Numbers that differ, as they stand in the draft and in the text'),
  speaker: both.nullable().describe('Whose words they are, where the text takes them from somebody'),
  slips: z
    .array(z.strictObject({ printed: z.string(), meant: z.string() }))
    .describe('Slips of the source that the draft has as they were meant'),
  negation: z
    .string()
    .nullable()
    .describe('What turns the words round in the text right before they begin, and is left out of the draft; null where nothing does'),
  cut: z
    .string()
    .nullable()
    .describe('What of a number stands in the text right before or behind them, and is left out of the draft; null where nothing does'),
  near: z
    .strictObject({ at: z.string(), report: z.string(), words: z.string() })
    .nullable()
    .describe('Of words that stand nowhere, what is nearest to them'),
};

const limb = z.strictObject({ ...judged, differences, ...found, ...about });

const quotation = z.strictObject({
  ...judged,
  cited: z.string().nullable().describe('The citation beside it, as the draft has it'),
  differences,
  mark: z.enum(['quoted', 'block', 'unmarked']).describe('Between marks, as a block of its own, or in running text without marks'),
  ...found,
  limbs: z.array(limb).describe('Where it leaves words out, each part by itself'),
  ...about,
  isCitedRightly: z
    .boolean()
    .nullable()
    .describe('Whether the citation beside it names the place where the words stand; null where there is none'),
  wrongSpeaker: both
    .nullable()
    .describe('Whom the draft names as the one who said it, where the text quotes him and these words are not his; else null'),
});

const citation = z.strictObject({
  ...stretch,
  at: z.string().nullable().describe('The place it names, as an id or a range; null where it cannot be read as one'),
  resolves: z.boolean().describe('Whether there is such a place'),
  report,
});

const figure = z.strictObject({
  ...stretch,
  verdict: z
    .enum(['exact', 'misplaced', 'absent'])
    .describe('Whether the sentences that are quoted or cited have it, another place of the report does, or none'),
  at: z.string().nullable().describe('Where it stands'),
  report,
});

/** What `npm run --silent verify -- FILE --json` prints: a draft, checked against the reports. */
export const draftData = z
  .strictObject({
    file: z.string().describe('The name of the draft, as it was given'),
    report: z
      .string()
      .nullable()
      .describe('The slug of the report that most of the quotations are from, or that was asked; null where several could be meant'),
    edition: z.string().nullable().describe('Its edition'),
    quotations: z.array(quotation).describe('In the order of the draft'),
    citations: z.array(citation).describe('Citations and addresses of the reports, in the order of the draft'),
    figures: z.array(figure).describe('Figures beside quotations, in the order of the draft'),
    mended: z
      .array(z.strictObject({ from: stretch.from, to: stretch.to }))
      .describe('What was mended on the page before this check; empty where the draft is as it was given'),
  })
  .describe('What was found out of a draft by the Eight-Eight Reader');
