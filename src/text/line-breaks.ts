import { widthOf } from './width.ts';

/** A place where a line of a text may end, before the character at `at`; the higher its cost, the worse it reads. */
export interface LineBreak {
  at: number;
  cost: number;
}

/** What a break inside a short quotation or a number costs, and inside a word: no line ends there while another way is left. */
const unwanted = 30;
const inWord = 100;
/** What a break costs behind words that lead on to the next, and behind any other word. */
const afterPhrase = 3;
const afterWord = 8;
const closing = /[，。、；：！？）》】〕”’…·%％‰℃,.;:!?)\]}]/u;
const opening = /[（《【〔“‘([{]/u;
const han = /\p{Script=Han}/u;
const pairs = /“[^“”]*”|（[^（）]*）|《[^《》]*》|〔[^〔〕]*〕|【[^【】]*】|\([^()]*\)/g;
/** How wide a quotation or a bracket may be that is not parted. */
const short = 22;
/** How wide a known word may be that is never parted. */
const wordWidth = 8;
/** What the segmenter takes for several words, in the titles of reports. */
const oneWord = [
  '社会主义',
  '中国特色社会主义',
  '现代化国家',
  '小康社会',
  '代表大会',
  '领导干部',
  '防范化解',
  '攻坚战',
  '与时俱进',
  '中华儿女',
  '稳中向好',
  '稳中求进',
  '从严治党',
  '纵深推进',
];
/** Words that lead on: a line had better begin with them than end in them. */
const leading = '(?:an?|the|of|to|in|on|and|or|for|by|with|at|from|into|onto|over|under|upon|between|as|that|its|our|their|is|are|be)';
const leadsOn = new RegExp(`(?:^|[\\s“(])${leading}\\s$`, 'i');
const beginsToLead = new RegExp(`^${leading}\\s`, 'i');

/**
 * Returns where the lines of a heading or a title may end: never before a closing mark, never after an opening one.
 * `known`: words that stay whole, whatever else the text is cut into.
 */
export function lineBreaks(text: string, known: Iterable<string> = []): LineBreak[] {
  const ends = wordEnds(text);
  const within = insideOf(text, [...oneWord, ...known]);
  for (const word of oneWord) {
    const at = text.indexOf(word);
    if (at >= 0) for (const end of [at, at + word.length]) ends.set(end, ends.get(end) ?? afterWord);
  }
  const enclosed = [...text.matchAll(pairs)].map(({ index, 0: words }) => ({
    from: index + 1,
    to: index + words.length - 1,
    width: widthOf(words),
  }));
  const breaks: LineBreak[] = [];
  for (let at = 1; at < text.length; at += 1) {
    const base = costOf(text.slice(0, at), text.slice(at), ends.get(at));
    if (base === undefined) continue;
    const cost = base + (within.get(at) ?? 0);
    const around = enclosed.filter(({ from, to }) => at >= from && at <= to);
    breaks.push({ at, cost: cost + around.reduce((sum, { width }) => sum + (width <= short ? unwanted : 3), 0) });
  }
  return breaks;
}

/** Words of one letter with which a phrase may end, begin, and name a place. */
const endsPhrase = /[地前后时要了]/;
const beginsPhrase = /[在把将以和与及为从向由让使用]/;
const isPlace = /[上中下里]/;

/**
 * Where words end, and what it costs to end a line there. What the dictionary of the segmenter does not know it cuts into single letters (攻|坚|战, 新|篇): only
 * beside one that leads from phrase to phrase may a word be over.
 */
function wordEnds(text: string): Map<number, number> {
  const words = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)];
  const isWhole = (word: Intl.SegmentData | undefined): boolean =>
    word !== undefined && (word.segment.length > 1 || !han.test(word.segment));
  return new Map(
    words.flatMap((word, at): [number, number][] => {
      const before = words[at - 1];
      if (!before) return [];
      const isOver = before.segment === '的' || (isPlace.test(before.segment) && isWhole(words[at - 2]));
      const ends = isWhole(before) || endsPhrase.test(before.segment);
      // 大旗|举得更高: what leads on by 得 begins anew.
      const begins = isWhole(word) || beginsPhrase.test(word.segment) || words[at + 1]?.segment === '得';
      return isOver || (ends && begins) ? [[word.index, isOver ? afterPhrase : afterWord]] : [];
    }),
  );
}

/** What it costs beside the rest to end a line inside one of some words: a long one has to end somewhere. */
function insideOf(text: string, words: Iterable<string>): Map<number, number> {
  const inside = new Map<number, number>();
  for (const word of words) {
    const cost = widthOf(word) <= wordWidth ? inWord : 4;
    for (let from = text.indexOf(word); from >= 0; from = text.indexOf(word, from + 1)) {
      for (let at = from + 1; at < from + word.length; at += 1) inside.set(at, Math.max(cost, inside.get(at) ?? 0));
    }
  }
  return inside;
}

function costOf(before: string, after: string, ofEnd: number | undefined): number | undefined {
  const [a, b] = [before.charAt(before.length - 1), after.charAt(0)];
  if (/[\s—]/.test(b) ? b !== '—' || /[—\s]$/.test(before.replace(/[^—]$/, '')) : closing.test(b)) return undefined;
  if (opening.test(a) || a === '—') return undefined;
  if (b === '—' || /[，；：。！？　]/.test(a) || /  $|[,;:.!?—]\s$/.test(before)) return /—\s$/.test(before) ? undefined : 0;
  if (/\s/.test(a)) return (beginsToLead.test(after) ? 2 : 3) + (leadsOn.test(before) ? 4 : 0) + (/\d\s$/.test(before) ? unwanted : 0);
  if (a === '、') return 1;
  if (closing.test(a) || opening.test(b)) return han.test(a + b) || isWide(a + b) ? 1.5 : undefined;
  if (!han.test(a) && !han.test(b)) return undefined;
  return hanCost(a, b, ofEnd, before, after);
}

/** Between two characters of which one is Han. */
function hanCost(a: string, b: string, ofEnd: number | undefined, before: string, after: string): number {
  const isNumber = /[\d一二三四五六七八九十百千万亿〇零两]/;
  if ((/\d/.test(a) && /[年月日]/.test(b)) || (a === '第' && isNumber.test(b))) return inWord;
  if (/\d/.test(a) || (isNumber.test(a) && isNumber.test(b))) return unwanted;
  if (ofEnd === undefined) return inWord;
  if (/(?:第\S{1,3}个|[\d一二三四五六七八九十][次届])$/u.test(before)) return unwanted;
  if (isNumber.test(a) || /[的了着过地得之们]/.test(b)) return unwanted / 2;
  return ofEnd + (/(?:^|[^\p{Script=Han}])\p{Script=Han}$/u.test(before) || /^\p{Script=Han}(?:$|[^\p{Script=Han}])/u.test(after) ? 2 : 0);
}

function isWide(marks: string): boolean {
  return /[（）《》【】〔〕，。、；：！？]/.test(marks);
}
