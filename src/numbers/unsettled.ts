import type { Edition, Segment } from '#edition/types.ts';
import type { Numeral } from '#text/quantities.ts';
import { numeralsIn } from '#text/quantities.ts';
import { figuresOf } from './figures-of.ts';

/** A numeral of a report that is neither in its ledger nor listed as no figure. */
export interface Unsettled {
  segment: Segment;
  numeral: Numeral;
}

/** Returns every numeral of a report that is not settled, in the order of the text; those of labels (（三）, 一要) number, and are settled. */
export function unsettledIn(edition: Edition): Unsettled[] {
  const settled = new Map<string, [from: number, to: number][]>();
  const settle = (id: string, from: number, to: number): void => void settled.set(id, [...(settled.get(id) ?? []), [from, to]]);
  for (const { label, heading } of edition.units.values()) {
    const words = heading?.children[0];
    if (words?.zh.startsWith(label)) settle(words.id, 0, label.length);
  }
  for (const { segment, from, numberAt } of figuresOf(edition)) settle(segment.id, from + numberAt.zh.from, from + numberAt.zh.to);
  for (const segment of edition.segments.values())
    for (const { words, at } of edition.figures.not)
      if (at === undefined || at.includes(segment.id))
        for (const from of placesOf(segment.zh, words)) settle(segment.id, from, from + words.length);
  return [...edition.segments.values()].flatMap((segment) =>
    numeralsIn(segment.zh)
      .filter(({ from, to }) => !(settled.get(segment.id) ?? []).some(([start, end]) => start < to && from < end))
      .map((numeral) => ({ segment, numeral })),
  );
}

function placesOf(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}
