import { isSlug } from '#address/paths.ts';
import { parseRange } from '#address/range.ts';
import type { Item } from './dossier.ts';
import { limits } from './dossier.ts';

/** An item as a file holds it: one key says what it is. */
export type Written = { place: string; zh?: string; en?: string } | { concept: string } | { heading: string } | { line: string };

/** Returns an item as a file holds it. */
export function writeItem(item: Item): Written {
  if (item.kind === 'place') return { place: `${item.report}:${item.id}`, ...item.hashes };
  if (item.kind === 'concept') return { concept: item.slug };
  return item.kind === 'heading' ? { heading: item.words } : { line: item.words };
}

/** Returns the item that a file holds; undefined for what is none. */
export function readItem(value: unknown): Item | undefined {
  if (!isObject(value)) return undefined;
  const { place, zh, en, concept, heading, line, ...rest } = value;
  if (Object.keys(rest).length > 0 || [place, concept, heading, line].filter((one) => one !== undefined).length !== 1) return undefined;
  if (place !== undefined) return readPlace(place, zh, en);
  if (zh !== undefined || en !== undefined) return undefined;
  if (concept !== undefined) return typeof concept === 'string' && isSlug(concept) ? { kind: 'concept', slug: concept } : undefined;
  if (heading !== undefined) return isLine(heading) ? { kind: 'heading', words: heading } : undefined;
  return isLine(line) ? { kind: 'line', words: line } : undefined;
}

/** Returns a place by its report and id, `wenzhou-2018:r2.3.2.s3`; undefined for what is none. */
export function readPlace(place: unknown, zh?: unknown, en?: unknown): Item | undefined {
  if (typeof place !== 'string' || !isHash(zh) || !isHash(en)) return undefined;
  const [report = '', id = '', ...more] = place.split(':');
  if (more.length > 0 || !isSlug(report) || !parseRange(id)) return undefined;
  return { kind: 'place', report, id, hashes: { ...(zh !== undefined && { zh }), ...(en !== undefined && { en }) } };
}

/** Returns whether a value is what a reader may write: one line, of a length that people write. */
export function isLine(value: unknown): value is string {
  return typeof value === 'string' && value.length <= limits.words && !/[\u0000-\u001f\u007f\u2028\u2029]/.test(value);
}

/** Returns whether a value is an object with keys. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isHash(value: unknown): value is string | undefined {
  return value === undefined || (typeof value === 'string' && /^[0-9a-z]{14}$/.test(value));
}
