import { isHeadingId, isSentenceId } from '#address/grammar.ts';
import { printShort } from '#address/print.ts';
import { parseRange, printRange } from '#address/range.ts';
import { permanentPathOf } from '#address/url.ts';
import { parentOf, sentenceNumberOf } from '#address/within.ts';
import type { CheckedDraft, CheckedQuotation, Judged } from '../contract.ts';
import type { Entry } from './entries.ts';
import { differs, entriesOf, judgedIn } from './entries.ts';

/** Words that come in place of others of a draft, by the offsets of these. */
export interface Edit {
  from: number;
  to: number;
  words: string;
}

/** What a place of a draft can be mended in: its words, its citation, the marks and the citation that it lacks. */
export type Mending = 'words' | 'citation' | 'marks';

const han = /\p{Script=Han}/u;

/** By the mark that is open: the marks that the text's own “ ” ‘ ’ become within it, one for one. */
const within: Readonly<Record<string, string>> = { '“': '‘’“”', '"': '‘’“”', '「': '『』「」', '『': '「」『』', '‘': '“”‘’' };

/** Returns a place as a draft names it: R2.3.1 第5句, R2.3.1 s5; of a range, its ends. */
export function citationOf(at: string, locale: 'zh' | 'en'): string {
  const range = parseRange(at);
  if (!range) return at;
  const [unit, other] = [range.first, range.last].map((id) => parentOf(id) ?? id);
  if (locale === 'en' || !isSentenceId(range.first) || unit === undefined || unit !== other) return printRange(range);
  if (range.first === range.last && isHeadingId(range.first)) return `${printShort(unit)} 标题`;
  return `${printShort(unit)} 第${[...new Set([range.first, range.last].map(sentenceNumberOf))].join('–')}句`;
}

/** Returns the citation that belongs to an entry, in the form that the draft uses around it; undefined where its words stand nowhere. */
export function citationFor({ quotation }: Entry, draft: string): string | undefined {
  if (!quotation || quotation.at === null) return undefined;
  const range = parseRange(quotation.at);
  const { cited, report } = quotation;
  const address = /^(.*?)id\/[^/]+\/.*$/.exec(cited ?? '');
  if (address && report !== null && range) return (address[1] ?? '') + permanentPathOf(report, range);
  const isEnglish = cited !== null && /\ss\d|sentence/i.test(cited);
  return citationOf(quotation.at, !isEnglish && han.test((cited ?? '') + aroundOf(quotation, draft)) ? 'zh' : 'en');
}

/** Returns the edits that mend an entry in one way; none where there is nothing to mend in it. */
export function editsFor(entry: Entry, how: Mending, draft: string): Edit[] {
  const { quotation } = entry;
  if (!quotation || quotation.at === null) return [];
  if (how === 'words') return entry.kind === 'unmarked' ? [] : judgedIn(entry).flatMap((judged) => wordsFor(judged, quotation, draft));
  if (how === 'marks') return entry.kind === 'unmarked' ? marksFor(entry, quotation, draft) : [];
  const { wrong } = entry;
  const right = citationFor(entry, draft);
  return wrong && right !== undefined ? [{ from: wrong.from, to: wrong.to, words: right }] : [];
}

/** Returns the ways in which an entry can be mended. */
export function mendingsOf(entry: Entry, draft: string): Mending[] {
  return (['words', 'citation', 'marks'] as const).filter((how) => editsFor(entry, how, draft).length > 0);
}

/** Returns a draft with edits carried out; of edits that overlap, the first. */
export function edited(draft: string, edits: readonly Edit[]): string {
  let [text, at] = ['', 0];
  for (const { from, to, words } of [...edits].sort((one, other) => one.from - other.from || one.to - other.to)) {
    if (from < at) continue;
    text += draft.slice(at, from) + words;
    at = to;
  }
  return text + draft.slice(at);
}

/** Returns the edits that mend all of a draft that the text can mend: words and citations. Marks are added one by one alone. */
export function editsForAll(draft: string, checked: CheckedDraft): Edit[] {
  return entriesOf(checked).flatMap((entry) => [...editsFor(entry, 'words', draft), ...editsFor(entry, 'citation', draft)]);
}

function wordsFor(judged: Judged, { mark }: CheckedQuotation, draft: string): Edit[] {
  const { from, to, words, verdict } = judged;
  if (!differs(judged) || words === '' || verdict === 'absent' || hasOldForms(judged) || isMostlyOwn(judged)) return [];
  const opening = mark === 'block' ? '' : openingBefore(draft, from);
  const meant = withOwnStop(nested(words, opening), judged.text);
  return meant === judged.text ? [] : [{ from, to, words: meant }];
}

/** Whether words are written in old forms of characters, which the text does not have: it is not for us to change them. */
function hasOldForms({ verdict, differences }: Judged): boolean {
  return verdict === 'marks' && differences.some(([kind, words]) => kind === -1 && han.test(words));
}

/** Whether so much of a quotation is not the text's that the text would leave half of it: it is pasted together from more than one place. */
function isMostlyOwn({ differences, text }: Judged): boolean {
  const letters = (words: string): number => words.replace(/[^\p{L}\p{N}]/gu, '').length;
  const own = differences.reduce((sum, [kind, words]) => sum + (kind === -1 ? letters(words) : 0), 0);
  return own > Math.max(2, letters(text) / 4);
}

const stops = /[，。、；：！？,.;:!?]$/;

/** Words of the text with the stop that the draft ends them with: it ends the draft's own sentence. */
function withOwnStop(words: string, draft: string): string {
  const stop = stops.exec(draft)?.[0];
  return stop === undefined || !stops.test(words) ? words : words.slice(0, -1) + stop;
}

/** The quotation mark that is open where a quotation, or a limb of one, begins: the nearest one before it. */
function openingBefore(draft: string, from: number): string {
  const line = draft.slice(Math.max(0, draft.lastIndexOf('\n', from - 1)), from);
  for (let at = line.length - 1; at >= 0; at--) if (within[line.charAt(at)] !== undefined) return line.charAt(at);
  return '';
}

function marksFor(entry: Entry, quotation: CheckedQuotation, draft: string): Edit[] {
  const { from, to, text, words, cited } = quotation;
  const isChinese = quotation.lang !== 'en';
  const [opening, closing] = isChinese && aroundOf(quotation, draft).includes('「') ? ['「', '」'] : ['“', '”'];
  const meant = nested(differs(quotation) && words !== '' ? words : text, opening);
  const citation = cited === null ? citationFor(entry, draft) : undefined;
  const behind = citation === undefined ? '' : han.test(aroundOf(quotation, draft)) ? `（${citation}）` : ` (${citation})`;
  return [{ from, to, words: `${opening}${meant}${closing}${behind}` }];
}

/** Words of the text as they stand within a quotation mark; a ’ within a word is no mark. */
function nested(words: string, opening: string): string {
  const marks = within[opening];
  return marks === undefined ? words : words.replace(/[“”‘]|’(?!\p{Script=Latin})/gu, (mark) => marks.charAt('“”‘’'.indexOf(mark)));
}

/** The words of the draft in the lines of a quotation and around it. */
function aroundOf({ from, to }: { from: number; to: number }, draft: string): string {
  const end = draft.indexOf('\n', to);
  return draft.slice(draft.lastIndexOf('\n', from) + 1, end < 0 ? draft.length : end);
}
