import { sentenceAt } from '#search/engine/quotation/source.ts';
import { formatRange, parseRange } from '#address/range.ts';
import { workOf } from '#address/within.ts';
import { ellipsis } from '#text/ellipsis.ts';
import type { Judged, Stretch, Verdict } from '../contract.ts';
import { absent, best, toJudged } from './judge.ts';
import type { Place } from './places.ts';
import type { Source } from './source.ts';
import type { Sought, Stand } from './stands.ts';
import { seek } from './stands.ts';

const leftOut = new RegExp(ellipsis, 'gi');

/** No quotation is joined of more. */
const mostLimbs = 24;

/** Returns the parts of a quotation between its ellipses; none where it leaves nothing out. */
export function limbsOf({ from, text }: Stretch): Stretch[] {
  const limbs: Stretch[] = [];
  let start = 0;
  let count = 0;
  const add = (end: number): void => {
    const part = text.slice(start, end);
    const lead = part.length - part.trimStart().length;
    const words = part.trim();
    if (/[\p{L}\p{N}]/u.test(words)) limbs.push({ from: from + start + lead, to: from + start + lead + words.length, text: words });
  };
  for (const match of text.matchAll(leftOut)) {
    add(match.index);
    start = match.index + match[0].length;
    count++;
  }
  add(text.length);
  return count === 0 || limbs.length > mostLimbs ? [] : limbs;
}

/** Returns what is said of a quotation that leaves words out, and of each of its limbs. */
export function judgeLimbs(
  whole: Stretch,
  limbs: readonly Stretch[],
  sources: readonly Source[],
  cited: readonly Place[],
  isTurned: boolean,
): Judged & { limbs: Judged[] } {
  const sought = limbs.map(({ text }) => seek(text, sources, cited));
  const line = inOneLine(sought);
  const judged = limbs.map((limb, at) => {
    const one = sought[at] as Sought;
    const stand = line?.[at];
    const weighed = best(stand ? { ...one, stands: [stand] } : one, isTurned);
    return weighed ? toJudged(limb, one, weighed) : absent(limb, one);
  });
  const found = judged.filter(({ at }) => at !== null);
  const [first] = found;
  if (!first) return { ...absent(whole, { near: undefined }), limbs: judged };
  const last = found[found.length - 1] as Judged;
  const all = <Key extends 'figures' | 'slips'>(key: Key): Judged[Key] =>
    judged.reduce<unknown[]>((sum, one) => sum.concat(one[key]), []) as Judged[Key];
  return {
    ...whole,
    verdict: verdictOf(judged, line !== undefined),
    at: line ? rangeOf(first, last) : first.at,
    report: first.report,
    lang: first.lang,
    differences: joined(whole, judged),
    figures: all('figures'),
    words: found.map(({ words }) => words).join(first.lang === 'en' ? ' … ' : '……'),
    cut: found.map(({ cut }) => cut).find((one) => one !== null) ?? null,
    near: null,
    slips: all('slips'),
    negation: found.map(({ negation }) => negation).find((one) => one !== null) ?? null,
    speaker: found.every(({ speaker }) => speaker?.zh === first.speaker?.zh) ? first.speaker : null,
    limbs: judged,
  };
}

/** One stand for each limb that has any, in their order and in one text, as close together as can be; undefined where there are none such. */
function inOneLine(sought: readonly Sought[]): (Stand | undefined)[] | undefined {
  const asked = sought.filter(({ stands }) => stands.length > 0);
  let shortest: { line: Stand[]; length: number } | undefined;
  for (const start of asked[0]?.stands ?? []) {
    const line = [start];
    for (const { stands } of asked.slice(1)) {
      const { source, span } = line[line.length - 1] as Stand;
      const behind = stands.filter((one) => one.source === source && one.span[0] >= span[1] && workAt(one) === workAt(start));
      const [next] = behind.sort((a, b) => b.likeness - a.likeness || a.span[0] - b.span[0]);
      if (!next) break;
      line.push(next);
    }
    const end = line[line.length - 1] as Stand;
    const length = end.span[1] - start.span[0] - (start.isCited ? 1e6 : 0);
    if (line.length === asked.length && (!shortest || length < shortest.length)) shortest = { line, length };
  }
  if (!shortest) return undefined;
  const [...rest] = shortest.line;
  return sought.map(({ stands }) => (stands.length > 0 ? rest.shift() : undefined));
}

/** The work that a stand begins in: what is joined from two is joined from two texts. */
function workAt({ source, span }: Stand): string {
  return workOf(source.sentences[sentenceAt(source, span[0])]?.id ?? '');
}

/** The gravest verdict of the limbs; words that stand nowhere joined to words of the text alter it, and so does another order. */
function verdictOf(judged: readonly Judged[], isInOrder: boolean): Verdict {
  const has = (verdict: Verdict): boolean => judged.some((one) => one.verdict === verdict);
  if (has('altered') || has('absent')) return 'altered';
  if (!isInOrder) return 'misplaced';
  return has('translation') ? 'translation' : has('marks') ? 'marks' : 'exact';
}

function rangeOf({ at: from }: Judged, { at: to }: Judged): string | null {
  const [first, last] = [parseRange(from ?? ''), parseRange(to ?? '')];
  return first && last ? formatRange({ first: first.first, last: last.last }) : from;
}

/** The differences of the limbs, with what stands between them as the draft has it. */
function joined({ from, text }: Stretch, judged: readonly Judged[]): Judged['differences'] {
  const all: Judged['differences'] = [];
  let at = from;
  const between = (to: number): void => {
    if (to > at) all.push([0, text.slice(at - from, to - from)]);
  };
  for (const limb of judged) {
    between(limb.from);
    all.push(...(limb.differences.length > 0 ? limb.differences : [[-1, limb.text] as Judged['differences'][number]]));
    at = limb.to;
  }
  between(from + text.length);
  return all;
}
