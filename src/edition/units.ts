import { hasPage } from '#address/url.ts';
import { pageOf, parentOf } from '#address/within.ts';
import type { WorkInfo } from '#schemas/report.ts';
import { failAt } from '#schemas/read.ts';
import type { Edition, Paragraph, Unit } from './types.ts';

/** Returns the declared facts of the work that a unit belongs to; throws where report.json declares no such work. */
export function workInfo({ slug, info }: Edition, unit: Unit): WorkInfo {
  const { id } = workOfUnit(unit);
  const found = info.works.find((work) => work.id === id);
  return found ?? failAt(`reports/${slug}/report.json`, `No work “${id}” is declared. Add it to \`works\`.`, 'content:work-missing');
}

/** Returns the work a unit belongs to. */
export function workOfUnit(unit: Unit): Unit {
  return unit.parent ? workOfUnit(unit.parent) : unit;
}

/** Returns the units from the work down to a unit, itself included. */
export function pathTo(unit: Unit): Unit[] {
  return unit.parent ? [...pathTo(unit.parent), unit] : [unit];
}

/** Returns the divisions directly under a unit. */
export function divisionsIn({ children }: Unit): Unit[] {
  return children.filter((child) => child.type !== 'paragraph');
}

/** Returns the paragraphs directly under a unit. */
export function paragraphsIn({ children }: Unit): Paragraph[] {
  return children.filter((child) => child.type === 'paragraph');
}

/** Returns every unit that has a page of its own, in reading order: works, parts, sections. */
export function pagesOf({ units }: Edition): Unit[] {
  return [...units.values()].filter(({ id }) => hasPage(id));
}

/** Returns the unit on whose page a unit stands: measures have none of their own. */
export function pageOfUnit({ units }: Edition, unit: Unit): Unit {
  return units.get(pageOf(unit.id)) ?? unit;
}

/**
 * Returns the smallest unit that holds an id, or that held it: of what has ended, the nearest that is left around it.
 * Throws where the report has no such work.
 */
export function unitAt(edition: Edition, id: string): Unit {
  for (let at: string | undefined = id; at !== undefined; at = parentOf(at)) {
    const unit = edition.units.get(at);
    if (unit) return unit;
  }
  return failAt(`reports/${edition.slug}/outline.json`, `No work holds “${id}”. Correct the id where it is named.`, 'content:no-such-id');
}

/** Returns the works as a contents page lists them: those that are read on, then what stands beside them. */
export function worksInOrder({ works }: Edition): Unit[] {
  return [...works.filter((work) => !isBeside(work)), ...works.filter(isBeside)];
}

/** Returns the works that are read on; of a report whose works all stand beside the reading order, every work. */
export function mainWorks({ works }: Edition): Unit[] {
  const main = works.filter((work) => !isBeside(work));
  return main.length > 0 ? main : [...works];
}

/** Returns whether a work has no divisions and so stands beside the reading order, such as a circular. */
export function isBeside(work: Unit): boolean {
  return divisionsIn(work).length === 0;
}
