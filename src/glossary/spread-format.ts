import type { Bilingual } from '#schemas/text.ts';

/** A report that has a concept, for a page that has no room for it: how often, how often for each 10,000 of its characters, and where first. */
export type SpreadRow = [
  slug: string,
  name: Bilingual,
  issuer: Bilingual,
  year: string,
  count: number,
  rate: string,
  han: number,
  first: string,
];
