import type { Edition } from '#edition/types.ts';
import { placedSegments } from '#report/segments.ts';
import { plainLine } from '../plain-line.ts';

/** A file with Chinese text as OmegaT takes it. */
export interface SourceFile {
  name: string;
  /** The sentences and headings of a work, in the order of the text. */
  segments: readonly SourceSegment[];
}

/** A sentence or heading as it stands in a file, in one line. */
interface SourceSegment {
  id: string;
  words: string;
  en: string | undefined;
  /** It begins a paragraph, or is a heading. */
  isFirst: boolean;
}

/**
 * Returns the Chinese text of a report, a file a work. By the ending of its name OmegaT knows that a file is UTF-8,
 * whatever the machine's own encoding is.
 */
export function sourceFilesOf({ works }: Pick<Edition, 'works'>): SourceFile[] {
  return works.map((work) => ({
    name: `${work.id}.utf8`,
    segments: placedSegments(work).flatMap(({ segment: { id, zh, en }, paragraph }) => {
      const isFirst = paragraph === undefined || paragraph.children[0]?.id === id;
      return zh === '' ? [] : [{ id, words: plainLine(zh), en, isFirst }];
    }),
  }));
}

/**
 * Returns a file as it is written: each sentence by itself between empty lines, which every version of OmegaT takes for a
 * segment without a rule of its own; between paragraphs there are two.
 */
export function toSourceText({ segments }: SourceFile): string {
  return segments.map(({ words, isFirst }, index) => `${index === 0 ? '' : isFirst ? '\n\n' : '\n'}${words}\n`).join('');
}
