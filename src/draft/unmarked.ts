import { isHeadingId } from '#address/grammar.ts';
import { parentOf, workOf } from '#address/within.ts';
import type { Folded } from '#text/fold.ts';
import { fold, unfold } from '#text/fold.ts';
import { pairQuotes } from '#text/quotes.ts';
import type { CheckedQuotation } from './contract.ts';
import type { Source } from './judging/source.ts';
import type { Court } from './quotations.ts';
import { judgeWords } from './quotations.ts';

/** So many signs in a row that are the text's are taken for a quotation without marks; of English, letters. */
const least = { zh: 12, en: 40 };
/** The size of the pieces by which such runs are found: any run has one that begins at a multiple of the rest and one. */
const size = { zh: 6, en: 12 };
/** So many pieces are looked up at a time. */
const stretch = 1000;
/** What stands at more places is not looked at from this piece; another of the run is rarer. */
const common = 100;

/** What English that may be such a run has at least. */
const englishRun = /[A-Za-z]+(?:[^A-Za-z\p{Script=Han}]+[A-Za-z]+){5}/u;

const letters = (text: string): number => text.replace(/[^\p{L}\p{N}]/gu, '').length;

/** Returns the quotations of a draft with those without marks: long runs of the texts' words, which may hold short names in marks. */
export async function findUnmarked(
  draft: string,
  quotations: readonly CheckedQuotation[],
  court: Court,
  onProgress: (done: number) => void | Promise<void> | undefined,
): Promise<CheckedQuotation[]> {
  const isShort = ({ mark, text, cited, verdict }: CheckedQuotation): boolean =>
    mark === 'quoted' && cited === null && letters(text) < least.zh && (verdict === 'exact' || verdict === 'marks');
  const taken = [...quotations.filter((one) => !isShort(one)), ...court.citations, ...titlesIn(draft)];
  const runs: { from: number; to: number }[] = [];
  for (const lang of ['zh', 'en'] as const) {
    const sources = court.sources.filter((source) => source.lang === lang);
    const [first] = sources;
    const isAsked = lang === 'zh' || englishRun.test(draft);
    if (first && isAsked) runs.push(...(await runsIn(fold(draft, first.variants), sources, lang, taken, onProgress)));
  }
  const unmarked = runs.reduce<CheckedQuotation[]>((all, run) => {
    const within = quotations.filter(({ from, to }) => run.from < to && from < run.to);
    const own = letters(draft.slice(run.from, run.to)) - within.reduce((sum, { text }) => sum + letters(text), 0);
    const isWhole = within.every(({ from, to }) => run.from <= from && to <= run.to);
    return own >= least.zh && isWhole ? all.concat(judgeRun(draft, run, court)) : all;
  }, []);
  const isHeld = (one: CheckedQuotation): boolean => unmarked.some(({ from, to }) => from <= one.from && one.to <= to);
  return [...quotations.filter((one) => !isHeld(one)), ...unmarked].sort((a, b) => a.from - b.from || b.to - a.to);
}

/** Stretches of titles, which are named and not quoted. */
function titlesIn(draft: string): { from: number; to: number }[] {
  return [...draft.matchAll(/《[^《》\n]{1,200}》/g)].map((match) => ({ from: match.index, to: match.index + match[0].length }));
}

async function runsIn(
  folded: Folded,
  sources: readonly Source[],
  lang: 'zh' | 'en',
  taken: readonly { from: number; to: number }[],
  onProgress: (done: number) => void | Promise<void> | undefined,
): Promise<{ from: number; to: number }[]> {
  const { text, starts } = folded;
  const isTaken = new Uint8Array(text.length);
  for (const { from, to } of taken)
    for (let at = placeIn(starts, from); at < text.length && (starts[at] as number) < to; at++) isTaken[at] = 1;
  const step = least[lang] - size[lang] + 1;
  const runs: Run[] = [];
  let looked = 0;
  for (let at = 0; at + size[lang] <= text.length; at += step) {
    if (looked++ % stretch === 0) await onProgress(at / text.length);
    const run = longestRun(text, at, sources, lang, isTaken);
    const whole = withoutHalfNumbers(text, run);
    if (whole.to - whole.from >= least[lang]) runs.push(whole);
    if (run.to - run.from >= least[lang]) at = run.to - step;
  }
  return joinedAcrossSlips(runs, text, isTaken).map(({ from, to }) => {
    const [first, last] = unfold(folded, from, to);
    return { from: first, to: last };
  });
}

const figure = /^[\d.%‰万亿 ]{1,12}$/;

/** Runs in one where they go on in the source beyond a sign or two, or a number, that the draft has otherwise. */
function joinedAcrossSlips(runs: readonly Run[], text: string, isTaken: Uint8Array): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined[joined.length - 1];
    if (last && goesOn(last, run, text, isTaken)) last.to = run.to;
    else joined.push({ ...run });
  }
  return joined;
}

