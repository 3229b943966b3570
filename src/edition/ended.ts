import { hasPage, hasPermanentPage } from '#address/url.ts';
import { isWithin, pageOf } from '#address/within.ts';
import type { Edition, Unit } from './types.ts';
import { pageOfUnit, unitAt } from './units.ts';

/** An address that shows no words any more, as its old place tells of it. */
export interface EndedAddress {
  id: string;
  why: 'merged' | 'split' | 'withdrawn' | 'renumbered';
  /** The id under which its words stand now, if anywhere. */
  to: string | undefined;
  /** The words it last showed; empty for units and paragraphs. */
  words: string;
}

/** Returns the ended addresses whose anchors a page keeps: those of its own sentences and paragraphs, and of what was below it. */
export function endedOn(edition: Edition, page: Unit): EndedAddress[] {
  const tombstones = endedPages(edition);
  return Object.keys(edition.ended)
    .filter((id) => homeOf(edition, id) === page && !tombstones.some((ended) => isWithin(id, ended)))
    .map((id) => toAddress(edition, id));
}

/** Returns the ended works, parts and sections: each had a page of its own, and keeps it. */
export function endedPages({ ended }: Edition): string[] {
  return Object.keys(ended).filter(hasPage);
}

/** Returns the ended works, parts, sections and measures: each had a permanent address, and keeps it. */
export function endedUnits({ ended }: Edition): string[] {
  return Object.keys(ended).filter(hasPermanentPage);
}

/** Returns an ended unit with every ended address within it. */
export function endedWithin(edition: Edition, unit: string): EndedAddress[] {
  return Object.keys(edition.ended)
    .filter((id) => isWithin(id, unit))
    .map((id) => toAddress(edition, id));
}

/** Returns the unit that holds the words of an ended unit now, if one does. */
export function successorOf(edition: Edition, id: string): Unit | undefined {
  const current = currentIdOf(edition, id);
  return current === undefined || current === id ? undefined : edition.units.get(current);
}

/** Returns the id under which a sentence stands now: its own, or where its words went; undefined where they went nowhere, or round in a ring. */
export function currentIdOf({ ended }: Edition, id: string): string | undefined {
  const passed = new Set<string>();
  let at: string | null = id;
  while (at !== null && !passed.has(at)) {
    passed.add(at);
    const entry: Edition['ended'][string] | undefined = ended[at];
    if (!entry) return at;
    at = entry.to;
  }
  return undefined;
}

/** An ended unit and the unit that holds its words now. `hasPage`: it had a page in each language, and not only a permanent one. */
export interface Redirect {
  id: string;
  to: string;
  hasPage: boolean;
}

/** Returns where the units that have ended lead. */
export function redirectsOf(edition: Edition): Redirect[] {
  return endedUnits(edition).flatMap((id) => {
    const successor = successorOf(edition, id);
    return successor ? [{ id, to: successor.id, hasPage: hasPage(id) }] : [];
  });
}

function homeOf(edition: Edition, id: string): Unit {
  return pageOfUnit(edition, unitAt(edition, pageOf(id)));
}

function toAddress({ ended }: Edition, id: string): EndedAddress {
  const { why = 'withdrawn', to = null, words = '' } = ended[id] ?? {};
  return { id, why, to: to ?? undefined, words };
}
