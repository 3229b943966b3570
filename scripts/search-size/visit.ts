import { Worker } from 'node:worker_threads';
import type { How, Survey } from '#search/engine/contract.ts';

/** A visit of the search of a built site. */
export interface Visit {
  folder: string;
  /** What is typed, one after the other. */
  queries: string[];
  /** How many times over. */
  times: number;
  /** How many batches of the results are asked for, where there are so many. */
  batches: number;
}

/** A page that was found. */
export interface FoundPage {
  report: string;
  unit: string;
  how: How;
  hits: number;
}

/** What became of a query. */
export interface Answered {
  typed: string;
  milliseconds: number;
  /** What was asked for, by names in the folder of the search; with the first query, the engine too; of the first batch alone. */
  files: string[];
  rounds: number;
  survey: Survey | undefined;
  /** A batch after the other. */
  found: FoundPage[][];
}

/** Returns what became of the queries of a visit that begins with nothing loaded. */
export function visit(asked: Visit): Promise<Answered[]> {
  const worker = new Worker(new URL('./visit-worker.ts', import.meta.url), { workerData: asked });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
