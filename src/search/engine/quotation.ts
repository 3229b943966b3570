import diff from 'fast-diff';
import type { Folded } from '#text/fold.ts';
import { fold, unfold } from '#text/fold.ts';
import { resolve } from './address.ts';
import type { Checked } from './contract.ts';
import type { Page } from './corpus.ts';
import { sentenceAt } from './corpus.ts';
import { unquote } from './unquote.ts';
import type { Stage } from './present.ts';

const longest = 1500;

/** A text that a quotation may come from: that of a page in one language. */
interface Source {
  page: Page;
  text: string;
  folded: Folded;
  sentenceAt: (at: number) => number;
}

interface Near {
  source: Source;
  from: number;
  to: number;
}

const english = new WeakMap<object, Source[]>();

/** Where a quotation comes from, slips and all, and how it differs from the text; undefined if it is from nowhere. */
export function check(query: string, stage: Stage): Checked | undefined {
  const raw = query.slice(0, longest).trim();
  const typed = unquote(
    raw,
    [...chineseSources(stage), ...englishSources(stage)].map(({ text }) => text),
  );
  const isChinese = /\p{Script=Han}/u.test(typed);
  const { variants } = stage.corpus;
  // A character that the text has itself stays: 显著 is not 显着.
  const own = (sign: string): boolean => stage.corpus.pages.some(({ text }) => text.indexOf(sign) >= 0);
  const plain = isChinese ? [...typed].map((sign) => (own(sign) ? sign : variants.get(sign) || sign)).join('') : typed;
  const folded = fold(plain, variants);
  const near = nearest(folded.text, isChinese ? chineseSources(stage) : englishSources(stage), isChinese ? 2 : 5);
  return near.reduce<Checked | undefined>((best, one) => {
    const checked = compare(plain, folded.text, one, stage, isChinese ? 'zh' : 'en');
    return checked && (!best || checked.likeness > best.likeness) ? checked : best;
  }, undefined);
}

const chinese = new WeakMap<object, Source[]>();

function chineseSources({ corpus }: Stage): Source[] {
  const known =
    chinese.get(corpus) ||
    corpus.pages.map((page) => ({ page, text: page.text, folded: page.folded, sentenceAt: (at: number) => sentenceAt(corpus, page, at) }));
  chinese.set(corpus, known);
  return known;
}

function englishSources({ corpus, english: data }: Stage): Source[] {
  if (!data) return [];
  const known = english.get(data) || corpus.pages.map((page) => englishSource(page, data.sentences));
  english.set(data, known);
  return known;
}

function englishSource(page: Page, sentences: readonly (string | undefined)[]): Source {
  const starts: number[] = [];
  let text = '';
  for (let number = page.first; number < page.end; number++) {
    starts.push(text.length);
    const words = sentences[number];
    if (words) text += `${words} `;
  }
  const at = (place: number): number => starts.reduce((found, start, step) => (start <= place ? step : found), 0);
  return { page, text, folded: fold(text), sentenceAt: (place) => page.first + at(place) };
}

/** Where the pieces of one size stand in all sources, as if these stood one behind the other. */
interface Pieces {
  places: Map<string, number[]>;
  /** Where each source begins. */
  starts: number[];
}

const cut = new WeakMap<readonly Source[], Pieces>();

function cutUp(sources: readonly Source[], size: number): Pieces {
  const pieces: Pieces = { places: new Map(), starts: [] };
  let start = 0;
  for (const { folded } of sources) {
    pieces.starts.push(start);
    for (let at = 0; at + size <= folded.text.length; at++) {
      const piece = folded.text.slice(at, at + size);
      const list = pieces.places.get(piece);
      if (list) list.push(start + at);
      else pieces.places.set(piece, [start + at]);
    }
    // Far enough apart that no line runs on from one to the next.
    start += folded.text.length + 4 * step;
  }
  return pieces;
}

const step = 12;

/** The stretches of all sources that share most with a folded text, where its pieces stand in one line; the best first. */
function nearest(text: string, sources: readonly Source[], size: number): Near[] {
  const { places, starts } = cut.get(sources) || cutUp(sources, size);
  cut.set(sources, { places, starts });
  // Of every line, how many pieces stand there, each counted once.
  const votes = new Map<number, number>();
  const lineOf = (place: number, at: number): number => Math.round((place - at) / step);
  const each = (see: (line: number, place: number, at: number) => void): void => {
    for (let at = 0; at + size <= text.length; at++)
      (places.get(text.slice(at, at + size)) || []).forEach((place) => see(lineOf(place, at), place, at));
  };
  const last = new Map<number, number>();
  each((line, _, at) => {
    if (last.get(line) === at) return;
    last.set(line, at);
    votes.set(line, (votes.get(line) || 0) + 1);
  });
  const around = (line: number): number => (votes.get(line - 1) || 0) + (votes.get(line) || 0) + (votes.get(line + 1) || 0);
  const ranked = [...votes.keys()].map((line) => ({ line, count: around(line) })).sort((a, b) => b.count - a.count);
  const enough = Math.max(3, (ranked[0]?.count || 0) * 0.8);
  const best = ranked.filter(({ count }) => count >= enough).slice(0, 6);
  return best.map(({ line }) => {
    let [from, to] = [Infinity, 0];
    each((one, place) => {
      if (Math.abs(one - line) > 1) return;
      from = Math.min(from, place);
      to = Math.max(to, place + size);
    });
    const number = starts.reduce((found, start, index) => (start <= from ? index : found), 0);
    const start = starts[number] || 0;
    return { source: sources[number] as Source, from: from - start, to: to - start };
  });
}

