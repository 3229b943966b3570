import type { Found } from '#search/engine/contract.ts';

/** Returns whether a result is a page of ours: a topic, or one of the glossary. */
export function isEntry({ unit }: Pick<Found, 'unit'>): boolean {
  return unit.indexOf('glossary/') === 0 || isTopic(unit);
}

/** Returns whether the unit of a result is a topic. */
export function isTopic(unit: string): boolean {
  return unit.indexOf('topics/') === 0;
}
