import { unfold } from '#text/fold.ts';
import { hanIn } from '#text/han.ts';
import { compared } from './compared.ts';
import { withQuotes } from './with-quotes.ts';

/** Returns some of the words of a run, given without marks, as they are printed; undefined where they are none of them. */
export function printedPart(words: string, part: string): { words: string; han: number } | undefined {
  const folded = compared(words);
  const at = folded.text.indexOf(part);
  if (at < 0 || part === '') return undefined;
  const [from, to] = withQuotes(words, ...unfold(folded, at, at + part.length));
  return { words: words.slice(from, to), han: hanIn(part) };
}
