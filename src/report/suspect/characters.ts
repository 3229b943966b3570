import type { VFile } from 'vfile';
import { ideographOf, lookAlike } from '#text/radicals.ts';
import type { Line } from '../from-text.ts';
import { codesOf, grouped, perLine } from './finding.ts';

const unseen = /[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu;
const unknown = /[\ue000-\uf8ff\ufffd\u{f0000}-\u{ffffd}\u{100000}-\u{10fffd}]/gu;
const lookAlikes = new RegExp(lookAlike.source, 'gu');

/** Warns of characters that nobody sees, that no standard gives a meaning, or that only look like the one that is meant. */
export function suspectCharacters(lines: readonly Line[], file: VFile): void {
  const unseenOnes = perLine(
    lines,
    unseen,
    (signs) =>
      `${counted(signs)} here, which a reader does not see: ${codesOf(signs)}. It is kept; take it out of the text if it is a slip.`,
  );
  for (const { at, reason } of grouped(unseenOnes)) file.message(reason, at, 'report:unseen-character');

  const unknownOnes = perLine(
    lines,
    unknown,
    (signs) =>
      `${counted(signs)} here to which no standard gives a meaning, so that every font shows something else: ${codesOf(signs)}. It is kept; put in its place what the printed text has.`,
  );
  for (const { at, reason } of grouped(unknownOnes)) file.message(reason, at, 'report:unknown-character');

  const say = (signs: readonly string[]): string =>
    `${signs.length} ${signs.length === 1 ? 'character here only looks like another' : 'characters here only look like others'}, as in texts taken from a PDF: ${pairsOf(signs)}. Kept as printed; headings and the search read what is meant, other programs do not. Replace them in the text if it was copied so.`;
  const alike = perLine(lines, lookAlikes, (signs) => say(signs.filter(isOther))).filter(({ reason }) => !reason.startsWith('0 '));
  const all = lines.flatMap(({ value }) => [...value.matchAll(lookAlikes)].flatMap(([sign]) => (isOther(sign) ? [sign] : [])));
  for (const { at, reason } of grouped(alike, say(all))) file.message(reason, at, 'report:look-alike');
}

const counted = (signs: readonly string[]): string => (signs.length === 1 ? '1 character stands' : `${signs.length} characters stand`);

const isOther = (sign: string): boolean => ideographOf(sign) !== sign;

function pairsOf(signs: readonly string[]): string {
  return [...new Set(signs)].map((sign) => `${sign} ${codesOf([sign])} for ${ideographOf(sign)}`).join(', ');
}
