import type { Report, Unit } from './types.ts';

/** Returns every id of a tree in the order of docs/ADDRESS.md: works as declared, within a work the order of the text. */
export function idsOf(tree: Report): string[] {
  return tree.children.flatMap(idsBelow);
}

function idsBelow(unit: Unit): string[] {
  return [
    unit.id,
    ...(unit.heading ? [unit.heading.children[0].id] : []),
    ...unit.children.flatMap((child) => {
      if (child.type === 'division') return idsBelow(child);
      const sentences = child.children.map(({ id }) => id);
      return child.id === unit.id ? sentences : [child.id, ...sentences];
    }),
  ];
}
