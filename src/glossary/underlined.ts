import type { ConceptEntry } from './concepts.ts';
import type { Place } from './find-forms.ts';

/** What the rule needs to know of a concept. */
export type Underlinable = Pick<ConceptEntry, 'kind' | 'underlined'> & { zh: Pick<ConceptEntry['zh'], 'term' | 'variants'> };

/** The kinds whose names do not say by themselves what they stand for, beside numbers: what was given a name of its own. */
const namedKinds: ReadonlySet<string> = new Set(['campaign', 'plan', 'project', 'zone']);

/** What the name of a number holds; of the rest of its words, such as one of its members, the text makes no name. */
const number = /[一二两三四五六七八九十百千万双\d]/;

/** The most characters that are a name; what is longer is a phrase, which says itself. */
const most = 12;

/**
 * Returns which words of a mention the text underlines, so that they lead to the entry: a name that does not say what it
 * stands for, without the quotation marks around it. Undefined for general words, names of places, offices, people and
 * firms, for clauses, lists and slogans, and wherever the entry says so; their pages and mentions stay.
 */
export function underlinedOf({ kind, zh, underlined }: Underlinable, sentence: string, { start, end }: Place): Place | undefined {
  if (underlined === false) return undefined;
  const quoted = quotedWithin(sentence, { start, end });
  const named = quoted && [zh.term, ...zh.variants].includes(sentence.slice(quoted.start, quoted.end));
  const words = named ? quoted : withoutMarks(sentence, { start, end });
  if (words.end - words.start > most || isPhrase(sentence.slice(words.start, words.end))) return undefined;
  const isNamed = underlined === true || named === true || isQuoted(sentence, words);
  return isNamed || isByKind({ kind, zh }, sentence.slice(words.start, words.end)) ? words : undefined;
}

/** Returns whether words of a concept are underlined for its kind's sake, in quotation marks or not: the name itself, or the number. */
export function isByKind({ kind, zh }: Pick<Underlinable, 'kind'> & { zh: { term: string } }, words: string): boolean {
  return kind === 'numbered' ? number.test(words) : namedKinds.has(kind) && words.includes(zh.term);
}

/** Returns words of a translation without the quotation marks at their ends, and no further than a mark whose partner stands outside. */
export function withoutMarks(sentence: string, { start, end }: Place): Place {
  let [from, to] = [start, end];
  while (isMark(sentence.charAt(from)) && from < to) from++;
  while (isMark(sentence.charAt(to - 1)) && from < to) to--;
  const closing = sentence.slice(from, to).search(/”(?!.*“)|^[^“]*”/);
  const opening = sentence.slice(from, to).indexOf('“');
  if (opening < 0 && closing > 0) return { start: from, end: from + closing };
  return { start: from, end: to };
}

/** The one stretch between quotation marks in some words; undefined where there is none, or several. */
function quotedWithin(sentence: string, { start, end }: Place): Place | undefined {
  const [first, ...others] = [...sentence.slice(start, end).matchAll(/“([^“”]+)”/g)];
  if (!first || others.length > 0) return undefined;
  const from = start + first.index + 1;
  return { start: from, end: from + (first[1] ?? '').length };
}

function isQuoted(sentence: string, { start, end }: Place): boolean {
  return sentence.charAt(start - 1) === '“' && sentence.charAt(end) === '”';
}

/** Whether words are a clause, a list, or several names in quotation marks. */
function isPhrase(words: string): boolean {
  return /[，、；：。！？]/.test(words) || /”.*“/.test(words);
}

const isMark = (character: string): boolean => '“”'.includes(character) && character !== '';
