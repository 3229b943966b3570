import { visit } from 'unist-util-visit';
import { visibleRange } from '#text/blank.ts';
import { sentenceEnds } from '#text/sentences.ts';
import { gapIn } from './cuts/breaks.ts';
import { toSegment } from './to-nodes.ts';
import type { Paragraph, Report, Segment } from './types.ts';

/** Reads a tree whose paragraphs are whole; gives it with every paragraph split into its sentences. */
export function segment(tree: Report): Report {
  visit(tree, 'paragraph', (paragraph: Paragraph) => {
    paragraph.children = paragraph.children.flatMap(split);
  });
  return tree;
}

function split(whole: Segment): Segment[] {
  const segments: Segment[] = [];
  let start = 0;
  let before = 0;
  for (const end of sentenceEnds(whole.value)) {
    const visible = visibleRange(whole.value.slice(start, end));
    const [first, last] = [start + visible.start, start + visible.end];
    segments.push(toSegment(whole, first, last, (start === 0 ? whole.gap : '') + gapIn(whole, before, first)));
    before = last;
    start = end;
  }
  return segments;
}
