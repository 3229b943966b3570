/** Numbers that follow each other: the first of them, and how many. */
export type Run = [first: number, count: number];

/** Returns numbers as runs, in their order. */
export function toRuns(numbers: Iterable<number>): Run[] {
  const runs: Run[] = [];
  for (const number of numbers) {
    const last = runs[runs.length - 1];
    if (last && last[0] + last[1] === number) last[1]++;
    else runs.push([number, 1]);
  }
  return runs;
}

/** Returns the numbers that runs hold, in their order. */
export function fromRuns(runs: readonly Run[]): number[] {
  const numbers: number[] = [];
  for (const [first, count] of runs) for (let step = 0; step < count; step++) numbers.push(first + step);
  return numbers;
}
