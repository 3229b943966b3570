import { partOf } from '#address/within.ts';
import type { EndedId } from './register.ts';
import { segments } from './segments.ts';
import type { Heading, Report, Segment, Unit } from './types.ts';

/** The seed that a tree was made from: its path from the top of the project, and the hash of its bytes. */
export interface Seed {
  file: string;
  sha256: string;
}

/** Files by their path within the report's folder. */
export type Files = Map<string, string>;

/**
 * Returns what `content/reports/<slug>/` holds of a tree: one file of words a part, `ended.json`, and last `outline.json`,
 * which holds of every file of words the hash that `sha256` gives.
 */
export function toFiles(tree: Report, seed: Seed, ended: readonly EndedId[], sha256: (text: string) => string): Files {
  const words = new Map<string, Record<string, string>>();
  for (const { id, value } of tree.children.flatMap((work) => segments(work))) {
    const name = `${partOf(id)}.json`;
    const record = words.get(name) ?? {};
    record[id] = value;
    words.set(name, record);
  }
  const texts = [...words].map(([name, record]) => [name, toJson(record)] as const);
  const zh = Object.fromEntries(texts.map(([name, text]) => [name, sha256(text)]));
  const works = tree.children.map((work) => ({
    type: work.type,
    id: work.id,
    ...(work.heading && { heading: toHeading(work.heading) }),
    children: work.children.map(toChild),
  }));
  return new Map([
    ...texts.map(([name, text]) => [`zh/${name}`, text] as const),
    ['ended.json', toJson(Object.fromEntries(ended.map(({ id, ...entry }) => [id, entry])))],
    ['outline.json', toJson({ seed, zh, works, end: tree.end })],
  ]);
}

/** Returns a value as the files of content/ have it. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

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
