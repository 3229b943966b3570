/** Returns the median of values, what nineteen of twenty of them do not pass, and the largest; 0 where there are none. */
export function spread(values: readonly number[]): [median: number, p95: number, most: number] {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (share: number): number => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
  return [at(0.5), at(0.95), at(1)];
}
