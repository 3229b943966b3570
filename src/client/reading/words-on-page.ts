import { unescaped } from '#address/read.ts';
import type { IdRange } from '#address/range.ts';
import { counterpartOf, sentences, wordsOf } from './sentences.ts';

/** Returns the ids of the first and the last sentence that hold the words of a text directive, in either language: `text=first,last`. */
export function idsOfWords(directive: string): IdRange | undefined {
  const text = directive.split('&').filter((part) => part.indexOf('text=') === 0)[0];
  // What ends or begins with a hyphen is not meant: it stands before or behind the words.
  const [first = '', last = first] = (text ?? '')
    .slice('text='.length)
    .split(',')
    .filter((part) => !/^-|-$/.test(part))
    .map((part) => plain(unescaped(part)));
  if (first === '' || last === '') return undefined;
  const own = sentences();
  return (
    find(first, last, own, own.map(wordsOf)) ??
    find(
      first,
      last,
      own,
      own.map((one) => wordsOfOther(one)),
    )
  );
}

function find(first: string, last: string, own: readonly HTMLElement[], words: readonly string[]): IdRange | undefined {
  const ends: number[] = [];
  let all = '';
  for (const one of words) ends.push((all += plain(one)).length);
  const from = all.indexOf(first);
  const to = last === first ? from : all.indexOf(last, from + first.length);
  if (from < 0 || to < 0) return undefined;
  const at = (offset: number): string => own[ends.findIndex((end) => offset < end)]?.id ?? '';
  return { first: at(from), last: at(to + last.length - 1) };
}

function wordsOfOther(sentence: HTMLElement): string {
  const other = counterpartOf(sentence);
  return other ? wordsOf(other) : '';
}

function plain(words: string): string {
  return words.replace(/\s+/g, '').toLowerCase();
}
