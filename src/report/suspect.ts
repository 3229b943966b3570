import type { VFile } from 'vfile';
import { numeralClass } from '#text/numerals.ts';
import { pairQuotes } from '#text/quotes.ts';
import type { Line } from './from-text.ts';
import { markerOf } from './headings.ts';
import type { Report } from './types.ts';

const pageNumber = /^(?:[-—–－·.\s]*\d{1,4}[-—–－·.\s]*|第\s*\d+\s*页.*)$/;
const markInside = new RegExp(`[。！？”][\\s]*(?:[（(][${numeralClass}]{1,3}[）)]|[${numeralClass}]{1,3}、)`, 'gu');
const unfinished = /[^。！？：；!?:;”’」』）)》…—]$/;

/** Warns of what an editor should look at before a text is added: all of it is kept. */
export function suspect(lines: readonly Line[], tree: Report, file: VFile): void {
  for (const line of lines) {
    const { value, position } = line;
    if (pageNumber.test(value)) {
      file.message(
        'This line looks like a page number. It is kept as a paragraph; take it out of the text if it is none of its words.',
        position,
        'report:page-number',
      );
    }
    const marks = value.match(markInside)?.length ?? 0;
    if (marks > 1) {
      file.message(
        `${marks} heading marks stand inside this line, where they open nothing. If headings lost their line breaks, give each a line of its own.`,
        position,
        'report:headings-inside',
      );
    }
    for (const { at, mark } of pairQuotes(value).unpaired) {
      const { line: number, column } = position.start;
      file.message(
        `“${mark}” has no partner in this paragraph. It is kept and pairs with nothing.`,
        { line: number, column: column + at },
        'report:unpaired-mark',
      );
    }
    if (markerOf(value) && /[，、,]$/.test(value)) {
      file.message(
        'This heading ends in a comma: it may go on in the next line. Both lines are kept as they are; join them if so.',
        position,
        'report:heading-broken',
      );
    }
  }
  warnOfHardWraps(lines, file);
  const first = lines[0];
  if (first && !tree.children.some(({ children }) => children.length > 0)) {
    file.message('The text has a title and nothing else.', first.position, 'report:body-missing');
  } else if (first && !tree.children.some(({ children }) => children.some(({ type }) => type === 'division'))) {
    file.message(
      'No heading was found: the whole text is one unit. Headings begin a line with 一、 or （一） or 一要.',
      first.position,
      'report:headings-missing',
    );
  }
}

/** Warns of lines that break off in mid-sentence all over a text: they were wrapped by a program, not written so. */
function warnOfHardWraps(lines: readonly Line[], file: VFile): void {
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
