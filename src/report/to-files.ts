import { partOf } from '#address/within.ts';
import type { EndedId } from './register.ts';
import type { Heading, Report, Segment, Unit } from './types.ts';
import { visit } from 'unist-util-visit';

/** The seed that a tree was made from: its path from the top of the project, and the hash of its bytes. */
export interface Seed {
  file: string;
  sha256: string;
}

/** Files by their path within the report's folder. */
export type Files = Map<string, string>;

/** What `content/reports/<slug>/` holds of a tree: `outline.json`, one file of words a part, and `ended.json`. */
export function toFiles(tree: Report, seed: Seed, ended: readonly EndedId[]): Files {
  const files: Files = new Map();
  const works = tree.children.map((work) => ({
    type: work.type,
    id: work.id,
    ...(work.heading && { heading: toHeading(work.heading) }),
    children: work.children.map(toChild),
  }));
  files.set('outline.json', toJson({ seed, works, end: tree.end }));
  files.set('ended.json', toJson(Object.fromEntries(ended.map(({ id, ...entry }) => [id, entry]))));
  const words = new Map<string, Record<string, string>>();
  visit(tree, (node) => {
    const segments =
      node.type === 'work' || node.type === 'division' ? (node.heading?.children ?? []) : node.type === 'segment' ? [node] : [];
    for (const { id, value } of segments) words.set(partOf(id), { ...words.get(partOf(id)), [id]: value });
  });
  for (const [name, record] of words) files.set(`zh/${name}.json`, toJson(record));
  return files;
}

const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

function toSegment({ id, gap, breaks, position }: Segment): object {
  return { id, line: position.start.line, ...(gap !== '' && { gap }), ...(breaks && { breaks }) };
}

const toHeading = ({ style, children: [segment] }: Heading): object => ({ style, segment: toSegment(segment) });

function toChild(node: Unit['children'][number]): object {
  if (node.type === 'paragraph') {
    return { type: node.type, id: node.id, ...(node.runIn && { runIn: true }), segments: node.children.map(toSegment) };
  }
  const { type, kind, id, number, label, heading, children } = node;
  return { type, kind, id, number, label, heading: toHeading(heading), children: children.map(toChild) };
}
