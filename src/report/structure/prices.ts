import type { Form } from './candidates.ts';
import type { Doubt } from './doubt.ts';
import type { MarkerStyle } from './headings.ts';
import { markerStyles } from './headings.ts';

/** What it is worth to see a line as a member of a run, by how far it is in doubt. */
export const worth: Readonly<Record<Doubt, number>> = { none: 1, weak: 0.4, strong: -0.2 };

/** What it is worth to see a line in no run. */
export const unexplained: Readonly<Record<Doubt, number>> = { none: -0.6, weak: 0, strong: 0 };

/** What a reading of the numbers pays for each thing that good numbering does not have. */
export const cost = {
  open: 0.7,
  /** Not with number one. */
  openLate: 0.8,
  /** A number passed over, come again or out of order. */
  gap: 0.4,
  again: 1,
  disorder: 0.7,
  /** A run within one of its own family. */
  within: 0.4,
  /** A higher style below a lower one; a list may stand anywhere. */
  custom: 0.8,
  listBelow: 0.2,
  /** Beside a run of its own family, of a lower style, or of a higher one, under the same member. */
  anew: 1.5,
  beside: 0.5,
  besideHigher: 2,
  /** A run whose numbers go on from one that a higher number closed. */
  goesOn: 0.1,
  /** A line without a number at the top. */
  bare: 0.15,
  /** Of two equal readings the one that sees the earlier line. */
  late: 1e-6,
};

/** Returns how high a style stands by custom, from 0; lines without a number stand highest. */
export function rank(style: MarkerStyle | undefined): number {
  return style === undefined ? -1 : markerStyles.indexOf(style);
}

const low = new Set<MarkerStyle | undefined>(['arabic', 'decimal', 'arabic-brackets', 'circled']);

/** Returns whether a style numbers items as often as headings: figures, in whatever form. */
export function isLow(style: MarkerStyle | undefined): boolean {
  return low.has(style);
}

/** Returns whether a style stands below another against custom; what is spoken and numbers in figures stand in either order. */
export function isAgainstCustom(above: MarkerStyle | undefined, below: MarkerStyle): boolean {
  return rank(above) > rank(below) && !(above === 'spoken' && isLow(below));
}

/** Returns what it costs that two lines of a run are not built alike; the last item of a list may end in a full stop. */
export function unlike(one: Form, other: Form): number {
  if (one === other || one === 'lead' || other === 'lead') return 0;
  const forms = [one, other];
  if (forms.includes('item')) return forms.includes('sentence') ? 0.1 : 0.5;
  if (forms.includes('line')) return forms.includes('run-in') ? 0.3 : 0.2;
  return 0.1;
}
