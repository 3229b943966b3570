import { widthOf } from './width.ts';

/** A place where a line of a text may end, before the character at `at`; the higher its cost, the worse it reads. */
export interface LineBreak {
  at: number;
  cost: number;
}

/** What a break inside a short quotation or a number costs, and inside a word: no line ends there while another way is left. */
const unwanted = 30;
const inWord = 100;
const closing = /[，。、；：！？）》】〕”’…·%％‰℃,.;:!?)\]}]/u;
const opening = /[（《【〔“‘([{]/u;
const han = /\p{Script=Han}/u;
const pairs = /“[^“”]*”|（[^（）]*）|《[^《》]*》|〔[^〔〕]*〕|【[^【】]*】|\([^()]*\)/g;
/** How wide a quotation or a bracket may be that is not parted. */
const short = 22;
/** Words that lead on: a line had better begin with them than end in them. */
const leading = '(?:an?|the|of|to|in|on|and|or|for|by|with|at|from|into|onto|over|under|upon|between|as|that|its|our|their|is|are|be)';
const leadsOn = new RegExp(`(?:^|[\\s“(])${leading}\\s$`, 'i');
const beginsToLead = new RegExp(`^${leading}\\s`, 'i');

/** Returns where the lines of a heading or a title may end: never before a closing mark, never after an opening one. */
export function lineBreaks(text: string): LineBreak[] {
  const words = new Set([...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)].map(({ index }) => index));
  const enclosed = [...text.matchAll(pairs)].map(({ index, 0: words }) => ({
    from: index + 1,
    to: index + words.length - 1,
    width: widthOf(words),
  }));
  const breaks: LineBreak[] = [];
  for (let at = 1; at < text.length; at += 1) {
    const cost = costOf(text.slice(0, at), text.slice(at), words.has(at));
    if (cost === undefined) continue;
    const around = enclosed.filter(({ from, to }) => at >= from && at <= to);
    breaks.push({ at, cost: cost + around.reduce((sum, { width }) => sum + (width <= short ? unwanted : 3), 0) });
  }
  return breaks;
}

function costOf(before: string, after: string, isWordEnd: boolean): number | undefined {
  const [a, b] = [before.charAt(before.length - 1), after.charAt(0)];
  if (/[\s—]/.test(b) ? b !== '—' || /[—\s]$/.test(before.replace(/[^—]$/, '')) : closing.test(b)) return undefined;
  if (opening.test(a) || a === '—') return undefined;
  if (b === '—' || /[，；：。！？　]/.test(a) || /  $|[,;:.!?—]\s$/.test(before)) return /—\s$/.test(before) ? undefined : 0;
  if (/\s/.test(a)) return (beginsToLead.test(after) ? 2 : 3) + (leadsOn.test(before) ? 4 : 0) + (/\d\s$/.test(before) ? unwanted : 0);
  if (a === '、') return 1;
  if (closing.test(a) || opening.test(b)) return han.test(a + b) || isWide(a + b) ? 1.5 : undefined;
  if (!han.test(a) && !han.test(b)) return undefined;
  return hanCost(a, b, isWordEnd, before, after);
}

/** Between two characters of which one is Han. */
function hanCost(a: string, b: string, isWordEnd: boolean, before: string, after: string): number {
  const isNumber = /[\d一二三四五六七八九十百千万亿〇零两]/;
  if (/\d/.test(a) || (a === '第' && isNumber.test(b)) || (isNumber.test(a) && isNumber.test(b))) return unwanted;
  if (!isWordEnd) return inWord;
  if (isNumber.test(a) || /[的了着过地得之们]/.test(b)) return unwanted / 2;
  return 6 + (/(?:^|[^\p{Script=Han}])\p{Script=Han}$/u.test(before) || /^\p{Script=Han}(?:$|[^\p{Script=Han}])/u.test(after) ? 2 : 0);
}

function isWide(marks: string): boolean {
  return /[（）《》【】〔〕，。、；：！？]/.test(marks);
}
