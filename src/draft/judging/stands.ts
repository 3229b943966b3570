import diff from 'fast-diff';
import { fold, foldText } from '#text/fold.ts';
import type { Clean } from './clean.ts';
import { clean } from './clean.ts';
import { withEnds, withMarks, withWholeNumbers } from './ends.ts';
import { findWhole } from './grams.ts';
import { findNear } from './near.ts';
import type { Place } from './places.ts';
import { isAt } from './places.ts';
import type { Source, Span } from './source.ts';

/** A stretch of a text that words of a draft may be. */
export interface Stand {
  source: Source;
  span: Span;
  /** How much of the longer of both is in the other, from 0 to 1. */
  likeness: number;
  isCited: boolean;
}

/** Words of a draft, and where they may stand. */
export interface Sought {
  words: Clean;
  lang: 'zh' | 'en';
  stands: Stand[];
  /** Where none has them, the stretch that is likest; undefined where nothing is like them. */
  near: Stand | undefined;
}

/** What words stand at more often is not told apart. */
const most = 60;
/** So many signs may be words of the text with something left out between them. */
const leastShortened = { zh: 8, en: 24 };
/** The size of the pieces by which words are found in each language. */
const size = { zh: 2, en: 5 };

/** Returns where words of a draft may stand: all places that have them whole, else those that they are close to, the closest first. */
export function seek(raw: string, sources: readonly Source[], cited: readonly Place[]): Sought {
  const sought = seekWhole(raw, sources, cited);
  if (sought.stands.length > 0) return sought;
  const { words, lang } = sought;
  const asked = sources.filter((source) => source.lang === lang);
  const near = asked.reduce<NearStand[]>((all, source) => all.concat(nearIn(words, source, cited)), []);
  const rank = ({ likeness, isCited }: Stand): number => likeness + (isCited ? 0.15 : 0);
  const ranked = near.sort((a, b) => rank(b) - rank(a));
  const stands = ranked.filter(({ isEnough }) => isEnough);
  return { words, lang, stands, near: stands.length > 0 ? undefined : ranked[0] };
}

/** Returns the places that have words of a draft whole. */
export function seekWhole(raw: string, sources: readonly Source[], cited: readonly Place[]): Sought {
  const isLatin = /[A-Za-z]/.test(raw) && !/\p{Script=Han}/u.test(raw);
  // Numbers alone are the source's, and so is a name in Latin letters that it has.
  const isName = isLatin && !/\s/.test(raw.trim());
  const own = isLatin && !isName ? undefined : wholeInAny(clean(raw, 'zh'), sources, 'zh', cited);
  return own && (own.stands.length > 0 || !isLatin) ? own : wholeInAny(clean(raw, 'en'), sources, 'en', cited);
}

function wholeInAny(words: Clean, sources: readonly Source[], lang: 'zh' | 'en', cited: readonly Place[]): Sought {
  const asked = sources.filter((source) => source.lang === lang);
  const stands = asked.reduce<Stand[]>((all, source) => all.concat(wholeIn(words, source, cited)), []);
  return { words, lang, stands, near: undefined };
}

function wholeIn(words: Clean, source: Source, cited: readonly Place[]): Stand[] {
  const folded = foldText(words.text, source.variants);
  if (folded.replace(/[^\p{L}\p{N}]/gu, '').length < (source.lang === 'zh' ? 2 : 3)) return [];
  const found = findWhole(folded, source.folded.text, source.grams(size[source.lang]), most).map((from): [number, number] => [
    from,
    from + folded.length,
  ]);
  const isWhole = ([from, to]: [number, number]): boolean => {
    const [first, last] = source.lang === 'zh' ? withWholeNumbers([from, to], source) : withWholeWords([from, to], source);
    return first === from && last === to;
  };
  const uncut = found.filter(isWhole);
  return (uncut.length > 0 || source.lang === 'en' ? uncut : found.map((one) => withWholeNumbers(one, source))).map((one) => {
    const span = withMarks(one, words, source);
    return { source, span, likeness: folded.length / (one[1] - one[0]), isCited: isAt(source, span, cited) };
  });
}

/** A stretch of English that cuts no word in two at its ends. */
function withWholeWords([from, to]: [number, number], { text, folded: { text: folded, starts, ends } }: Source): [number, number] {
  const isJoined = (at: number): boolean =>
    at > 0 && at < folded.length && ends[at - 1] === starts[at] && /[\p{L}\p{N}]/u.test(text.charAt(starts[at] as number));
  let [first, last] = [from, to];
  while (isJoined(first)) first--;
  while (isJoined(last)) last++;
  return [first, last];
}

/** A stretch that is like the words; whether enough to be taken for them. */
type NearStand = Stand & { isEnough: boolean };

function nearIn(words: Clean, source: Source, cited: readonly Place[]): NearStand[] {
  const whole = fold(words.text, source.variants);
  const folded = whole.text;
  return findNear(folded, source.folded.text, source.grams(size[source.lang])).reduce<NearStand[]>((all, matches) => {
    const laid = withEnds(whole, matches, source);
    const stretch = (source.lang === 'zh' ? withWholeNumbers : withWholeWords)(laid.stretch, source);
    const span = withMarks(stretch, words, source);
    const length = stretch[1] - stretch[0];
    const likeness = laid.kept / Math.max(folded.length, length);
    const isCited = isAt(source, span, cited);
    // Words around those of the text may be of another sentence that has them too.
    const changed = folded.length + length - 2 * laid.kept + laid.own - digitsSpared(folded, source.folded.text.slice(...stretch));
    const isNear = changed <= folded.length * looselyAlike[source.lang] && folded.length >= leastAlike[source.lang];
    // Words that are all of the text, in its order, leave something out.
    const isShortened = laid.kept === folded.length && folded.length >= leastShortened[source.lang];
    const isEnough = changed <= Math.max(mostChanged(folded.length, source.lang, isCited), isShortened ? folded.length * 0.6 : 0);
    return isNear || isEnough ? [...all, { source, span, likeness, isCited, isEnough }] : all;
  }, []);
}

/** How many signs of numbers that differ are not counted: a number in the place of another is one sign in the place of another. */
function digitsSpared(words: string, text: string): number {
  const [mine, theirs] = [words, text].map((one) => one.match(number) ?? []);
  if (!mine || !theirs || mine.length !== theirs.length || words.replace(number, '#') !== text.replace(number, '#')) return 0;
  return mine.reduce((sum, one, at) => sum + (one === theirs[at] ? 0 : Math.max(0, differing(one, theirs[at] ?? '') - 2)), 0);
}

const number = /\d+(?:[. ]\d+)*/g;

/** How many signs of two numbers are not in both, from either end. */
function differing(one: string, other: string): number {
  return diff(one, other).reduce((sum, [kind, part]) => sum + (kind === 0 ? 0 : part.length), 0);
}

/** How many signs may differ in words that are like the text, as a share of them; fewer signs than these are like much. */
const looselyAlike = { zh: 0.75, en: 0.45 };
const leastAlike = { zh: 8, en: 30 };

/**
 * How many signs may differ, those of both sides, in an altered quotation of so many: the shorter it is, the more of what is
 * alike may be chance. Measured against sentences of other reports.
 */
function mostChanged(length: number, lang: 'zh' | 'en', isCited: boolean): number {
  if (length < (lang === 'zh' ? 5 : 16)) return isCited && lang === 'zh' && length === 4 ? 2 : 0;
  return Math.max(2, length * (isCited ? (lang === 'zh' ? 0.9 : 0.6) : lang === 'zh' && length < 20 ? 0.33 : 0.6));
}
