import type { VFile } from 'vfile';
import type { Line } from '../from-text.ts';
import { markerOf } from '../headings.ts';

const unfinished = /[^。！？：；!?:;”’」』）)》…—]$/;

/** Warns of lines that break off in mid-sentence all over a text: they were wrapped by a program, not written so. */
export function suspectCuts(lines: readonly Line[], file: VFile): void {
  const broken = lines.filter(({ value }, at) => {
    const next = lines[at + 1];
    return (
      value.length > 15 &&
      unfinished.test(value) &&
      !markerOf(value) &&
      next !== undefined &&
      !markerOf(next.value) &&
      !/[\r\n].*[\r\n]/s.test(next.gap.replace(/\r\n/g, '\n'))
    );
  });
  const first = broken[0];
  if (!first || broken.length < 5 || broken.length < lines.length / 4) return;
  file.message(
    `${broken.length} of ${lines.length} lines break off in mid-sentence: the text seems to be wrapped. Every line is kept as a paragraph; join the lines of each paragraph first.`,
    first.position,
    'report:hard-wrapped',
  );
}
