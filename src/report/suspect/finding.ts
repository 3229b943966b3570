import type { Point } from 'unist';
import { pointIn } from '../cuts/breaks.ts';
import type { Line } from '../from-text.ts';

/** A place that an editor should look at, and why. */
export interface Finding {
  at: Point;
  reason: string;
}

/** How many places of one kind are named one by one. */
const most = 20;

/**
 * Returns findings as an editor can read them: more than twenty of a kind become one, at the first place, which counts them.
 * `all` says what holds of all of them, where that is more than what is said of the first.
 */
export function grouped(findings: readonly Finding[], all?: string): readonly Finding[] {
  const [first] = findings;
  const last = findings[findings.length - 1];
  if (!first || !last || findings.length <= most) return findings;
  return [{ at: first.at, reason: `${all ?? first.reason} There are ${findings.length} such places, the last in line ${last.at.line}.` }];
}

/** Returns one finding for every line that has what a pattern finds, at the first; `say` is given all that a line has. */
export function perLine(lines: readonly Line[], pattern: RegExp, say: (found: readonly string[]) => string): Finding[] {
  return lines.flatMap((line) => {
    const found = [...line.value.matchAll(pattern)];
    return found[0] ? [{ at: pointIn(line, found[0].index), reason: say(found.map(([words]) => words)) }] : [];
  });
}

/** Returns signs as a message lists them: each once, with its code. */
export function codesOf(signs: readonly string[]): string {
  return [...new Set(signs)].map((sign) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`).join(', ');
}
