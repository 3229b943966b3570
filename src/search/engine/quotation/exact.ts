import type { Source } from './source.ts';

/** A stretch of a text, by the offsets of its ends. */
export type Span = [from: number, to: number];

const marks = /[“”‘’「」『』]/g;
const loose = new WeakMap<Source, string>();

/** Returns where words stand in a text to the letter, whatever the spaces; `anyMarks`: whatever the kind of quotation marks. */
export function findExact(words: string, source: Source, anyMarks: boolean): Span[] {
  const { text, places } = source.close;
  const sought = words.replace(/\s/g, '');
  const within = anyMarks ? loose.get(source) || text.replace(marks, '"') : text;
  if (anyMarks) loose.set(source, within);
  const asked = anyMarks ? sought.replace(marks, '"') : sought;
  const found: Span[] = [];
  for (let at = asked === '' ? -1 : within.indexOf(asked); at >= 0; at = within.indexOf(asked, at + 1))
    found.push([places[at] as number, (places[at + asked.length - 1] as number) + 1]);
  return found;
}
