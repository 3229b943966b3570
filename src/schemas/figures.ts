import { z } from 'astro/zod';
import type { Comparator } from '#text/quantities.ts';
import { isDate, noSuchDay } from './dates.ts';
import { both } from './glossary.ts';

/** What a figure is: what has come about, what is to be reached by a day or without one, a line that divides, a day, a number of parts. */
export const figureKinds = ['result', 'target', 'aim', 'threshold', 'date', 'count'] as const;
/** How the text says that a figure is no plain equality. */
export const comparators = ['=', '≥', '≤', 'over', 'about', 'strive for'] as const satisfies readonly Comparator[];
/** What a figure is counted from: the year before, nothing, the beginning of its period, the whole of which it is a part, the places of others. */
export const bases = ['growth', 'level', 'added', 'share', 'rank'] as const;
/** Whether the text states a thing or the editors work it out. */
export const certainties = ['stated', 'inferred'] as const;
/** Why a numeral is no figure. */
export const noFigureReasons = ['name', 'ordinal', 'numbering', 'idiom', 'word', 'period'] as const;

/** A day, month or year, or a month of every year: 2018-08-15, 2018-11, 2017, --04. */
export const day = z
  .string()
  .regex(/^(?:\d{4}(?:-\d\d){0,2}|--\d\d)$/, noSuchDay)
  .refine((value) => isDate(value.replace(/^--/, '2000-')), noSuchDay);
const value = z.union([z.number(), day]);

const figure = z.strictObject({
  /** Its name, which never changes: the id of its sentence, `.f` and a number. */
  id: z.string().regex(/^[a-z0-9.]+\.f[1-9]\d*$/),
  sentence: z.string(),
  /** The offsets of the words in the Chinese of the sentence, in UTF-16 code units. */
  from: z.int().nonnegative(),
  to: z.int().positive(),
  /** The words that say it; in the English ` … ` where its order leaves a gap, and nothing where there is no translation yet. */
  words: z.strictObject({ zh: z.string().min(1), en: z.string().min(1).optional() }),
  /** The number in them; left out in the English where exceptions.json tells why it does not say it. */
  number: z.strictObject({ zh: z.string().min(1), en: z.string().min(1).optional() }),
  /** Words of the sentence that belong to it and stand elsewhere. */
  carried: both.optional(),
  /** What is measured, in words of ours. */
  measure: both,
  /** In whole units: 1.5万家 is 15000; a range has two ends in `values`. */
  value: value.optional(),
  values: z.tuple([value, value]).optional(),
  unit: both.optional(),
  comparator: z.enum(comparators),
  kind: z.enum(figureKinds),
  base: z.enum(bases).optional(),
  /** Of a threshold: the text demands it, and does not only say which things are meant. */
  required: z.literal(true).optional(),
  /** Of a result: the name of one of the periods. */
  period: z.string().optional(),
  deadline: z
    .strictObject({
      value: day,
      /** The words of the text that say it. */
      words: z.string().min(1),
      certainty: z.enum(certainties),
    })
    .optional(),
  /** Of a date: `inferred` where its days, or what they govern, are read out of the words by the editors; a year that is that of the report is not. */
  certainty: z.enum(certainties).optional(),
  /** Who answers for it, where the text says so. */
  by: both.optional(),
  /** The entries of the glossary that it belongs to. */
  concepts: z.array(z.string()).default([]),
  /** The ids of figures that say the same elsewhere; said at one of them, it holds for all. */
  same: z.array(z.string()).default([]),
  /** How the editors come to a kind, a day or a reading that the words do not state. */
  why: both.optional(),
});

const period = z
  .strictObject({
    ...both.shape,
    from: day,
    /** Its last day; left out where the text names none. */
    to: day.optional(),
    certainty: z.enum(certainties),
    why: both.optional(),
  })
  .refine(({ from, to = from }) => from.slice(0, to.length) <= to, { path: ['to'], message: 'the period ends before it begins' });

const pair = z.strictObject({
  /** The id of a result, and of the targets or aims for the same measure in the same unit. */
  result: z.string(),
  targets: z.array(z.string()).min(1),
  /** What of the two may not be compared. */
  caution: both,
});

/** A numeral of the text that nobody has settled yet, as `npm run figures` writes it down. */
const open = z.strictObject({
  sentence: z.string(),
  from: z.int().nonnegative(),
  to: z.int().positive(),
  printed: z.string(),
  /** What the words around it say, as a program reads them. */
  reading: z.strictObject({ value: z.number().nullable(), comparator: z.enum(comparators), unit: z.string() }),
});

/** `figures.json`: every figure of a report, and what looks like one and is none. */
export const figures = z.strictObject({
  periods: z.record(z.string(), period).default({}),
  figures: z.array(figure),
  pairs: z.array(pair).default([]),
  /** Words that hold a numeral and no figure; `at`: only in these sentences. */
  not: z.array(z.strictObject({ words: z.string().min(1), why: z.enum(noFigureReasons), at: z.array(z.string()).optional() })).default([]),
  open: z.array(open).default([]),
});

/** What `figures.json` holds. */
export type FigureLedger = z.infer<typeof figures>;
/** One figure of the ledger. */
export type LedgerFigure = FigureLedger['figures'][number];
