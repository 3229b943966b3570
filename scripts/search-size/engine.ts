import type { Engine, Options } from '#search/engine/contract.ts';

/** What an engine says of a query over all reports. */
export interface Survey {
  /** How often the words stand in the text. */
  places: number;
  pages: number;
  reports: { report: string; places: number; pages: number }[];
}

/** An engine that may say totals over all reports beside what it finds. */
export type SizeEngine = Pick<Engine, 'search'> & { survey?: (query: string, options?: Options) => Promise<Survey> };
