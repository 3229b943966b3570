import { visit } from 'unist-util-visit';
import { visibleRange } from '#text/blank.ts';
import { sentenceEnds } from '#text/sentences.ts';
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
  let gap = whole.gap;
  for (const end of sentenceEnds(whole.value)) {
    const words = whole.value.slice(start, end);
    const visible = visibleRange(words);
    gap += words.slice(0, visible.start);
    segments.push(toSegment(whole, start + visible.start, start + visible.end, gap));
    gap = words.slice(visible.end);
    start = end;
  }
  return segments;
}
