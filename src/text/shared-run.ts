/** The longest stretch that two strings have in common; of equally long ones the first in `a`, and empty where there is none. */
export function sharedRun(a: string, b: string): string {
  let length = 0;
  let end = 0;
  let above = new Uint16Array(b.length + 1);
  for (let i = 1; i <= a.length; i++) {
    const row = new Uint16Array(b.length + 1);
    for (let j = 1; j <= b.length; j++) {
      if (a[i - 1] !== b[j - 1]) continue;
      const run = (above[j - 1] ?? 0) + 1;
      row[j] = run;
      if (run > length) [length, end] = [run, i];
    }
    above = row;
  }
  return a.slice(end - length, end);
}
