import { z } from 'astro/zod';
import { filled } from './text.ts';

/**
 * English words as a rule names them: whole words, in capitals or not. `*` within a word stands for any letters (push*, re*ing),
 * `*` alone for one to six words (play * well).
 */
const words = z.array(z.string().regex(/\p{L}/u, 'write at least one letter')).min(1);

/** Chinese words, character by character. */
const chinese = z.array(filled).min(1);

const calque = z.strictObject({
  /** What the English never says. */
  words,
  /** The phrases in which the words may stand all the same. */
  unless: words.optional(),
  /** What to do instead. */
  instead: filled,
});

const worn = z.strictObject({
  /** What wears out; all of them are counted together. */
  words,
  /** How often a report may say it in all its English. */
  most: z.int().nonnegative(),
});

const formula = z.strictObject({
  /** The formula, as the text words it. */
  zh: chinese,
  /** Its English; one of them stands wherever the formula does. */
  en: words,
});

const apart = z.strictObject({
  /** The words that have an English of their own. */
  zh: chinese,
  /** That English; one of them stands wherever the words do. */
  en: words,
  /** The English of others, which stands in the same sentence only with these. */
  never: words.optional(),
  /** Those others. */
  other: chinese.optional(),
});

const gloss = z
  .strictObject({
    /** The strings by which a label stands in the text. */
    zh: chinese,
    /** The words that explain it in the English of the first sentence of a work that says it. */
    gloss: filled.optional(),
    /** The slug of the glossary entry that says what is known of it, where nobody spells it out. */
    note: filled.optional(),
  })
  .refine(({ gloss: words, note }) => (words === undefined) !== (note === undefined), {
    message: 'write a gloss or a note, one of the two',
  });

/** `content/english-rules.json`: how the English of this edition is worded, beyond spelling and terms. */
export const englishRules = z.strictObject({
  /** What is Chinese in English words, and is never said, in the translation or in other English of ours. */
  calques: z.array(calque),
  /** What is right once and wears out. */
  worn: z.array(worn),
  /** How often a report commands. */
  must: z.strictObject({
    words,
    /** The most in a thousand words of its English. */
    perThousand: z.number().positive(),
  }),
  /** Formulas that return word for word. */
  formulas: z.array(formula),
  /** Words that are close to others, and are kept apart from them. */
  apart: z.array(apart),
  /** How labels that count something and do not say what are explained. */
  glosses: z.array(gloss),
  /** The most words that an English sentence has. */
  longest: z.int().positive(),
});

/** What `content/english-rules.json` holds. */
export type EnglishRules = z.infer<typeof englishRules>;
