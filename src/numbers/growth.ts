import type { Edition } from '#edition/types.ts';
import type { Figure } from './figures-of.ts';
import { figuresOf } from './figures-of.ts';

/** Growth rates on one axis: places are shares of its width, from 0 to 1. */
export interface Growth {
  rows: readonly { figure: Figure; value: number; at: number; isStated: boolean }[];
  /** Where no growth is. */
  zero: number;
  ticks: readonly { value: number; at: number }[];
}

const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500];

/** Returns the growth rates that a report gives as results, the highest first, on an axis that holds them all. */
export function growthOf(edition: Edition): Growth {
  const { periods } = edition.figures;
  const rates = figuresOf(edition).flatMap((figure) => {
    const [value] = figure.ends;
    const isRate = figure.kind === 'result' && figure.base === 'growth' && figure.unit?.zh === '%' && typeof value === 'number';
    return isRate ? [{ figure, value, isStated: periods[figure.period ?? '']?.certainty === 'stated' }] : [];
  });
  const values = rates.map(({ value }) => value);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const step = steps.find((one) => (high - low) / one <= 4) ?? high - low;
  const from = Math.floor(low / step) * step;
  // Half a step of air behind the last, which needs no line of its own.
  const to = high + step / 4;
  const at = (value: number): number => (value - from) / (to - from || 1);
  const ticks = Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step);
  return {
    rows: rates.sort((a, b) => b.value - a.value).map((rate) => ({ ...rate, at: at(rate.value) })),
    zero: at(0),
    ticks: ticks.map((value) => ({ value, at: at(value) })),
  };
}
