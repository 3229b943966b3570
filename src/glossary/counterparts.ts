import type { Place } from './find-forms.ts';

/**
 * Returns for each place of a term in the source the place of the translation that renders it: in order where both have
 * as many, the nearest where the translation says but one thing, and nothing where it cannot be told which is which.
 */
export function counterpartsOf(
  places: readonly Place[],
  source: string,
  forms: readonly Place[],
  translation: string,
): (Place | undefined)[] {
  if (forms.length === places.length) return [...forms];
  const said = new Set(forms.map(({ start, end }) => translation.slice(start, end).toLowerCase().replace(/^the /, '')));
  if (said.size !== 1) return places.map(() => undefined);
  return places.map(({ start }) => nearestTo(start / source.length, forms, translation.length));
}

function nearestTo(share: number, forms: readonly Place[], length: number): Place | undefined {
  const away = ({ start }: Place): number => Math.abs(start / length - share);
  return [...forms].sort((a, b) => away(a) - away(b))[0];
}
