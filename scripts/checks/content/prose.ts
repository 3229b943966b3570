import { faultsOfProse } from '#prose/faults.ts';
import { readProse } from '../../content.ts';
import { toLine } from '../../say.ts';

/** Returns all that may not stand in the prose of content/, a line each: `file:line:column: what, why, what to do`. */
export function proseProblems(): string[] {
  return readProse().flatMap(({ path, text }) => faultsOfProse(path, text).map((message) => toLine(path, message)));
}
