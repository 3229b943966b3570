import type { Line } from './from-text.ts';
import type { Marker, MarkerStyle } from './headings.ts';
import { markerOf, outlineStyles } from './headings.ts';
import type { DivisionKind } from './types.ts';

/** The kinds of numbered units from the highest to the lowest. */
export const divisionKinds: readonly DivisionKind[] = ['part', 'section', 'measure'];

/**
 * Returns which kind of unit each heading style of this text heads: its highest outline style parts,
 * the next sections, the next measures; spoken markers always head measures, unless the
 * outline already goes that deep. `contents` are lines that only repeat headings.
 */
export function levelsOf(lines: readonly Line[], contents: ReadonlySet<number>): ReadonlyMap<MarkerStyle, DivisionKind> {
  const markers = lines.flatMap(({ value }, at) => (contents.has(at) ? [] : (markerOf(value) ?? [])));
  const styles = outlineStyles.filter((style) => markers.some((marker) => marker.style === style));
  styles.sort((higher, lower) => (encloses(lower, higher, markers) ? 1 : encloses(higher, lower, markers) ? -1 : 0));
  const levels = new Map<MarkerStyle, DivisionKind>();
  styles.forEach((style, depth) => levels.set(style, divisionKinds[depth] ?? 'measure'));
  if (styles.length < divisionKinds.length) levels.set('spoken', 'measure');
  return levels;
}

/** Returns whether one style holds another against custom: it comes first and its numbers go on, without beginning anew. */
function encloses(outer: MarkerStyle, inner: MarkerStyle, markers: readonly Marker[]): boolean {
  const first = (style: MarkerStyle): number => markers.findIndex((marker) => marker.style === style);
  const numbers = markers.flatMap(({ style, number }) => (style === outer ? [number] : []));
  return numbers.length > 1 && first(outer) < first(inner) && numbers.every((number, at) => number === at + 1);
}
