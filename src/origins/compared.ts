import traditionals from 'opencc-js/dict/TSCharacters';
import type { Folded, Variants } from '#text/fold.ts';
import { fold } from '#text/fold.ts';

/** Traditional characters, each with its simplified one: the texts of 1954 and 1957 are printed in them, whole or in part. */
const simplified: Variants = new Map(
  traditionals.split('|').map((entry): [string, string] => {
    const [form = '', sign = form] = entry.split(' ');
    return [form, sign];
  }),
);

/**
 * Returns a text as it is compared and counted, with the way back: marks, spaces, width and case are folded away, and
 * traditional characters count as simplified ones.
 */
export function compared(text: string): Folded {
  return fold(text, simplified);
}

/** Returns the text of `compared` alone. */
export function comparedText(text: string): string {
  return compared(text).text;
}
