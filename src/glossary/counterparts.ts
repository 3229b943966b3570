import type { Place } from './find-forms.ts';

/**
 * Returns for each place of a term in the source the place of the translation that renders it: in order where both have
 * as many, the nearest where the translation says but one thing, of those that are the preferred words to the letter if
 * any is, and nothing where it cannot be told which is which.
 */
export function counterpartsOf(
  places: readonly Place[],
  source: string,
  forms: readonly Place[],
  translation: string,
  preferred: string,
): (Place | undefined)[] {
  if (forms.length === places.length) return [...forms];
  const said = new Set(forms.map(({ start, end }) => translation.slice(start, end).toLowerCase().replace(/^the /, '')));
  if (said.size !== 1) return places.map(() => undefined);
  const exact = forms.filter(({ start, end }) => translation.slice(start, end).toLowerCase() === preferred.toLowerCase());
  const likely = exact.length > 0 ? exact : forms;
  return places.map(({ start }) => nearestTo(start / source.length, likely, translation.length));
}

/** Returns where words stand in a translation, each as an editor quotes it; undefined for what has none, or does not stand there. */
export function quotedIn(translation: string, words: readonly (string | null)[]): (Place | undefined)[] {
  return words.map((one) => {
    const start = one === null ? -1 : translation.indexOf(one);
    return one === null || start < 0 ? undefined : { start, end: start + one.length };
  });
}

function nearestTo(share: number, forms: readonly Place[], length: number): Place | undefined {
  const away = ({ start }: Place): number => Math.abs(start / length - share);
  return [...forms].sort((a, b) => away(a) - away(b))[0];
}
