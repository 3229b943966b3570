import { blankClass } from '#text/blank.ts';
import { withoutRadicals } from '#text/radicals.ts';
import { similarity } from '#text/similarity.ts';
import { isClosingWord } from './bare.ts';
import type { Line } from '../from-text.ts';
import type { Marker } from './headings.ts';
import { markerOf } from './headings.ts';
import { firstStop } from '../to-nodes.ts';

/** A line as one looks it up: its first sentence without spaces and leaders, and its marker. */
interface Entry {
  words: string;
  /** The same without the number of a page behind it. */
  unpaged: string;
  marker: Marker | undefined;
  /** Whether it is short and no sentence, as the lines of a list are. */
  isShort: boolean;
  /** Whether leaders or a space part a page number from its words. */
  isPaged: boolean;
}

const longest = 60;
/** How alike a heading and its line in the list are, and how many of the lines of a list come again. */
const alike = 0.75;
const share = 0.8;
/** So many headings with the same number are looked at. */
const reach = 60;

const titleLine = /^目\s*[录錄次](?:\s*contents)?[：:]?$/iu;
const blanks = new RegExp(`[${blankClass}]`, 'gu');
const leaders = /[.…·•‧・．_\-—]{2,}|…|。{3,}/gu;
const page = /[(（—-]?(?:\d{1,3}|[IVX]{1,4})[)）—-]?$/u;
const parted = new RegExp(`(?:[.…·•‧・．_。\\-—]{2}|…|[${blankClass}]|[(（])(?:\\d{1,3}|[IVX]{1,4})[)）—-]?$`, 'u');

/** Returns whether a line is the word that heads a table of contents. */
export function isContentsTitle(value: string): boolean {
  return titleLine.test(value);
}

/**
 * Returns the indexes of the lines of tables of contents, with the line 目录 above them: short lines one right behind
 * the other that come again later as headings. Without a line 目录 it stands before every other numbered line, and begins
 * with a number.
 */
export function findContentsList(lines: readonly Line[]): ReadonlySet<number> {
  const entries = lines.map(({ value }) => readEntry(value));
  const comesAgain = lookUp(entries);
  const found = new Set<number>();
  let inFront = true;
  for (let at = 0; at < lines.length; at++) {
    if (found.has(at)) continue;
    const labelled = isContentsTitle(lines[at]?.value ?? '');
    if (!labelled && !(inFront && isNumbered(entries[at]))) continue;
    const first = labelled ? at + 1 : isClosingWord(lines[at - 1]?.value ?? '') ? at - 1 : at;
    const last = endOfList(entries, first, labelled, comesAgain);
    if (last === undefined) inFront &&= labelled;
    else for (let line = labelled ? at : first; line <= last; line++) found.add(line);
  }
  return found;
}

/** Returns the last line of the list that begins at `first`; undefined where there is none. */
function endOfList(
  entries: readonly Entry[],
  first: number,
  labelled: boolean,
  comesAgain: (at: number, after: number) => boolean,
): number | undefined {
  let end = first;
  /** What the text begins with when the list is over: its first line, or its first line with a number. */
  const heads: Entry[] = [];
  for (let entry = entries[end]; entry && isInList(entry, heads); entry = entries[++end])
    if (heads.length === 0 || (isNumbered(entry) && !heads.some(isNumbered))) heads.push(entry);
  const isKept = (at: number): boolean => comesAgain(at, end - 1) || (labelled && (entries[at]?.isPaged ?? false));
  const kept = Array.from({ length: end - first }, (_, index) => first + index).filter(isKept);
  const last = kept[kept.length - 1];
  return last !== undefined && kept.length > 1 && kept.length >= (last - first + 1) * share ? last : undefined;
}

/** A list ends at a sentence, and where its first line or its first number comes again. */
function isInList(entry: Entry, heads: readonly Entry[]): boolean {
  return entry.isShort && !isContentsTitle(entry.words) && !heads.some((head) => isSame(head, entry));
}

function isNumbered(entry: Entry | undefined): boolean {
  return entry?.marker !== undefined && entry.marker.style !== 'spoken' && entry.marker.doubt !== 'strong';
}

/** Returns a function that tells whether the words of a line come again behind another one. */
function lookUp(entries: readonly Entry[]): (at: number, after: number) => boolean {
  const last = new Map<string, number>();
  const numbered = new Map<string, number[]>();
  entries.forEach(({ words, marker }, at) => {
    last.set(words, at);
    if (!marker) return;
    const same = numbered.get(keyOf(marker));
    if (same) same.push(at);
    else numbered.set(keyOf(marker), [at]);
  });
  return (at, after) => {
    const entry = entries[at];
    if (!entry || entry.words === '') return false;
    if ([entry.words, entry.unpaged].some((words) => words !== '' && (last.get(words) ?? -1) > after)) return true;
    const others = entry.marker ? (numbered.get(keyOf(entry.marker)) ?? []) : [];
    return others.slice(-reach).some((other) => other > after && isSame(entry, entries[other] ?? entry));
  };
}

const keyOf = ({ family, number }: Marker): string => `${family} ${number ?? ''}`;

/** The words of a list may differ a little from those of the heading: a page number is glued to them, or a word has changed. */
function isSame(listed: Entry, { words, marker }: Entry): boolean {
  if (words === listed.words || (words === listed.unpaged && words !== '')) return true;
  if (!marker || !listed.marker || keyOf(marker) !== keyOf(listed.marker)) return false;
  return words.startsWith(listed.unpaged) || similarity(wordsBehind(listed.unpaged), wordsBehind(words)) >= alike;
}

const wordsBehind = (words: string): string => words.replace(/^.{1,6}?[、)）.章节篇编分条]/u, '');

function readEntry(value: string): Entry {
  const isPaged = parted.test(value.normalize('NFKC').replace(/\.{3}/gu, '…'));
  const stop = value.includes('。。。') ? -1 : firstStop(value);
  const words = withoutRadicals(stop < 0 ? value : value.slice(0, stop))
    .normalize('NFKC')
    .replace(blanks, '')
    .replace(leaders, '');
  const marker = markerOf(value);
  const unpaged = words.replace(page, '');
  return {
    words,
    unpaged: unpaged.length > (marker?.label.length ?? 0) ? unpaged : words,
    marker,
    isShort: words.length <= longest && (stop < 0 || stop === value.length - 1) && !/[。！？；!?;]$/u.test(value),
    isPaged,
  };
}
