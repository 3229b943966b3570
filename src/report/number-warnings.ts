import type { VFile } from 'vfile';
import type { Opening, Refusal } from './admit.ts';
import type { Line } from './from-text.ts';
import type { Run } from './runs.ts';

/** Warns of numbers of headings that are missing, doubled or out of order. */
export function warnOfNumbers(runs: readonly Run[], openings: ReadonlyMap<number, Opening>, lines: readonly Line[], file: VFile): void {
  for (const { members, goesOn, family } of runs) {
    if (family === undefined) continue;
    let last = goesOn ? (members[0]?.number ?? 1) - 1 : 0;
    for (const { candidate, number } of members) {
      const place = lines[candidate.at]?.position.start;
      const label = candidate.marker?.label ?? '';
      if (!openings.has(candidate.at)) continue;
      if (number === last) {
        file.message(
          `The number of “${label}” stands here a second time. Both are kept, this one with a letter; correct the number if it is a slip.`,
          place,
          'report:number-doubled',
        );
      } else if (number < last) {
        file.message(
          `“${label}” comes after number ${last}: the numbers are out of order. It is kept as numbered.`,
          place,
          'report:number-out-of-order',
        );
      } else if (number > last + 1) {
        file.message(
          `“${label}” follows number ${last}: a number is missing between them. It is kept as numbered; look for a heading that was lost.`,
          place,
          'report:number-missing',
        );
      }
      last = number;
    }
  }
}

/** Warns of numbered lines that open nothing though they look like headings, once a run. */
export function warnOfRefusals(refusals: ReadonlyMap<number, Refusal>, runs: readonly Run[], lines: readonly Line[], file: VFile): void {
  for (const [at, refusal] of refusals) {
    const members = runs.find(({ members: [first] }) => first?.candidate.at === at)?.members ?? [];
    const labels = members.map(({ candidate }) => `“${candidate.marker?.label ?? ''}”`).join(', ');
    const place = lines[at]?.position.start;
    if (refusal === 'orphan') {
      file.message(
        `${labels}: no part is open above, so this opens nothing and is kept as text. Check whether a part heading is missing above.`,
        place,
        'report:heading-orphan',
      );
    } else if (refusal === 'alone') {
      file.message(
        `${labels} stands alone, without the numbers before it: it opens nothing and its line is kept as a paragraph. Look for headings that were lost.`,
        place,
        'report:number-missing',
      );
    } else {
      file.message(
        `A numbering begins anew here (${labels}), without a title of its own: it opens nothing and its lines are kept as paragraphs. Declare a work or a heading in report.json if one begins here, or correct the number.`,
        place,
        'report:number-restarts',
      );
    }
  }
}

/** Warns of the lines of a table of contents. */
export function warnOfContents(contents: ReadonlySet<number>, lines: readonly Line[], file: VFile): void {
  for (const at of contents) {
    file.message(
      'This line repeats a heading that comes later, as a table of contents does. It opens nothing and is kept as a paragraph.',
      lines[at]?.position,
      'report:contents-list',
    );
  }
}
