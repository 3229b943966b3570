import { isId } from '#address/grammar.ts';
import { isWithin, parentOf } from '#address/within.ts';
import type { Extract, Line, Passage } from '../extract.ts';
import type { Name } from './runs.ts';

/**
 * Returns a function that gives the names of a line: its id, and those of the paragraphs and units that begin with it and
 * lie within its passage, each the first time that it is asked for. Word takes letters, digits and underscores: r2_3_1_s2.
 * Ids of a second report have e2_ before them, for names stand once in a document.
 */
export function createNames({ origins }: Pick<Extract, 'origins'>): (line: Line, passage: Passage) => Name[] {
  const given = new Set<string>();
  return ({ id }, { report, id: place }) => {
    const at = origins.findIndex((origin) => origin.report === report);
    const before = at > 0 ? `e${at + 1}_` : '';
    return [id, ...above(id).filter((unit) => isId(place) && isWithin(unit, place))].flatMap((each) => {
      const name = before + each.replace(/\./g, '_');
      if (given.has(name)) return [];
      given.add(name);
      return { name, number: given.size };
    });
  };
}

function above(id: string): string[] {
  const parent = parentOf(id);
  return parent === undefined ? [] : [parent, ...above(parent)];
}
