import type { Depth, Line, Passage } from './extract.ts';

/** Lines of a passage that stand on one line of their own: a heading, or a paragraph. */
export interface Block {
  lines: readonly Line[];
  /** Of a heading: how deep it stands. */
  heading?: Depth;
  /** Whether the paragraph behind it goes on in the same line. */
  runsIn?: true;
}

/** Returns the headings and paragraphs of a passage; one that has nothing but headings is quoted as a paragraph each. */
export function blocksOf({ lines }: Pick<Passage, 'lines'>): Block[] {
  const hasText = lines.some(({ heading }) => heading === undefined);
  const blocks: { lines: Line[]; heading?: Depth; runsIn?: true }[] = [];
  lines.forEach((line) => {
    const { heading, opens } = line;
    const last = blocks[blocks.length - 1];
    if (hasText && heading !== undefined) blocks.push({ lines: [line], heading });
    else if (!last || opens) blocks.push({ lines: [line] });
    else if (last.heading !== undefined) {
      last.runsIn = true;
      blocks.push({ lines: [line] });
    } else last.lines.push(line);
  });
  return blocks;
}

/** Returns the depth of the highest heading that passages have; undefined where they have none, or where whoever gathers has headings of their own. */
export function topOf(parts: readonly { kind: string }[]): Depth | undefined {
  if (parts.some(({ kind }) => kind === 'heading')) return undefined;
  const depths = parts.flatMap((part) => (isPassage(part) ? blocksOf(part).flatMap(({ heading }) => heading ?? []) : []));
  return depths.length === 0 ? undefined : (Math.min(...depths) as Depth);
}

const isPassage = (part: { kind: string }): part is Passage => part.kind === 'passage';
