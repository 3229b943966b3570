import { isHeadingId } from '#address/grammar.ts';
import { parentOf } from '#address/within.ts';
import type { Passage } from '#search/engine/contract.ts';

/** One sentence of a passage; `opens`: a line of its own begins with it. */
export interface Opened {
  id: string;
  zh: string;
  en: string | undefined;
  isHeading: boolean;
  opens: boolean;
}

/** Returns the sentences of a passage with where its lines begin: a paragraph runs in behind a heading that ends in a stop. */
export function openedIn({ sentences }: Pick<Passage, 'sentences'>): Opened[] {
  return sentences.map(({ id, zh, en }, at) => {
    const before = sentences[at - 1];
    const isHeading = isHeadingId(id);
    const opens =
      before === undefined || isHeading || (isHeadingId(before.id) ? !/。$/.test(before.zh) : parentOf(before.id) !== parentOf(id));
    return { id, zh, en, isHeading, opens };
  });
}

/** A stretch of a line: of a heading, or of a paragraph. */
interface Stretch {
  words: string;
  isHeading: boolean;
}

/** Returns the lines of a passage in a language, each as stretches, for a paragraph may run in behind its heading; none where nothing of it is translated. */
export function linesIn(passage: Pick<Passage, 'sentences'>, locale: 'zh' | 'en'): Stretch[][] {
  const lines: Stretch[][] = [];
  for (const { zh, en = '', isHeading, opens } of openedIn(passage)) {
    const words = locale === 'zh' ? zh : en;
    const line = lines[lines.length - 1];
    const last = line?.[line.length - 1];
    // An English heading stands by itself: it has no stop to run in behind.
    if (!last || opens || (locale === 'en' && last.isHeading)) lines.push([{ words, isHeading }]);
    else if (last.isHeading !== isHeading) line?.push({ words, isHeading });
    else last.words += (locale === 'en' && last.words !== '' && words !== '' ? ' ' : '') + words;
  }
  return lines.filter((line) => line.some(({ words }) => words !== ''));
}

/** Returns the same as words, a line a line. */
export function wordsOfLines(lines: readonly Stretch[][]): string {
  return lines.map((line) => line.map(({ words }) => words).join('')).join('\n');
}
