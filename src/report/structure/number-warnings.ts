import type { VFile } from 'vfile';
import type { Opening, Refusal } from './admit.ts';
import type { Candidate } from './candidates.ts';
import type { Line } from '../from-text.ts';
import type { Run } from './runs.ts';
import type { Structure } from './structure.ts';

/** Warns of all that is odd in the numbering of a work. */
export function warnOfStructure({ openings, refusals, runs, passed }: Structure, lines: readonly Line[], file: VFile): void {
  warnOfNumbers(runs, openings, lines, file);
  warnOfRefusals(refusals, runs, lines, file);
  const families = new Set(
    runs.filter(({ members }) => members.some(({ candidate }) => openings.has(candidate.at))).map(({ family }) => family),
  );
  warnOfPassed(
    passed.filter(({ marker }) => families.has(marker?.family)),
    lines,
    file,
  );
}

/** Warns of numbers of headings that are missing, doubled or out of order. */
function warnOfNumbers(runs: readonly Run[], openings: ReadonlyMap<number, Opening>, lines: readonly Line[], file: VFile): void {
  for (const { members, goesOn, family } of runs) {
    if (family === undefined) continue;
    const numbers = new Set(members.map(({ number }) => number));
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
      } else if (isGap(last, number, numbers)) {
        file.message(
          `“${label}” follows number ${last}: a number is missing between them. It is kept as numbered; look for a heading that was lost.`,
          place,
          'report:number-missing',
        );
      }
      last = Math.max(last, number);
    }
  }
}

/** A number between two others that comes elsewhere in the run is out of order there, and not missing here. */
function isGap(last: number, number: number, numbers: ReadonlySet<number>): boolean {
  for (let between = last + 1; between < number; between++) if (!numbers.has(between)) return true;
  return false;
}

/** Warns of numbered lines that open nothing though they look like headings, once a run. */
function warnOfRefusals(refusals: ReadonlyMap<number, Refusal>, runs: readonly Run[], lines: readonly Line[], file: VFile): void {
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
    } else warnOfRestart(labels, lines[at], file);
  }
}

/** Warns of lines that fit into no numbering of their style: one by one where they are plain headings, together where they are in doubt. */
function warnOfPassed(passed: readonly Candidate[], lines: readonly Line[], file: VFile): void {
  const label = ({ marker }: Candidate): string => `“${marker?.label ?? ''}”`;
  const isPlain = ({ marker }: Candidate): boolean => marker?.doubt === 'none';
  for (const candidate of passed.filter(isPlain)) warnOfRestart(label(candidate), lines[candidate.at], file);
  const doubtful = passed.filter((candidate) => !isPlain(candidate) && candidate.marker?.style !== 'spoken');
  const [first] = doubtful;
  if (!first) return;
  const places = doubtful.map((candidate) => `${label(candidate)} in line ${lines[candidate.at]?.position.start.line ?? 0}`).join(', ');
  file.message(
    `${places}: a line begins like a heading, but breaks the numbering and may only count or name something. Each opens nothing and is kept as a paragraph. Correct the number if one is a heading.`,
    lines[first.at]?.position.start,
    'report:heading-doubtful',
  );
}

function warnOfRestart(labels: string, line: Line | undefined, file: VFile): void {
  file.message(
    `A numbering begins anew here (${labels}), without a title of its own: it opens nothing and its lines are kept as paragraphs. Declare a work or a heading in report.json if one begins here, or correct the number.`,
    line?.position.start,
    'report:number-restarts',
  );
}

/** Warns of tables of contents, once for all lines that stand one behind the other. */
export function warnOfContents(contents: ReadonlySet<number>, lines: readonly Line[], file: VFile): void {
  for (const first of contents) {
    if (contents.has(first - 1)) continue;
    let last = first;
    while (contents.has(last + 1)) last++;
    const [from, to] = [lines[first]?.position.start, lines[last]?.position.start.line ?? 0];
    file.message(
      `Lines ${from?.line ?? 0} to ${to} repeat headings that come later, as a table of contents does. They open nothing and are kept as paragraphs.`,
      from,
      'report:contents-list',
    );
  }
}
