import type { Difference, Judged } from '../contract.ts';

/** A stretch of words that two wordings have alike, or that one of them has for itself. */
export interface Piece {
  words: string;
  differs: boolean;
}

/** A piece of a draft by its offsets; empty where the text has words that the draft lacks. */
export interface PlacedPiece {
  from: number;
  to: number;
  differs: boolean;
}

/** How much is shown around what differs, in signs of Chinese and in letters. */
const around = { zh: 10, en: 30 };

/** Returns the words of a draft, cut where they agree with the text and where they do not. */
export function piecesOf({ from, to, text, differences }: Judged): PlacedPiece[] {
  const own = differences.filter(([kind]) => kind !== 1);
  // Differences that do not add up to the words say nothing of where they stand.
  if (own.map(([, words]) => words).join('') !== text) return [{ from, to, differs: false }];
  const isOwn = (number: number): boolean => differences[number]?.[0] === -1;
  let at = from;
  return differences.flatMap(([kind, words], number) => {
    const start = at;
    if (kind !== 1) at += words.length;
    // Words in place of others are shown by these.
    const isInPlace = kind === 1 && (isOwn(number - 1) || isOwn(number + 1));
    return isInPlace ? [] : [{ from: start, to: at, differs: kind !== 0 }];
  });
}

/** Returns a quotation and the text side by side, each with what differs and a few signs around it. */
export function sideBySide({ differences, lang }: Judged): { draft: Piece[]; text: Piece[] } {
  const most = around[lang ?? 'zh'];
  const side = (other: -1 | 1): Piece[] =>
    differences.flatMap(([kind, words], at) => {
      if (kind === other) return [];
      const shown = kind === 0 ? excerpt(words, most, at > 0, at < differences.length - 1, lang === 'en' ? ' … ' : '……') : oneLine(words);
      return [{ words: shown, differs: kind !== 0 }];
    });
  return { draft: side(1), text: side(-1) };
}

/** Returns whether the two lines show the whole of what was compared. */
export function isWhole(judged: Judged): boolean {
  const { text } = sideBySide(judged);
  // Marks around a quotation turn those within it.
  const plain = (words: string): string => words.replace(/[“”‘’「」『』"']/g, '');
  return plain(text.map(({ words }) => words).join('')) === plain(judged.words);
}

/** Returns how many signs are other, too many and missing; of English words. */
export function countSigns({ differences, lang }: Judged): { other: number; surplus: number; missing: number } {
  const sizeOf = (words: string): number =>
    lang === 'en' ? (words.match(/[\p{L}\p{N}]+/gu) ?? []).length : [...words.replace(/[\s\p{P}]/gu, '')].length;
  const counts = { other: 0, surplus: 0, missing: 0 };
  for (const { draft, text } of changesOf(differences)) {
    const [had, meant] = [sizeOf(draft), sizeOf(text)];
    counts.other += Math.min(had, meant);
    counts.surplus += Math.max(0, had - meant);
    counts.missing += Math.max(0, meant - had);
  }
  return counts;
}

/** Returns how many marks differ, and how many letter-forms. */
export function countMarks({ differences }: Judged): { marks: number; forms: number } {
  const isMark = (words: string): boolean => /^[\s\p{P}\p{S}]*$/u.test(words);
  const changes = changesOf(differences);
  const marks = changes.filter(({ draft, text }) => isMark(draft) && isMark(text)).length;
  return { marks, forms: changes.length - marks };
}

/** What a draft has in place of what the text has; either may be empty. */
function changesOf(differences: readonly Difference[]): { draft: string; text: string }[] {
  const changes: { draft: string; text: string }[] = [];
  let isOpen = false;
  for (const [kind, words] of differences) {
    if (kind !== 0 && !isOpen) changes.push({ draft: '', text: '' });
    const change = changes[changes.length - 1];
    if (change && kind === -1) change.draft += words;
    if (change && kind === 1) change.text += words;
    isOpen = kind !== 0;
  }
  return changes;
}

function excerpt(words: string, most: number, hasBefore: boolean, hasAfter: boolean, ellipsis: string): string {
  const signs = [...oneLine(words)];
  const kept = (hasBefore ? most : 0) + (hasAfter ? most : 0);
  if (signs.length <= kept + 2) return signs.join('');
  const first = hasBefore ? signs.slice(0, most).join('') : '';
  const last = hasAfter ? signs.slice(signs.length - most).join('') : '';
  // A mark beside what is left out says nothing, nor does half a word.
  const before = first.replace(/ \p{Script=Latin}+$/u, '').replace(/[^\p{L}\p{N}]+$/u, '');
  const behind = last.replace(/^\p{Script=Latin}+ /u, '').replace(/^[^\p{L}\p{N}]+/u, '');
  return `${before}${hasBefore ? ellipsis : ellipsis.trimStart()}${behind}`.replace(/ $/, hasAfter ? '$&' : '');
}

function oneLine(words: string): string {
  return words.replace(/\s*[\n\r]+\s*/g, ' ');
}