function compare(plain: string, folded: string, { source, from, to }: Near, stage: Stage, lang: 'zh' | 'en'): Checked | undefined {
  const slack = Math.max(0, folded.length - (to - from)) + 4;
  const [low, high] = [Math.max(0, from - slack), Math.min(source.folded.text.length, to + slack)];
  const { start, end, own, kept } = align(folded, source.folded.text.slice(low, high), lang === 'zh' ? 2 : 5);
  const [first, last] = inSentences(source, ...unfold(source.folded, low + start, low + end), lang === 'zh' ? 3 : 9);
  const words = withMarks(source.text, first, last, plain);
  const differences = diff(plain, words).map(([kind, part]): [-1 | 0 | 1, string] => [kind, part]);
  const likeness = kept / Math.max(folded.length, end - start, 1);
  const within = kept / Math.max(folded.length - own, end - start, 1);
  if (likeness < 0.5 && !(within >= 0.75 && kept >= (lang === 'zh' ? 9 : 25))) return undefined;
  const ids = [first, last - 1].map((at) => stage.corpus.sentences[source.sentenceAt(at)]?.id || '');
  const addressed = resolve(ids[0] === ids[1] ? (ids[0] as string) : ids.join('-'), stage, source.page.slug);
  const verdict = differences.every(([kind]) => kind === 0) ? 'same' : likeness === 1 ? 'marks' : 'words';
  return addressed && { ...addressed, verdict, lang, differences, likeness };
}

/** A stretch without the few characters that only reach into the sentence before or behind. */
function inSentences({ sentenceAt: at }: Source, from: number, to: number, few: number): [number, number] {
  let [first, last] = [from, to];
  for (let step = 1; step <= few && first === from; step++) if (at(from + step) > at(from) && from + step < to) first = from + step;
  for (let step = 1; step <= few && last === to; step++) if (at(to - 1 - step) < at(to - 1) && to - step > first) last = to - step;
  return [first, last];
}

/** How what was typed lies on a text. */
interface Alignment {
  /** The stretch of the text that it answers to, without what only stands before and behind it. */
  start: number;
  end: number;
  /** How many characters before and behind the quotation are the reader's own. */
  own: number;
  /** How many characters are in both. */
  kept: number;
}

/** Lays what was typed on a text; a run that both share counts from a certain length on. */
function align(typed: string, text: string, size: number): Alignment {
  const parts = diff(typed, text);
  const isRun = ([kind, part]: [number, string]): boolean => kind === 0 && part.length >= size;
  const first = parts.findIndex(isRun);
  if (first < 0) return { start: 0, end: text.length, own: 0, kept: 0 };
  let last = parts.length - 1;
  while (!isRun(parts[last] as [number, string])) last--;
  const length = (some: typeof parts, ...kinds: number[]): number =>
    some.reduce((sum, [kind, part]) => sum + (kinds.indexOf(kind) >= 0 ? part.length : 0), 0);
  const [before, behind] = [parts.slice(0, first), parts.slice(last + 1)];
  // One character that was put in the place of the first or the last is a slip; more than a few are words of the reader's own.
  const slips = (part: typeof parts): number => (length(part, 0, -1) > 2 ? 0 : Math.min(length(part, 0, -1), length(part, 0, 1)));
  const start = length(before, 0, 1) - slips(before);
  const end = text.length - length(behind, 0, 1) + slips(behind);
  return {
    start,
    end,
    own: length(before, 0, -1) + length(behind, 0, -1) - slips(before) - slips(behind),
    kept: length(parts.slice(first, last + 1), 0),
  };
}

/** A stretch with the marks right before and behind it, as far as what was typed has marks there too. */
function withMarks(text: string, from: number, to: number, typed: string): string {
  const mark = /[^\p{L}\p{N}\s]/u;
  const count = (signs: string[]): number => {
    const first = signs.findIndex((sign) => !mark.test(sign));
    return first < 0 ? signs.length : first;
  };
  const before = Math.min(count([...typed]), count([...text.slice(0, from)].reverse()));
  const behind = Math.min(count([...typed].reverse()), count([...text.slice(to)]));
  return text.slice(from - before, to + behind);
}
