import type { ContentFiles } from '#schemas/read.ts';
import { readFileOr } from '#schemas/read.ts';
import { termCounts } from '#schemas/term-counts.ts';
import type { TermCounts } from '#schemas/term-counts.ts';
import { texts } from '#schemas/texts.ts';
import type { OutsideText } from '#schemas/texts.ts';

/** The outside texts that were read, the oldest first, and how often each term stands in them; both empty where content/ has none. */
export interface TextsRead {
  texts: readonly OutsideText[];
  counts: TermCounts;
}

/** Returns the outside texts of content/; throws at a file that is not as its schema has it. */
export function textsFrom(files: ContentFiles): TextsRead {
  const all = readFileOr(files, 'texts.json', texts, { texts: [] }).texts;
  return {
    texts: [...all].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
    counts: readFileOr(files, 'term-counts.json', termCounts, { texts: {}, counts: {} }),
  };
}

/** Returns the texts that are certainly earlier than a day or month: of the same month or year only those whose own date says so. */
export function textsBefore(texts: readonly OutsideText[], date: string): OutsideText[] {
  return texts.filter((text) => {
    const length = Math.min(text.date.length, date.length);
    return text.date.slice(0, length) < date.slice(0, length);
  });
}

/** Whether a text is a national one; the others are counted, and stand apart. */
export function isNational({ kind }: OutsideText): boolean {
  return kind !== 'provincial report';
}
