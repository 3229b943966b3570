import { z } from 'astro/zod';
import { workPattern } from '#address/grammar.ts';
import { dated } from './dates.ts';
import { version } from './release.ts';
import type { Bilingual } from './text.ts';
import { bilingual, filled, named } from './text.ts';

const none = { zh: '', en: '' };

/** The sorts of documents that readers look for. */
export const reportKinds = ['government', 'party', 'plan', 'rules'] as const;

const date = z
  .strictObject({
    /** ISO 8601, as exact as is known: `2018-08-01`, `2018-08`, `2018`. */
    value: dated,
    /** What the text itself prints; empty where it prints nothing. */
    printed: bilingual,
    /** Whether the text states the whole date or part of it was worked out by the editors. */
    certainty: z.enum(['stated', 'inferred']),
    /** The part that the editors supply; left out when stated. */
    inferred: bilingual.default(none),
    /** How the editors know; may be left out when stated. */
    reason: bilingual.default(none),
  })
  .refine(({ certainty, reason }) => certainty === 'stated' || (reason.zh !== '' && reason.en !== ''), {
    path: ['reason'],
    message: 'say in both languages how the date was inferred',
  });

const work = z.strictObject({
  /** The letters every address of the work begins with. */
  id: z.string().regex(workPattern, 'one to three small letters'),
  /** What readers call it: 报告, Report. */
  name: named,
  /** The opening words of its title lines, in order; empty for a work without a title. */
  title: z.array(z.string().min(1)),
  /** What stands between joined title lines, all of them or each and the next; a space unless said otherwise. */
  join: z.union([z.string(), z.array(z.string())]).optional(),
  /** The opening words of its first line, for a work without a title. */
  opens: z.string().min(1).optional(),
  /** When it was given. */
  date: date.optional(),
});

const placement = z.strictObject({
  /** The opening words of the paragraph. */
  opens: z.string().min(1),
  /** The id of the work or division it belongs to. */
  under: z.string(),
});

const unnumbered = z.strictObject({
  /** The opening words of the heading line. */
  opens: z.string().min(1),
  /** What kind of unit it heads. */
  kind: z.enum(['part', 'section', 'measure']),
});

/** A file of seeds/, from the top of the project. */
const inSeeds = z.string().regex(/^seeds\/[^/\\\p{C}]+$/u, 'write a file of seeds/');

const original = z.strictObject({
  /** Where it is kept, from the top of the project. */
  file: inSeeds,
  /** Its name as it came. */
  name: z.string(),
  /** The hash of its bytes. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** What it is, and so by which reader its text was read. */
  container: z.enum(['text', 'markdown', 'html', 'docx', 'pdf']),
});

const facts = z.strictObject({
  /** What the site calls the whole: our name, not a title of the source. */
  name: named,
  /** The same in few words, for the way at the top of pages, titles and lists: 温州2018; the whole name where it is left out. */
  short: named.optional(),
  /** The seed file, from the top of the project. */
  seed: inSeeds,
  /** What the seed was read from, as `npm run add` received it; left out where that is not known. */
  original: original.optional(),
  /** Who speaks. This, the meeting, the issuer and the place may each be left out where the text does not say, and be empty in a language. */
  speaker: bilingual.default(none),
  /** The meeting. */
  occasion: bilingual.default(none),
  /** Who issued the printed text. */
  issuer: bilingual.default(none),
  /**
   * The town it was issued in: 温州. References name it before the issuer where their style does, as GB/T 7714, and so do
   * files of references and the data; no page shows it otherwise.
   */
  place: bilingual.default(none),
  /**
   * What sort of document it is, by which a site of many reports lists and filters them: a government's work report, a report
   * to a congress or a plenum of the Party, a plan, or rules and opinions; left out for any other.
   */
  kind: z.enum(reportKinds).optional(),
  /** The number of the document, as printed: 示政发〔2022〕15号. */
  number: filled.optional(),
  /** Which edition of this site's text this is, and its day; citations carry the day as that of access. */
  edition: z.strictObject({
    version,
    date: z.iso.date(),
  }),
  /** How far the English has come: nothing yet, some of it, or all of it, read twice. The checks ask accordingly. */
  translation: z.enum(['none', 'under way', 'complete']).default('none'),
  /** The works in reading order of the table of contents. */
  works: z.array(work).min(1),
  /** Paragraphs whose place the text does not show; each takes with it the paragraphs that follow, up to the next heading. */
  placements: z.array(placement).default([]),
  /** Headings without a number, which take the next ordinal of their kind. */
  headings: z.array(unnumbered).default([]),
  /** Whether lines of the seed that a program cut in mid-sentence, as in texts taken from a PDF, are joined again. */
  joinLines: z.boolean().default(false),
});

/** `report.json`: what an editor knows of a report and the text does not show. */
export const report = facts.superRefine(({ translation, name, short = name, speaker, occasion, issuer, place, works }, context) => {
  if (translation !== 'complete') return;
  const said: [(string | number)[], Bilingual][] = [
    ...Object.entries({ name, short, speaker, occasion, issuer, place }).map(([key, words]): [string[], Bilingual] => [[key], words]),
    ...works.map((one, index): [(string | number)[], Bilingual] => [['works', index, 'name'], one.name]),
  ];
  for (const [path, { zh, en }] of said) {
    if (zh !== '' && en === '')
      context.addIssue({ code: 'custom', path: [...path, 'en'], message: 'a report whose translation is complete says it in English too' });
  }
});

/** What `report.json` says. */
export type ReportInfo = z.infer<typeof report>;

/** One work as `report.json` declares it. */
export type WorkInfo = z.infer<typeof work>;
