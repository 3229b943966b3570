import { Worker } from 'node:worker_threads';
import type { How } from '#search/engine/contract.ts';
import type { Survey } from './engine.ts';

/** A visit of the search of a built site: what is typed one after the other, so many times over. */
export interface Visit {
  folder: string;
  queries: string[];
  rounds: number;
}

/** What became of a query. */
export interface Answered {
  typed: string;
  milliseconds: number;
  /** What was asked for, by names in the folder of the search; with the first query, the engine too. */
  files: string[];
  rounds: number;
  survey: Survey | undefined;
  found: { report: string; unit: string; how: How; hits: number }[];
}

/** Returns what became of the queries of a visit that begins with nothing loaded. */
export function visit(asked: Visit): Promise<Answered[]> {
  const worker = new Worker(new URL('./visit-worker.ts', import.meta.url), { workerData: asked });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
