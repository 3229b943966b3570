import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { isWithin, pageOf, parentOf, partOf, unitOf, workOf } from '#address/within.ts';
import type { Declared } from '#report/declared.ts';
import { identify } from '#report/identify.ts';
import { parse } from '#report/parse.ts';
import type { Report, Unit } from '#report/types.ts';
import { none } from '../none.ts';
import { samples } from './corpus.ts';

/** A place as the tree has it: the units around it from the work inwards, itself included if it is one, and all that holds it. */
interface Place {
  id: string;
  units: Unit[];
  holders: string[];
}

/** Returns every place of a tree, by walking it: no id is read here. */
function placesOf(tree: Report): Place[] {
  const below = (unit: Unit, above: Unit[], holders: string[]): Place[] => {
    const units = [...above, unit];
    const inUnit = [...holders, unit.id];
    return [
      { id: unit.id, units, holders },
      ...(unit.heading?.children ?? []).map(({ id }) => ({ id, units, holders: inUnit })),
      ...unit.children.flatMap((child) => {
        if (child.type === 'division') return below(child, units, inUnit);
        const isUnit = child.id === unit.id;
        const inParagraph = isUnit ? inUnit : [...inUnit, child.id];
        const sentences = child.children.map(({ id }) => ({ id, units, holders: inParagraph }));
        return isUnit ? sentences : [{ id: child.id, units, holders: inUnit }, ...sentences];
      }),
    ];
  };
  return tree.children.flatMap((work) => below(work, [], []));
}

/** Every kind of id in works of one, two and three letters whose names begin alike. */
const shapes = `第一题
开头一段。又一句。
一、甲部分
部分之下一段。
一要直接在部分之下做事。做了。
二要再做一件事。做了。
（一）节。
节的引段。
一要在节中做事。做完。
二要在节中再做。做完。
（二）又一节。正文在此。
（二）重号的节。正文也在此。
一要重号节中做事。做完。
二要再做事。做完。
（三）三节。正文。
（十）十节。正文。
（十一）十一节。正文。
第二题
一、甲部分
（一）节。正文在此。另一句。
二、乙部分
第三题
只有一段。
一、甲部分
（一）节。正文在此。`;

function parseShapes(): Report {
  const declared: Declared = {
    works: [
      { id: 'r', title: ['第一题'] },
      { id: 'rx', title: ['第二题'] },
      { id: 'abc', title: ['第三题'] },
    ],
    placements: [],
    headings: [],
  };
  const file = new VFile({ path: 'shapes.txt', value: new TextEncoder().encode(shapes) });
  const tree = parse(file, declared);
  identify(tree, { tree: undefined, ended: [] }, '', file);
  return tree;
}

const texts = [
  ...samples.map(({ name, tree }) => ({ name, places: placesOf(tree) })),
  { name: 'every shape', places: placesOf(parseShapes()) },
];

test('the text of every shape has every shape', () => {
  const ids = texts.at(-1)?.places.map(({ id }) => id);
  expect(ids).toEqual(
    expect.arrayContaining(['r0.a.s2', 'r1.a.s1', 'r1.0.2.s0', 'r1.1.a', 'r1.1.2.s1', 'r1.2b', 'r1.2b.2.s1', 'r1.11.s1']),
  );
  expect(ids).toEqual(expect.arrayContaining(['rx', 'rx.s0', 'rx1.1.s2', 'rx2', 'abc0.a', 'abc1.1.s1']));
});

describe.each(texts)('where an id stands is where its place stands in the tree: $name', ({ places }) => {
  test('of every two ids', () => {
    const wrong: string[] = [];
    for (const { id, holders } of places) {
      const around = new Set([id, ...holders]);
      for (const { id: place } of places) if (isWithin(id, place) !== around.has(place)) wrong.push(`${id} in ${place}`);
    }
    none(wrong);
  });

  test('by the chain of its parents', () => {
    for (const { id, holders } of places) {
      const chain: string[] = [];
      for (let parent = parentOf(id); parent !== undefined; parent = parentOf(parent)) chain.unshift(parent);
      expect(chain, id).toEqual(holders);
    }
  });

  test('by its unit, page, part and work', () => {
    for (const { id, units } of places) {
      const last = (isSuch: (unit: Unit) => boolean): string | undefined => units.findLast(isSuch)?.id;
      const found = { unit: unitOf(id), page: pageOf(id), part: partOf(id), work: workOf(id) };
      expect(found, id).toEqual({
        unit: units.at(-1)?.id,
        page: last((unit) => unit.type === 'work' || unit.kind !== 'measure'),
        part: last((unit) => unit.type === 'work' || unit.kind === 'part'),
        work: units[0]?.id,
      });
    }
  });
});
