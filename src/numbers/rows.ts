import { pageOf, partOf } from '#address/within.ts';
import type { Edition, Unit } from '#edition/types.ts';
import { pagesOf } from '#edition/units.ts';
import type { Family } from '#glossary/families.ts';
import type { Locale } from '#i18n/locale.ts';
import { daysOf } from '#edition/days.ts';
import type { Figure } from './figures-of.ts';
import { figuresOf } from './figures-of.ts';

/** The figures of a page of the text, in its order. */
export interface FigureGroup {
  unit: Unit;
  figures: readonly Figure[];
}

/** Returns the figures of a report by the pages of its text; pages without any are left out. */
export function figureGroups(edition: Edition): FigureGroup[] {
  const figures = figuresOf(edition);
  return pagesOf(edition)
    .map((unit) => ({ unit, figures: figures.filter(({ segment }) => pageOf(segment.id) === unit.id) }))
    .filter((group) => group.figures.length > 0);
}

/** Returns whether a figure asks for something: a target, an aim, a threshold that is to be kept, or the last day of what is due. */
export function isGoal({ kind, required, comparator }: Figure): boolean {
  return (
    kind === 'target' || kind === 'aim' || required === true || (kind === 'date' && (comparator === '≤' || comparator === 'strive for'))
  );
}

/** By what the rows of a table can be chosen. */
export interface Facets {
  part: string;
  due: string;
  unit: string;
  families: readonly string[];
}

/**
 * Returns by what a figure can be chosen in a language: its part, the last day of what is due (`other` for days of which
 * nothing is, `undated` for aims without one), its unit, and the families of its terms.
 */
export function facetsOf(figure: Figure, families: readonly Family[], locale: Locale): Facets {
  const { segment, unit, concepts } = figure;
  return {
    part: partOf(segment.id),
    due: dueDayOf(figure),
    unit: unit?.[locale] ?? '',
    families: families.filter(({ members }) => members.some(({ slug }) => concepts.includes(slug))).map(({ slug }) => slug),
  };
}

function dueDayOf(figure: Figure): string {
  const { kind, deadline, ends } = figure;
  if (deadline) return daysOf(deadline.value)?.[1] ?? '';
  if (kind === 'date') return isGoal(figure) ? (daysOf(String(ends[1] ?? ends[0]))?.[1] ?? 'other') : 'other';
  return isGoal(figure) ? 'undated' : '';
}
