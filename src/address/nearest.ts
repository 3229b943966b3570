import type { IdKind } from './grammar.ts';
import { isHeadingId, kindOfId } from './grammar.ts';
import { isWithin, parentOf } from './within.ts';

/** The smallest place around an address that there is, and how many things of the kind that was looked for it holds. */
export interface Nearest {
  id: string;
  kind: IdKind;
  count: number;
}

/** Returns whether a text has a place, by the ids of all its sentences. */
export function hasPlace(id: string, sentences: readonly string[]): boolean {
  return kindOfId(id) !== undefined && sentences.some((one) => isWithin(one, id));
}

/**
 * Returns the nearest place to one that a text does not have, by the ids of all its sentences; where nothing of the kind
 * stands there, what else it holds is counted. Undefined where the text has no such work.
 */
export function nearestOf(id: string, sentences: readonly string[]): Nearest | undefined {
  let near: string | undefined = id;
  let missing: string = id;
  while (near !== undefined && !hasPlace(near, sentences)) {
    missing = near;
    near = parentOf(near);
  }
  if (near === undefined || near === id) return undefined;
  const holder = near;
  const held = new Set(sentences.filter((one) => one !== holder && isWithin(one, holder)).map((one) => childWithin(one, holder)));
  const kinds = [...held].filter((one) => !isHeadingId(one)).map(kindOfId);
  const kind = [kindOfId(missing), ...order].filter((one) => one !== undefined && kinds.indexOf(one) >= 0)[0] ?? 'sentence';
  return { id: holder, kind, count: kinds.filter((one) => one === kind).length };
}

const order: readonly IdKind[] = ['part', 'section', 'measure', 'paragraph', 'sentence'];

// What stands directly in a place and holds the sentence, or is it.
function childWithin(sentence: string, place: string): string {
  const parent = parentOf(sentence);
  return parent === undefined || parent === place ? sentence : childWithin(parent, place);
}
