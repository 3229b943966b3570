/** How far apart what hangs in the margin is, in pixels. */
export const apart = 12;

/** What is to hang in the margin: the height at which its line is, its own height, and how far below its line it may hang. */
export interface Hanging {
  line: number;
  height: number;
  /** What may hang anywhere below has its place first. */
  most: number;
}

/** Returns the top of each: at its line, or below what hangs there already; undefined where there is no room near its line. */
export function hang(all: readonly Hanging[]): (number | undefined)[] {
  const hung: { top: number; bottom: number }[] = [];
  const tops = new Map<Hanging, number>();
  for (const one of [...all].sort((a, b) => Number(a.most < Infinity) - Number(b.most < Infinity) || a.line - b.line)) {
    let top = one.line;
    for (const { top: from, bottom: to } of hung) if (from < top + one.height + apart && top < to + apart) top = to + apart;
    if (top - one.line > one.most) continue;
    tops.set(one, top);
    hung.push({ top, bottom: top + one.height });
    hung.sort((a, b) => a.top - b.top);
  }
  return all.map((one) => tops.get(one));
}
