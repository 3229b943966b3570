import { cellsOf } from './cells.ts';
import type { Line } from '../from-text.ts';
import type { DivisionKind } from '../types.ts';
import type { Marker } from './headings.ts';
import { markerOf } from './headings.ts';
import { firstStop } from '../to-nodes.ts';

/**
 * How a marked line is built: a line of its own, one sentence, a first sentence that others follow, an item of a list
 * that ends in a semicolon, or words that a colon leads over to what comes.
 */
export type Form = 'line' | 'sentence' | 'run-in' | 'item' | 'lead';

/** A line that may open a division. */
export interface Candidate {
  /** Its index among the lines. */
  at: number;
  /** Its marker; undefined for a line without a number: one that an editor declared, or a short one of its own. */
  marker: Marker | undefined;
  form: Form;
  /** What a line without a number heads. */
  kind?: DivisionKind;
  /** Whether a line without a number may be passed over. */
  optional?: boolean;
}

/** A line of its own that is longer is a sentence that lost its mark. */
const longestLine = 70;

/** Returns the lines from `first` up to, not including, `end` that begin with a marker; those in `left` are no candidates. */
export function findCandidates(lines: readonly Line[], first: number, end: number, left: ReadonlySet<number>): Candidate[] {
  const candidates: Candidate[] = [];
  for (let at = first; at < end; at++) {
    const value = lines[at]?.value ?? '';
    const marker = left.has(at) || isRowAmongRows(lines, at) ? undefined : markerOf(value);
    if (marker) candidates.push({ at, marker, form: formOf(value) });
  }
  return candidates;
}

/** A row of a table that nothing else shows: its cells are parted, and those of the line above or below are. */
function isRowAmongRows(lines: readonly Line[], at: number): boolean {
  const row = lines[at];
  if (!row || !isRow(row.value)) return false;
  return [lines[at - 1], lines[at + 1]].some(
    (other) => other && Math.abs(other.position.start.line - row.position.start.line) === 1 && isRow(other.value),
  );
}

function isRow(value: string): boolean {
  return /\S\s+\|\s+\S/u.test(value) || /\S\t+\S.*\t\S/u.test(value) || cellsOf(value).length > 2;
}

/** Returns how a line is built. */
export function formOf(value: string): Form {
  if (/[；;]$/u.test(value)) return 'item';
  const stop = firstStop(value);
  if (stop >= 0 && stop < value.length - 1) return 'run-in';
  if (/[：:]$/u.test(value)) return 'lead';
  return stop >= 0 || /[！？!?]$/u.test(value) || value.length > longestLine ? 'sentence' : 'line';
}
