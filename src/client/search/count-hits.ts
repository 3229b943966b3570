import type { Found } from '#search/engine/contract.ts';

/** Returns how many hits results have. */
export function countHits(results: readonly Found[]): number {
  return results.reduce((sum, { hits }) => sum + hits.length, 0);
}
