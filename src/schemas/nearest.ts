/** Returns the word of a list that takes the fewest changed letters to become another; undefined where none is near. */
export function nearest(word: string, list: readonly string[]): string | undefined {
  const near = list
    .map((one) => ({ one, far: distance(word.toLowerCase(), one.toLowerCase()) }))
    .filter(({ one, far }) => far <= Math.max(1, Math.floor(Math.min(word.length, one.length) / 2)))
    .sort((a, b) => a.far - b.far);
  return near[0]?.one;
}

/** How many letters must be put in, taken out or changed; two that changed places count once. */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, at) => at)];
  const value = (row: number, column: number): number => rows[row]?.[column] ?? 0;
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? value(i - 2, j - 2) + 1 : Infinity;
      row.push(Math.min(value(i - 1, j) + 1, (row[j - 1] ?? 0) + 1, value(i - 1, j - 1) + same, swapped));
    }
  }
  return value(a.length, b.length);
}
