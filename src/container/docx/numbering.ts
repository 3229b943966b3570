import type { Element } from './xml.ts';
import { childOf, childrenOf, switchOf, valueOf } from './xml.ts';

/** A level of a list: how its numbers are made and printed. */
export interface Level {
  start: number;
  format: string;
  text: string;
  suffix: string;
  /** The level, counted from 1, after which this one begins anew; 0 is never. */
  restart: number | undefined;
  isLegal: boolean;
  isHidden: boolean;
  style: string | undefined;
}

/** A list as a paragraph names it; lists of one key count on from each other. */
export interface List {
  key: string;
  id: string;
  levels: readonly (Level | undefined)[];
  starts: readonly (number | undefined)[];
}

/** Finds a list by its id. */
export type Numbering = (id: string) => List | undefined;

/** Returns the lists of a document; a list that only names a style is that of the style. */
export function readNumbering(root: Element | undefined, listOfStyle: (style: string) => string | undefined): Numbering {
  const abstracts = new Map(childrenOf(root, 'w:abstractNum').map((one) => [one.attributes['w:abstractNumId'] ?? '', one]));
  const lists = new Map(childrenOf(root, 'w:num').map((one) => [one.attributes['w:numId'] ?? '', one]));
  const abstractOf = (id: string, seen: readonly string[]): Element | undefined => {
    const abstract = abstracts.get(valueOf(lists.get(id), 'w:abstractNumId') ?? '');
    const link = valueOf(abstract, 'w:numStyleLink');
    const linked = link === undefined ? undefined : listOfStyle(link);
    return linked === undefined || seen.includes(linked) ? abstract : abstractOf(linked, [...seen, linked]);
  };
  const known = new Map<string, List | undefined>();
  return (id) => {
    if (!known.has(id)) known.set(id, toList(id, lists.get(id), abstractOf(id, [id])));
    return known.get(id);
  };
}

function toList(id: string, list: Element | undefined, abstract: Element | undefined): List | undefined {
  if (!list || !abstract) return undefined;
  const levels: (Level | undefined)[] = [];
  const starts: (number | undefined)[] = [];
  for (const level of childrenOf(abstract, 'w:lvl')) levels[levelOf(level)] = toLevel(level);
  for (const override of childrenOf(list, 'w:lvlOverride')) {
    const level = childOf(override, 'w:lvl');
    if (level) levels[levelOf(override)] = toLevel(level);
    const start = Number(valueOf(override, 'w:startOverride') ?? NaN);
    if (Number.isInteger(start)) starts[levelOf(override)] = start;
  }
  return { key: abstract.attributes['w:abstractNumId'] ?? '', id, levels, starts };
}

const levelOf = (element: Element): number => Number(element.attributes['w:ilvl'] ?? 0);

function toLevel(level: Element): Level {
  // Forms of newer Words stand beside one that all know.
  const format = childOf(level, 'mc:AlternateContent', 'mc:Choice', 'w:numFmt') ?? childOf(level, 'w:numFmt');
  const { 'w:val': name = 'decimal', 'w:format': custom = '' } = format?.attributes ?? {};
  const restart = valueOf(level, 'w:lvlRestart');
  return {
    start: Number(valueOf(level, 'w:start') ?? 0),
    format: name === 'custom' ? custom : name,
    text: valueOf(level, 'w:lvlText') ?? '',
    suffix: valueOf(level, 'w:suff') ?? 'tab',
    restart: restart === undefined ? undefined : Number(restart),
    isLegal: switchOf(level, 'w:isLgl') ?? false,
    isHidden: switchOf(childOf(level, 'w:rPr'), 'w:vanish') ?? false,
    style: valueOf(level, 'w:pStyle'),
  };
}
