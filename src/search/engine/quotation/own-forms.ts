import { findLinks, findPrinted } from '#address/find.ts';
import type { WorkNames } from '#address/print.ts';
import { parseReference } from '#address/parse.ts';
import type { IdRange } from '#address/range.ts';
import { parseRange, printRange } from '#address/range.ts';
import { byLanguage } from './by-language.ts';

/** A place that a pasted text names itself. */
export interface Named extends IdRange {
  slug: string | undefined;
}

/** A pasted text without what only says where it is from. */
export interface Pasted {
  /** Its words, piece by piece: each language, and each quotation, by itself. */
  pieces: string[];
  named: Named[];
}

const link = /<?\bhttps?:\/\/[^\s<>（）()“”「」，。；、\p{Script=Han}]+>?/gu;
/** Stands for what was taken out. */
const gap = '\ue000';
const label =
  /[（([【〔]?\s*(?:(?:本|此)?(?:英文|英)?译文?(?:为|是)?非官方(?:译文|翻译|译本)?|非官方(?:译文|翻译|译本)?|(?:(?:this|the|an?) )?(?:translation is )?unofficial(?: english)?(?: translation)?)\s*[.。：:]?\s*[）)\]】〕]?/
    .source;
const labelled = new RegExp(`^\\s*${label}\\s*|\\s*${label}\\s*$`, 'gi');

/** Returns the words of a pasted text and the places it names: copies of ours carry their source in many forms. */
export function readPasted(text: string, works: WorkNames): Pasted {
  const named = [...findLinks(text), ...findPrinted(text.replace(link, gap))].reduce<Named[]>((all, { id, slug }) => {
    const range = parseRange(id);
    return range ? [...all, { ...range, slug }] : all;
  }, []);
  const printed = [...new Set(named.map(printRange))];
  const bare = printed.reduce((rest, one) => withoutPrinted(rest, one), withoutGroups(text.replace(link, gap), printed, works));
  const pieces = bare
    .split(gap)
    .map((piece) => piece.replace(labelled, '').trim())
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece));
  return { pieces: pieces.reduce<string[]>((all, piece) => all.concat(byLanguage(piece)), []), named };
}

/** The brackets that name a source, gone: those with a link in them, or with an address of ours between commas. */
function withoutGroups(text: string, printed: readonly string[], works: WorkNames): string {
  const isOurs = (group: string): boolean =>
    group.indexOf(gap) >= 0 ||
    printed.some((one) => one.length > 1 && group.indexOf(one) >= 0) ||
    group.split(/[，,；;]/).filter((part, at) => at > 0 && parseReference(part, works) !== undefined).length > 0;
  // Brackets within brackets belong to the outermost; one that never closes is a bracket of the text.
  let [bare, from, open, depth] = ['', 0, 0, 0];
  for (let place = 0; place < text.length; place++) {
    const sign = text.charAt(place);
    if (/[（([〔【]/.test(sign) && depth++ === 0) open = place;
    if (!/[）)\]〕】]/.test(sign) || depth === 0 || --depth > 0 || !isOurs(text.slice(open + 1, place))) continue;
    bare += text.slice(from, open) + gap;
    from = place + 1;
  }
  return bare + text.slice(from);
}

/** A text without an address in print that stands beside a link, at the head, at the end, or at the foot of an export. */
function withoutPrinted(text: string, printed: string): string {
  const address = printed.replace(/[.()]/g, '\\$&');
  return text
    .replace(new RegExp(`^\\s*${address}\\s+`), '')
    .replace(new RegExp(`(?:---|\\*\\*\\*)?\\s*${address} · [^${gap}\\n]*\\s*(?:${gap}|$)`, 'g'), gap)
    .replace(new RegExp(`${address}\\s*${gap}|${gap}\\s*${address}(?![\\w.])`, 'g'), gap)
    .replace(new RegExp(`([^\\w.]|^)${address}\\s*$`), `$1${gap}`);
}
