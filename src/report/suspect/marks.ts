import type { VFile } from 'vfile';
import { numeralClass } from '#text/numerals.ts';
import { pairQuotes } from '#text/quotes.ts';
import { pointIn } from '../cuts/breaks.ts';
import type { Line } from '../from-text.ts';
import { markerOf } from '../structure/headings.ts';
import { grouped, perLine } from './finding.ts';

const markInside = new RegExp(`[。！？”][\\s]*(?:[（(][${numeralClass}]{1,3}[）)]|[${numeralClass}]{1,3}、)`, 'gu');

/** Warns of marks that do not add up: headings inside a line, headings that end in a comma, brackets without a partner. */
export function suspectMarks(lines: readonly Line[], file: VFile): void {
  const crowded = lines.filter(({ value }) => (value.match(markInside)?.length ?? 0) > 1);
  const inside = perLine(
    crowded,
    markInside,
    (marks) =>
      `${marks.length} heading marks stand inside this line, where they open nothing. If headings lost their line breaks, give each a line of its own.`,
  ).map((finding, index) => ({ ...finding, at: crowded[index]?.position.start ?? finding.at }));
  for (const { at, reason } of grouped(inside)) file.message(reason, at, 'report:headings-inside');

  const unpaired = lines.flatMap((line) => {
    const found = pairQuotes(line.value).unpaired;
    if (!found[0]) return [];
    const marks = found.map(({ mark }) => `“${mark}”`).join(', ');
    const reason =
      found.length === 1
        ? `${marks} has no partner in this paragraph. It is kept and pairs with nothing; compare with the printed text.`
        : `${marks} have no partners in this paragraph. They are kept and pair with nothing; compare with the printed text.`;
    return [{ at: pointIn(line, found[0].at), reason }];
  });
  for (const { at, reason } of grouped(unpaired)) file.message(reason, at, 'report:unpaired-mark');

  const broken = lines
    .filter(({ value }) => markerOf(value) && /[，、,]$/.test(value))
    .map(({ position }) => ({
      at: position.start,
      reason: 'This heading ends in a comma: it may go on in the next line. Both lines are kept as they are; join them if so.',
    }));
  for (const { at, reason } of grouped(broken)) file.message(reason, at, 'report:heading-broken');
}
