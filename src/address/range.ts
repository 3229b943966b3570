import { isId } from './grammar.ts';
import { printShort } from './print.ts';

/** The ids of the first and the last sentence of a range; both are the same where one place is meant. */
export interface IdRange {
  first: string;
  last: string;
}

/** Returns a range as a fragment names it: `r2.3.2.s3-r2.3.2.s5`; one place by its id. */
export function formatRange({ first, last }: IdRange): string {
  return first === last ? first : `${first}-${last}`;
}

/** Returns the ends of a range as a fragment names it, or undefined if that is no id and no range. */
export function parseRange(text: string): IdRange | undefined {
  const [first = '', last = first, ...more] = text.split('-');
  return more.length === 0 && isId(first) && isId(last) ? { first, last } : undefined;
}

/** Returns the ids in print; of a range, the ends: R2.3.2 s3–s5. */
export function printRange({ first, last }: IdRange): string {
  if (first === last) return printShort(first);
  const [unit = '', end] = printShort(last).split(' ');
  const from = printShort(first);
  return `${from}–${end !== undefined && from.indexOf(`${unit} `) === 0 ? end : printShort(last)}`;
}
