import type { Edition } from './edition.ts';
import type { Figure } from './figure.ts';
import { getFigure } from './figure.ts';
import type { Locale } from './urls.ts';

const figures = new WeakMap<Edition, Map<Locale, Promise<Figure>>>();

/** The figure of an edition for the comb beside its pages: counted once, not for every page. */
export function combOf(edition: Edition, locale: Locale): Promise<Figure> {
  const known = figures.get(edition) ?? new Map<Locale, Promise<Figure>>();
  const figure = known.get(locale) ?? getFigure(edition, locale);
  figures.set(edition, known.set(locale, figure));
  return figure;
}
