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
  const said = sentence.slice(words.start, words.end);
  const isNumber = kind === 'numbered' && number.test(said);
  const isName = (underlined === true || namedKinds.has(kind)) && bare(said).includes(bare(zh.term));
  const isQuoted =
    bare(said) === bare(sentence.slice(start, end)) && sentence.charAt(words.start - 1) === '“' && sentence.charAt(words.end) === '”';
  return named || isQuoted || isNumber || isName ? words : undefined;
}

/** Returns which words of a rendering are underlined: the name that stands in quotation marks within it, else all of it but its article. */
export function renderingOf(sentence: string, { start, end }: Place): Place {
  const quoted = quotedWithin(sentence, { start, end: sentence.charAt(end) === '”' ? end + 1 : end });
  if (quoted && !/^\d/.test(sentence.slice(quoted.start, quoted.end))) return quoted;
  const words = withoutMarks(sentence, { start, end });
  const [article = ''] = /^(?:the|an?) /i.exec(sentence.slice(words.start, words.end)) ?? [];
  return { start: words.start + article.length, end: words.end };
}

/** Returns a place without the quotation marks at its ends, and no further than one whose partner stands outside. */
function withoutMarks(sentence: string, { start, end }: Place): Place {
  let [from, to] = [start, end];
  while ('“”'.includes(sentence.charAt(from)) && from < to) from++;
  while ('“”'.includes(sentence.charAt(to - 1)) && from < to) to--;
  const words = sentence.slice(from, to);
  return { start: from, end: words.includes('“') || !words.includes('”') ? to : from + words.indexOf('”') };
}

/** The one stretch between quotation marks in some words; undefined where there is none, or several. */
function quotedWithin(sentence: string, { start, end }: Place): Place | undefined {
  const [first, ...others] = [...sentence.slice(start, end).matchAll(/“([^“”]+)”/g)];
  if (!first || others.length > 0) return undefined;
  const from = start + first.index + 1;
  return { start: from, end: from + (first[1] ?? '').length };
}

const bare = (words: string): string => words.replace(/[“”]/g, '');

/** Whether words are a clause, a list, or several names in quotation marks. */
function isPhrase(words: string): boolean {
  return /[，、；：。！？]/.test(words) || /”.*“/.test(words);
}
