import { findContentsList } from '../structure/contents-list.ts';
import type { Head } from './frame.ts';
import { readHead } from './frame.ts';
import { documentNoun, frameKindOf, isIssuer, unspaced } from './frame-lines.ts';
import type { Line } from '../from-text.ts';
import { markerOf } from '../structure/headings.ts';
import { readTail } from './tail.ts';
import { isTitleLike } from './title.ts';

/** A document that a text seems to hold: where it begins, which lines are its title, and whether it is an annex. */
export interface Proposal {
  first: number;
  title: readonly number[];
  annex: boolean;
}

/**
 * Finds the documents of a text of which nothing is declared. Another one begins at an annex's number, and at a title
 * behind a circular, behind the end of a text, or before a numbering that begins anew. Where in doubt there is none.
 */
export function proposeWorks(lines: readonly Line[]): Proposal[] {
  const opening = readHead(lines, 0, lines.length);
  const found: Proposal[] = [{ first: 0, title: opening.title, annex: false }];
  const contents = findContentsList(lines);
  let body = Math.max(opening.body, frameKindOf(lines[0]?.value ?? '') === 'note' ? 1 : 0);
  for (let at = Math.max(body, 1); at < lines.length; at++) {
    if (/^相关(?:报道|链接|文档|阅读)/.test(lines[at]?.value ?? '')) break;
    if (contents.has(at)) continue;
    const last = found[found.length - 1];
    const annex = annexAt(lines, at, body);
    const head = annex ? undefined : documentAt(lines, at, last?.first ?? 0, body, found, contents);
    if (!annex && !head) continue;
    const title = annex ?? head?.title ?? [];
    found.push({ first: at, title, annex: annex !== undefined });
    body = annex ? (annex[annex.length - 1] ?? at) + 1 : (head?.body ?? at + 1);
    at = body - 1;
  }
  return found;
}

const annexLine = /^附\s*[件表录]\s*([0-9０-９一二三四五六七八九十]{0,3})(?:\s*[：:]\s*|\s+|$)(.*)$/;

/** Returns the title lines of the annex that begins at a line, if one does. */
function annexAt(lines: readonly Line[], at: number, body: number): number[] | undefined {
  const [, number = '', words = ''] = annexLine.exec(lines[at]?.value ?? '') ?? [undefined, undefined, undefined];
  const next = lines[at + 1];
  if (!annexLine.test(lines[at]?.value ?? '') || !next || annexLine.test(next.value)) return undefined;
  if (words !== '') {
    const item = /^[0-9０-９]{1,2}\s*[.．、]/.test(words);
    const listed = number === '' && !isEnded(lines, at, body);
    const follows = (annexLine.exec(lines[at - 1]?.value ?? '')?.[2] ?? '') !== '';
    return item || listed || follows || signsSoon(lines, at + 1) || !isTitleLike(words) ? undefined : [at];
  }
  if (/^[0-9０-９]{1,2}\s*[.．、]/.test(next.value) || (number === '' && signsSoon(lines, at + 1))) return undefined;
  return isTitleLike(next.value) ? [at, at + 1] : [at];
}

/** Returns whether an authority and a date stand within the next lines, as below a list of annexes. */
function signsSoon(lines: readonly Line[], from: number): boolean {
  for (let at = from; at < from + 4 && at < lines.length; at++) {
    if (isIssuer(lines[at]?.value ?? '') && frameKindOf(lines[at + 1]?.value ?? '') === 'date') return true;
    if (lines[at]?.value.includes('。')) return false;
  }
  return frameKindOf(lines[from]?.value ?? '') === 'date';
}

/** A year and what was or will be done in it heads a part of a report, and no report: 2024年工作安排. */
const partOfReport =
  /^(?:\d{4}|[〇○零一二三四五六七八九]{4}|今|明|上一|下一|过去[一二三四五])年度?(?:的|主要|重点|全市|全县|全区|全省|政府)*(?:工作)?(?:的|主要|总体|重点|情况|目标|任务|初步)*(?:总结|回顾|计划|安排|打算|思路|建议|任务|重点|要点|举措|目标|部署|情况|要求)*$/u;

/** Returns whether the text that has its body from `body` ended right before a line. */
const isEnded = (lines: readonly Line[], at: number, body: number): boolean =>
  [...readTail(lines, body, at).values()].some((kind) => kind !== 'furniture');

function documentAt(
  lines: readonly Line[],
  at: number,
  from: number,
  body: number,
  found: readonly Proposal[],
  contents: ReadonlySet<number>,
): Head | undefined {
  const value = lines[at]?.value ?? '';
  const leads = frameKindOf(value) === 'letterhead' && frameKindOf(lines[at + 1]?.value ?? '') === 'number';
  if (!leads && (!isTitleLike(value) || frameKindOf(value) !== undefined)) return undefined;
  if (partOfReport.test(unspaced(value))) return undefined;
  const head = readHead(lines, at, lines.length);
  if (!leads && head.title[0] !== at) return undefined;
  const words = wordsOf(lines, head.title);
  if (found.some(({ title }) => words !== '' && sameTitle(wordsOf(lines, title), words))) return undefined;
  const rest = lines.slice(head.body);
  if (!rest.some((line) => line.value.includes('。'))) return undefined;
  const named = documentNoun.test(words) || head.title.some((each) => documentNoun.test(unspaced(lines[each]?.value ?? '')));
  const addressed = [...head.kinds.values()].some((kind) => kind === 'salutation' || kind === 'addressee');
  if (!named && !addressed) return undefined;
  const before = lines.slice(body, at);
  if (!lines.slice(from, at).some((line) => line.value.includes('。'))) return undefined;
  const circular = !before.some((line) => markerOf(line.value)) && isCircular(lines, from, at);
  const ended = isEnded(lines, at, body);
  return ended || (named && circular) || beginsAnew(lines, before, head.body, contents) ? head : undefined;
}

const wordsOf = (lines: readonly Line[], title: readonly number[]): string => unspaced(title.map((at) => lines[at]?.value ?? '').join(''));
const sameTitle = (a: string, b: string): boolean => a !== '' && (a.startsWith(b) || b.startsWith(a));

/** Returns whether the lines are a circular that only sends on what follows it. */
const isCircular = (lines: readonly Line[], from: number, to: number): boolean =>
  frameKindOf(lines[from]?.value ?? '') === 'note' ||
  lines.slice(from, to).some(({ value }) => /现[将就].{2,80}(?:印发|转发|下发|通知)|(?:印发|转发)给你们/.test(value));

/** Returns whether the numbering of the text before goes on with its 一 behind a title. */
function beginsAnew(lines: readonly Line[], before: readonly Line[], body: number, contents: ReadonlySet<number>): boolean {
  for (let at = body; at < Math.min(lines.length, body + 30); at++) {
    const marker = contents.has(at) ? undefined : markerOf(lines[at]?.value ?? '');
    if (!marker || marker.style === 'spoken') continue;
    const same = before.flatMap(({ value }) => markerOf(value) ?? []).filter(({ style }) => style === marker.style);
    return marker.number === 1 && marker.style !== 'brackets' && same.some(({ number = 0 }) => number > 1);
  }
  return false;
}
