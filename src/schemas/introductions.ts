import { z } from 'astro/zod';
import { both } from './glossary.ts';

/** `content/introductions.yaml`: what pages say of themselves, in the words of the editors. */
export const introductions = z.strictObject({
  /** Under every page of the text and in its colophon. */
  imprint: both,
  /** Notes on the text. */
  apparatus: both,
  /** State of the translation. */
  translation: both,
  /** The index of the glossary. */
  glossary: both,
  /** The families of words. */
  families: both,
  /** What became of plans, bids, projects. */
  outcomes: both,
  /** Every rendering of every term. */
  renderings: both,
  /** Numbered abbreviations. */
  abbreviations: both,
  /** Over the matrix of the eight. */
  reading: both,
  /** Over the eight in full. */
  eight: both,
  /** Under the matrix. */
  matrix: both,
  /** Under its strips, on small screens. */
  strips: both,
  /** The data page. */
  data: both,
  /** Over the example of an id on the data page. */
  ids: both,
  /** The head of llms.txt. */
  llms: both,
  /** The same where the site has several reports. */
  llmsSeveral: both,
});

/** What `content/introductions.yaml` holds. */
export type Introductions = z.infer<typeof introductions>;
