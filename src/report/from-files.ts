import { placeAfter } from '#text/line-ends.ts';
import type { Outline, OutlineDivision, OutlineHeading, OutlineParagraph, OutlineSegment } from './outline.ts';
import { sourceOf } from './cuts/breaks.ts';
import { segmentsInTextOrder } from './to-text.ts';
import type { Heading, Report, Segment, Unit } from './types.ts';

/** Returns the tree that `toFiles` was given, from the outline and the words by segment id. */
export function fromFiles(outline: Outline, words: ReadonlyMap<string, string>): Report {
  const toSegment = ({ id, line, gap = '', breaks }: OutlineSegment): Segment => {
    const point = { line, column: 1 };
    return { type: 'segment', id, value: words.get(id) ?? '', gap, ...(breaks && { breaks }), position: { start: point, end: point } };
  };
  const toHeading = ({ style, segment }: OutlineHeading): Heading => ({ type: 'heading', style, children: [toSegment(segment)] });
  const toChild = (node: OutlineParagraph | OutlineDivision): Unit['children'][number] =>
    node.type === 'paragraph'
      ? { type: 'paragraph', id: node.id, runIn: node.runIn === true, children: node.segments.map(toSegment) }
      : { ...node, heading: toHeading(node.heading), children: node.children.map(toChild) };
  const tree: Report = {
    type: 'report',
    children: outline.works.map((work) => ({
      type: 'work',
      id: work.id,
      heading: work.heading && toHeading(work.heading),
      children: work.children.map(toChild),
    })),
    end: outline.end,
  };
  locate(tree);
  return tree;
}

/** Works out every position again from the words and gaps; lines keep their order, and so do segments on a line. */
function locate(tree: Report): void {
  const segments = segmentsInTextOrder(tree).sort((a, b) => a.position.start.line - b.position.start.line);
  let at = { line: 1, column: 1, offset: 0 };
  const pass = (text: string): void => {
    at = { ...placeAfter(text, at), offset: at.offset + text.length };
  };
  for (const segment of segments) {
    pass(segment.gap);
    const start = at;
    pass(sourceOf(segment));
    segment.position = { start, end: at };
  }
}
