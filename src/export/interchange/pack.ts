import { toTgz } from '../tgz.ts';
import { toZip } from '../zip.ts';
import type { InterchangeFormat, Made } from './format.ts';

/** Returns what a format made as the bytes of one file: text as UTF-8, several files as the archive that its ending names. */
export function pack({ ending }: Pick<InterchangeFormat, 'ending'>, made: Made): Uint8Array {
  if (typeof made === 'string') return new TextEncoder().encode(made);
  if (made instanceof Uint8Array) return made;
  return ending.endsWith('.tgz') ? toTgz(made) : toZip(made);
}