/** Whether a run goes on from the one before it, beyond a slip. */
function goesOn(last: Run, run: Run, text: string, isTaken: Uint8Array): boolean {
  const end = last.there + last.to - last.from;
  if (last.other !== run.other || run.from < last.to || run.there < end) return false;
  const [mine, theirs] = [text.slice(last.to, run.from), run.other.slice(end, run.there)];
  const isSlip = (mine.length <= 2 && theirs.length <= 2) || (figure.test(mine) && figure.test(theirs));
  return isSlip && isTaken.slice(last.to, run.from).every((one) => one === 0);
}

/** The number of the first folded sign that begins at a place of the draft or behind it. */
function placeIn(starts: readonly number[], place: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A run of folded signs that a source has too, and where it begins there. */
interface Run {
  from: number;
  to: number;
  other: string;
  there: number;
}

/** The longest run around a piece that some source has too. */
function longestRun(text: string, at: number, sources: readonly Source[], lang: 'zh' | 'en', isTaken: Uint8Array): Run {
  const isOf = (place: number, other: string, there: number): boolean =>
    place >= 0 && place < text.length && !isTaken[place] && there >= 0 && text.charCodeAt(place) === other.charCodeAt(there);
  let longest: Run = { from: at, to: at, other: '', there: 0 };
  for (const source of sources) {
    const other = source.folded.text;
    const places = source.grams(size[lang]).placesOf(text.slice(at, at + size[lang]));
    for (const place of places.slice(0, common)) {
      let [before, behind] = [0, 0];
      while (isOf(at + behind, other, place + behind)) behind++;
      while (isOf(at - before - 1, other, place - before - 1)) before++;
      if (behind >= size[lang] && before + behind > longest.to - longest.from)
        longest = { from: at - before, to: at + behind, other, there: place - before };
    }
  }
  return longest;
}

/** A run without what at its ends is only a part of a number, in the draft or in the source. */
function withoutHalfNumbers(text: string, { from, to, other, there }: Run): Run {
  const isOf = (signs: string, at: number): boolean => /[\d.]/.test(signs.charAt(at));
  let [first, last] = [from, to];
  if (isOf(text, from - 1) || isOf(other, there - 1)) while (first < last && /[\d.%‰]/.test(text.charAt(first))) first++;
  if (isOf(text, to) || isOf(other, there + to - from)) while (last > first && isOf(text, last - 1)) last--;
  return { from: first, to: last, other, there: there + first - from };
}

/** What may stand between words and the citation that is about them: no end of a sentence but with a bracket behind it. */
const behind = /^(?:[\s，、；：”’」』,;:]*|[^\p{L}\p{N}]*[（([［【〔]\s*)$/u;

function judgeRun(draft: string, run: { from: number; to: number }, court: Court): CheckedQuotation[] {
  const { from, to } = withMarks(draft, inWords(draft, run));
  const citation = court.citations.find((one) => one.from >= to && one.from - to < 8 && behind.test(draft.slice(to, one.from)));
  const cited = citation ? [citation] : [];
  const checked = judgeWords({ from, to, text: draft.slice(from, to) }, 'unmarked', false, cited, court);
  // The title of a work is named, not quoted.
  const isTitle = checked.at !== null && isHeadingId(checked.at) && parentOf(checked.at) === workOf(checked.at);
  return checked.at === null || isTitle ? [] : [checked];
}

/** A stretch of a draft that cuts no word of Latin letters in two. */
function inWords(draft: string, { from, to }: { from: number; to: number }): { from: number; to: number } {
  const isLatin = (at: number): boolean => /[A-Za-z\u00c0-\u024f]/.test(draft.charAt(at));
  let [first, last] = [from, to];
  while (first < last && isLatin(first - 1) && isLatin(first)) first++;
  while (last > first && isLatin(last) && isLatin(last - 1)) last--;
  const words = draft.slice(first, last);
  return { from: first + words.length - words.trimStart().length, to: last - words.length + words.trimEnd().length };
}

/** A stretch with the marks right before and behind it that are the partners of some in it. */
function withMarks(draft: string, { from, to }: { from: number; to: number }): { from: number; to: number } {
  const { unpaired } = pairQuotes(draft.slice(from, to));
  const count = (marks: string): number => unpaired.filter(({ mark }) => marks.includes(mark)).length;
  let [first, last] = [from, to];
  for (let left = count('”’」』》））'); left > 0 && '“‘「『《（('.includes(draft.charAt(first - 1) || ' '); left--) first--;
  for (let left = count('“‘「『《（('); left > 0 && '”’」』》））'.includes(draft.charAt(last) || ' '); left--) last++;
  return { from: first, to: last };
}
