import diff from 'fast-diff';
import { formOf } from '#search/engine/spelling.ts';
import type { Variants } from '#text/fold.ts';
import { foldText } from '#text/fold.ts';
import { createSigns } from '#text/signs.ts';
import type { Difference } from '../contract.ts';
import type { Clean } from './clean.ts';
import { figuresIn } from './figures-in.ts';
import { isSimplified } from './simplified.ts';
import type { Token } from './tokens.ts';
import { tokensOf } from './tokens.ts';

/** How words of a draft differ from words of a text. */
export interface Compared {
  differences: Difference[];
  /** The gravest of them. */
  gravest: 'none' | 'marks' | 'words';
  /** What the signs that differ weigh, those of both sides: a mark a quarter of a word; and how many of them are the draft's. */
  count: number;
  own: number;
  /** Numbers that differ, whole. */
  figures: { draft: string; text: string }[];
}

/** What two texts are compared by. */
export interface Comparing {
  lang: 'zh' | 'en';
  variants: Variants;
  /** Whether the draft's own quotation marks turn those within: single for double. */
  isTurned: boolean;
}

/** A run of tokens that both have alike, or those of each where they differ. */
export interface Run {
  isSame: boolean;
  draft: Token[];
  text: Token[];
  /** Where they begin, or would stand, in the words of each. */
  at: { draft: number; text: number };
}

const curly = /^[“”‘’]$/;

/** Returns how words of a draft differ from words of a text, sign by sign; in English word by word. */
export function compare(draft: Clean, text: string, comparing: Comparing): Compared {
  const [mine, theirs] = [tokensOf(draft.text, comparing.lang), tokensOf(text, comparing.lang)];
  const runs = runsOf(mine, theirs, comparing);
  const changed = runs.filter(({ isSame }) => !isSame);
  const areWords = changed.some((run) => isOfWords(run, comparing, mine));
  return {
    differences: toDifferences(runs, mine, theirs, draft, text),
    gravest: areWords ? 'words' : changed.length > 0 ? 'marks' : 'none',
    count: changed.reduce((sum, { draft, text: others }) => sum + weightOf(draft) + weightOf(others), 0),
    own: changed.reduce((sum, run) => sum + run.draft.length, 0),
    figures: changed.reduce<Compared['figures']>((all, run) => all.concat(figuresIn(run, draft.text, text)), []),
  };
}

function weightOf(tokens: readonly Token[]): number {
  return tokens.reduce((sum, { isWord }) => sum + (isWord ? 1 : 0.25), 0);
}

function runsOf(mine: readonly Token[], theirs: readonly Token[], comparing: Comparing): Run[] {
  const signs = createSigns();
  const encode = (tokens: readonly Token[]): string => signs(tokens.map(({ text }) => keyOf(text, comparing)));
  const runs: Run[] = [];
  const end = (tokens: readonly Token[]): number => tokens[tokens.length - 1]?.to ?? 0;
  let [i, j] = [0, 0];
  for (const [kind, part] of diff(encode(mine), encode(theirs)))
    for (let step = 0; step < part.length; step++) {
      const at = { draft: mine[i]?.from ?? end(mine), text: theirs[j]?.from ?? end(theirs) };
      const draft = kind <= 0 ? mine.slice(i, ++i) : [];
      const text = kind >= 0 ? theirs.slice(j, ++j) : [];
      const isSame = kind === 0 && isAlike((draft[0] as Token).text, (text[0] as Token).text, comparing);
      const last = runs[runs.length - 1];
      if (last?.isSame === isSame) {
        last.draft.push(...draft);
        last.text.push(...text);
      } else runs.push({ isSame, draft, text, at });
    }
  return runs;
}

/** What two tokens must share to stand for each other: forms, case and width are told apart later. */
function keyOf(sign: string, { lang, variants }: Comparing): string {
  if (/^[“”‘’「」『』"']$/.test(sign)) return '"';
  if (/^(?:[%％]|per\s?cent)$/i.test(sign)) return '%';
  if (lang === 'en' && /^\p{L}/u.test(sign)) return formOf(sign.toLowerCase().replace(/’/g, "'"));
  return foldText(sign, variants) || sign.normalize('NFKC');
}

function isAlike(mine: string, theirs: string, { isTurned }: Comparing): boolean {
  return (
    mine === theirs || (isTurned && curly.test(mine) && curly.test(theirs)) || (/’/.test(theirs) && mine === theirs.replace(/’/g, "'"))
  );
}

/** Whether words or numbers differ in a run: more than marks, and more than forms of the same characters. */
function isOfWords({ draft, text }: Run, { variants, lang }: Comparing, all: readonly Token[]): boolean {
  const [mine, theirs] = [draft.filter(({ isWord }) => isWord), text.filter(({ isWord }) => isWord)];
  const key = (token: Token | undefined): string => (token ? keyOf(token.text, { variants, lang, isTurned: false }) : '');
  if (mine.length !== theirs.length || mine.some((token, at) => key(token) !== key(theirs[at]))) return true;
  // A sign that is in use for something else is another form of this one only where old forms are written: 著 for 着.
  const hasOldForms = all.some(({ text: sign }) => variants.has(sign) && !isSimplified(sign));
  return !hasOldForms && mine.some(({ text: sign }, at) => isAnother(sign, theirs[at]?.text ?? ''));
}

function isAnother(mine: string, theirs: string): boolean {
  return foldText(mine) !== foldText(theirs) && isSimplified(mine) && isSimplified(theirs);
}

function toDifferences(
  runs: readonly Run[],
  mine: readonly Token[],
  theirs: readonly Token[],
  { raw, places }: Clean,
  text: string,
): Difference[] {
  // The layout before the first sign, and behind each, is the draft's.
  const beginOf = (number: number): number => (number === 0 ? 0 : (places[mine[number]?.from ?? places.length - 1] as number));
  const all: Difference[] = [];
  let [i, j] = [0, 0];
  for (const { isSame, draft, text: others } of runs) {
    const [from, first] = [i, j];
    [i, j] = [i + draft.length, j + others.length];
    if (draft.length > 0) all.push([isSame ? 0 : -1, raw.slice(beginOf(from), beginOf(i))]);
    if (!isSame && others.length > 0) all.push([1, text.slice((theirs[first] as Token).from, theirs[j]?.from ?? text.length)]);
  }
  return all;
}
