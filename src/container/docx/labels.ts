import type { Label } from './counters.ts';
import type { Story } from './story.ts';
import type { Element } from './xml.ts';
import { valueOf } from './xml.ts';

/** Counts a paragraph if it is in a list, and returns its number. */
export function labelOf(properties: Element | undefined, { styles, numbering, counters }: Story): Label | undefined {
  const style = valueOf(properties, 'w:pStyle') ?? styles.usual;
  const given = styles.numbering(style);
  const id = valueOf(properties, 'w:numPr', 'w:numId') ?? given.list;
  const list = id === undefined || id === '0' ? undefined : numbering(id);
  if (!list) return undefined;
  const chain = styles.chain(style).map(({ attributes }) => attributes['w:styleId']);
  const bound = chain.map((id) => list.levels.findIndex((level) => id !== undefined && level?.style === id)).find((at) => at >= 0);
  const level = valueOf(properties, 'w:numPr', 'w:ilvl') ?? bound ?? given.level ?? 0;
  return counters.next(list, Number(level));
}
