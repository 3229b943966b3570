import type { Line } from '../from-text.ts';
import { formOf } from './candidates.ts';
import { isLow } from './prices.ts';
import { firstStop } from '../to-nodes.ts';
import type { Run } from './runs.ts';

/** A first sentence longer than this is an item of a spoken list, not a heading. */
const longestSpoken = 45;
const longestSpokenLine = 60;

/** Returns whether a run of figures, or of 首先，, has one line alone: two make headings. */
export function isTooFew({ style, members: [first, second] }: Run): boolean {
  return second === undefined && (isLow(style) || first?.candidate.marker?.label.startsWith('首先') === true);
}

/** Returns whether a run is a list: its items end in semicolons, or are single sentences one behind the other under a colon. */
export function isList(run: Run, lines: readonly Line[]): boolean {
  const { members, style } = run;
  if (hasItems(run)) return true;
  const forms = members.map(({ candidate }) => candidate.form);
  if (style === 'spoken' || members.length < 2) return false;
  const before = lines[(members[0]?.candidate.at ?? 0) - 1]?.value ?? '';
  const close = members.every(({ candidate }, index) => index === 0 || candidate.at === (members[index - 1]?.candidate.at ?? 0) + 1);
  // Short lines one behind the other are headings without a text yet, but for numbers as low as these.
  return /[：:]$/u.test(before) && close && forms.every((form) => form === 'sentence' || (isLow(style) && form === 'line'));
}

/** Returns whether the lines of a run end in semicolons, half of them at least. */
export function hasItems({ members }: Run): boolean {
  return members.filter(({ candidate }) => candidate.form === 'item').length * 2 >= members.length;
}

/**
 * Returns the members of a spoken run that head measures: 一要, 一是 or 第一， with a short first sentence, or short lines of
 * their own, from one upwards. Where another is long the run is a list, but for a few at its end.
 */
export function spokenHeadings({ members }: Run, lines: readonly Line[]): Run['members'] {
  if (members[0]?.number !== 1) return [];
  const isShort = ({ candidate }: Run['members'][number]): boolean => {
    const { value } = lines[candidate.at] ?? { value: '' };
    const stop = firstStop(value);
    return stop < 0 ? ['line', 'lead'].includes(formOf(value)) && value.length <= longestSpokenLine : stop <= longestSpoken;
  };
  const long = members.findIndex((member) => !isShort(member));
  if (long < 0) return members;
  return long >= 3 * (members.length - long) ? members.slice(0, long) : [];
}
