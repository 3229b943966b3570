import diff from 'fast-diff';
import type { Folded } from '#text/fold.ts';
import { fold, unfold } from '#text/fold.ts';
import { resolve } from './address.ts';
import type { Checked } from './contract.ts';
import type { Page } from './corpus.ts';
import { sentenceAt } from './corpus.ts';
import type { Stage } from './present.ts';

const longest = 1500;
const citation = /^\s*[“"「]([\s\S]+)[”"」]\s*[（(]?[^”"」]*$/;

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
  const typed = unquote(query.slice(0, longest).trim());
  const isChinese = /\p{Script=Han}/u.test(typed);
  const { variants } = stage.corpus;
  const plain = isChinese ? [...typed].map((sign) => variants.get(sign) || sign).join('') : typed;
  const folded = fold(plain, variants);
  const near = nearest(folded.text, isChinese ? chineseSources(stage) : englishSources(stage), isChinese ? 2 : 5);
  if (!near) return undefined;
  return compare(plain, folded.text, near, stage, isChinese ? 'zh' : 'en');
}

/** What a citation of ours quotes, with its inner marks turned back; anything else as it is. */
function unquote(text: string): string {
  const quoted = citation.exec(text)?.[1];
  if (quoted === undefined) return text;
  const turned: Record<string, string> = { '‘': '“', '’': '”', '“': '‘', '”': '’' };
  return /\p{Script=Han}/u.test(quoted) ? [...quoted].map((sign) => turned[sign] || sign).join('') : quoted;
}

function chineseSources({ corpus }: Stage): Source[] {
  return corpus.pages.map((page) => ({ page, text: page.text, folded: page.folded, sentenceAt: (at) => sentenceAt(corpus, page, at) }));
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

/** The stretch of all sources that shares most with a folded text: where its pieces stand in one line. */
function nearest(text: string, sources: readonly Source[], size: number): Near | undefined {
  let best: (Near & { votes: number }) | undefined;
  for (const source of sources) {
    const votes = new Map<number, number[]>();
    for (let at = 0; at + size <= text.length; at++) {
      const piece = text.slice(at, at + size);
      for (let place = source.folded.text.indexOf(piece); place >= 0; place = source.folded.text.indexOf(piece, place + 1)) {
        const line = Math.round((place - at) / 12);
        const list = votes.get(line);
        if (list) list.push(place);
        else votes.set(line, [place]);
      }
    }
    votes.forEach((places, line) => {
      const all = [...(votes.get(line - 1) || []), ...places, ...(votes.get(line + 1) || [])];
      const count = new Set(all).size;
      if (best && best.votes >= count) return;
      best = { source, votes: count, from: Math.min(...all), to: Math.max(...all) + size };
    });
  }
  return best && best.votes * 3 >= text.length - size ? best : undefined;
}

function compare(plain: string, folded: string, { source, from, to }: Near, stage: Stage, lang: 'zh' | 'en'): Checked | undefined {
  const slack = Math.max(0, folded.length - (to - from)) + 4;
  const [low, high] = [Math.max(0, from - slack), Math.min(source.folded.text.length, to + slack)];
  const [start, end] = trim(folded, source.folded.text.slice(low, high));
  const [first, last] = unfold(source.folded, low + start, low + end);
  const words = withMarks(source.text, first, last, plain);
  const differences = diff(plain, words).map(([kind, part]): [-1 | 0 | 1, string] => [kind, part]);
  const kept = diff(folded, source.folded.text.slice(low + start, low + end)).reduce(
    (sum, [kind, part]) => sum + (kind === 0 ? part.length : 0),
    0,
  );
  const likeness = kept / Math.max(folded.length, end - start, 1);
  if (likeness < 0.5) return undefined;
  const ids = [first, last - 1].map((at) => stage.corpus.sentences[source.sentenceAt(at)]?.id || '');
  const addressed = resolve(ids[0] === ids[1] ? (ids[0] as string) : ids.join('-'), stage, source.page.slug);
  const verdict = differences.every(([kind]) => kind === 0) ? 'same' : likeness === 1 ? 'marks' : 'words';
  return addressed && { ...addressed, verdict, lang, differences, likeness };
}

/** The stretch of a text that what was typed answers to, without what only stands before and behind it. */
function trim(typed: string, text: string): [number, number] {
  const parts = diff(typed, text);
  let [start, end] = [0, text.length];
  const [head, tail] = [parts[0], parts[parts.length - 1]];
  if (head && head[0] === 1) start = head[1].length;
  if (tail && tail[0] === 1 && parts.length > 1) end -= tail[1].length;
  return end > start ? [start, end] : [0, text.length];
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
