import { isHeadingId } from '#address/grammar.ts';
import { pageOf } from '#address/within.ts';
import type { Check } from './problem.ts';
import { translated } from './problem.ts';

/** The most words of a coinage; what is longer is quoted from somebody. */
const longestCoinage = 8;

/**
 * Capitals or quotation marks, never both; and a coinage stands in quotation marks once on a page, headings not counted.
 * Both may be excepted by the quoted words.
 */
export const quoted: Check = (edition) => {
  const met = new Set<string>();
  return translated(edition).flatMap(({ file, id, en }) =>
    [...en.matchAll(/“([^”]*)”/g)]
      .map(([, words = '']) => words)
      .flatMap((words) => {
        const key = `${pageOf(id)} ${words}`;
        const again = !isHeadingId(id) && isCoinage(words) && met.has(key);
        if (!isHeadingId(id)) met.add(key);
        if (words in (edition.exceptions.english?.[id] ?? {})) return [];
        return [
          ...(isName(words) ? [`“${words}” is a name by its capitals. Take the quotation marks out, or write it in small letters.`] : []),
          ...(again ? [`“${words}” stood in quotation marks on this page before. Take the marks out here.`] : []),
        ];
      })
      .map((message) => ({ file, id, rule: 'quoted', message })),
  );
};

/** Every word of four letters or more has a capital, and one word is not all: “At Most One Visit”, “Two Healthys”, “Project No. 1”. */
function isName(words: string): boolean {
  if (/[.!?]$/.test(words)) return false;
  const all = words.split(/\s+/);
  const long = all.filter((word) => (word.match(/\p{L}/gu)?.length ?? 0) >= 4);
  return long.length > 0 && long.every(isCapital) && (all.filter(isCapital).length > 1 || /\d/.test(words));
}

function isCapital(word: string): boolean {
  return /^[‘(]?\p{Lu}/u.test(word);
}

function isCoinage(words: string): boolean {
  return /^[\p{Ll}\d]/u.test(words) && !/[.!?]$/.test(words) && words.split(/\s+/).length <= longestCoinage;
}
