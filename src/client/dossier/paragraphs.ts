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

/** Returns the lines of a passage in a language, each with its sentences; none where nothing of it is translated. */
export function linesIn(passage: Pick<Passage, 'sentences'>, locale: 'zh' | 'en'): { words: string; isHeading: boolean }[] {
  const lines: { words: string; isHeading: boolean }[] = [];
  for (const { zh, en, isHeading, opens } of openedIn(passage)) {
    const words = locale === 'zh' ? zh : (en ?? '');
    const line = lines[lines.length - 1];
    // An English heading stands by itself: it has no stop to run in behind.
    if (!line || opens || (locale === 'en' && line.isHeading)) lines.push({ words, isHeading });
    else line.words += (locale === 'en' && line.words !== '' && words !== '' ? ' ' : '') + words;
  }
  return lines.filter(({ words }) => words !== '');
}
