import type { Outline, OutlineHeading, OutlineParagraph, OutlineSegment, OutlineWork } from '#report/outline.ts';

/** The white space that stands around a sentence on its own line of the seed. */
export interface Surroundings {
  before: string;
  after: string;
}

/** The white space around every sentence in the text as received, by its id; what a line break separates belongs to its own line. */
export function surroundingsOf(outline: Outline): ReadonlyMap<string, Surroundings> {
  const segments = outline.works.flatMap(segmentsIn).sort((a, b) => a.line - b.line);
  return new Map(
    segments.map(({ id, gap = '' }, at) => {
      const following = segments[at + 1]?.gap ?? (at === segments.length - 1 ? outline.end : '');
      return [id, { before: lastLine(gap), after: /[\r\n]/.test(following) ? firstLine(following) : '' }];
    }),
  );
}

type Node = OutlineWork | OutlineWork['children'][number];

function segmentsIn(node: Node): OutlineSegment[] {
  if (node.type === 'paragraph') return (node as OutlineParagraph).segments;
  const { heading } = node as { heading?: OutlineHeading | undefined };
  return [...(heading ? [heading.segment] : []), ...node.children.flatMap(segmentsIn)];
}

const firstLine = (gap: string): string => gap.split(/[\r\n]/)[0] ?? '';
const lastLine = (gap: string): string => gap.split(/[\r\n]/).at(-1) ?? '';
