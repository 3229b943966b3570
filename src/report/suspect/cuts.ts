import type { VFile } from 'vfile';
import { findCuts } from '../cuts/cut-lines.ts';
import type { Line } from '../from-text.ts';
import { markerOf } from '../structure/headings.ts';
import { grouped } from './finding.ts';

/** Warns of lines that break off in mid-sentence and go on in the next: they were cut by a program, not written so. */
export function suspectCuts(lines: readonly Line[], file: VFile): void {
  const cuts = findCuts(lines);
  const [first] = cuts;
  const isWrapped = cuts.length >= 5 && cuts.length >= lines.length / 4;
  if (first && isWrapped) {
    file.message(
      `${cuts.length} of ${lines.length} lines break off in mid-sentence: the text seems to be wrapped. Every line is kept as a paragraph; join the lines of each paragraph first, or say "joinLines": true in report.json.`,
      lines[first.at]?.position.start,
      'report:hard-wrapped',
    );
  }
  const findings = cuts.flatMap(({ at, next }) => {
    const [line, following] = [lines[at], lines[next]];
    // A heading that ends in a comma has a message of its own.
    if (!line || !following || (markerOf(line.value) && /[，、,]$/.test(line.value))) return [];
    const reason = `This line breaks off in mid-sentence (“…${line.value.slice(-6)}”) and seems to go on in line ${following.position.start.line} (“${following.value.slice(0, 6)}…”). Both are kept as they are; join them in the text, or say "joinLines": true in report.json.`;
    return [{ at: line.position.end, reason }];
  });
  for (const { at, reason } of grouped(findings)) file.message(reason, at, 'report:cut-line');
}
