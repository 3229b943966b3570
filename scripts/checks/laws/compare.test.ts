import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { kindOfId } from '#address/grammar.ts';
import { compare } from '#compare/compare.ts';
import type { Line } from '#compare/line.ts';
import { pairUnits } from '#compare/pair-units.ts';
import { unitsOf } from '#compare/units.ts';
import { identify } from '#report/identify.ts';
import { parse } from '#report/parse.ts';
import { nothingPublished } from '#report/register.ts';
import { segments } from '#report/segments.ts';
import { corpusFolder } from '../../root.ts';
import { corpusTexts } from './corpus.ts';
import type { GoldPair } from './gold-pairs/pairs.ts';
import { gold } from './gold-pairs/pairs.ts';

/** The pairs whose texts are at hand: all of them, or none. */
const tried = corpusTexts().length > 0 ? gold : [];

const read = new Map<string, Line[]>();

function linesOf(name: string): Line[] {
  const known = read.get(name);
  if (known) return known;
  const path = ['', 'earlier'].map((folder) => join(corpusFolder ?? '', folder, `${name}.txt`)).find((one) => existsSync(one)) ?? name;
  const file = new VFile({ path, value: readFileSync(path) });
  const tree = parse(file);
  identify(tree, nothingPublished, '', file);
  const lines = tree.children.flatMap((work) => segments(work).map(({ id, value }) => ({ id, zh: value })));
  read.set(name, lines);
  return lines;
}

const namesOf = (list: string): Set<string> => new Set(list.split(/\s+/).filter(Boolean));

/** What is found of a pair of reports, what of it is right, and what should be: works, and what may be paired or not, are not counted. */
function judge({ a, b, sure, open }: GoldPair): { found: number; right: number; sought: number } {
  const mayBe = namesOf(open);
  const sought = namesOf(sure);
  const found = pairUnits(unitsOf(linesOf(a)), unitsOf(linesOf(b)))
    .filter((pair) => kindOfId(pair.a.id) !== 'work')
    .map((pair) => `${pair.a.id}:${pair.b.id}`)
    .filter((name) => !mayBe.has(name));
  return { found: found.length, right: found.filter((name) => sought.has(name)).length, sought: sought.size };
}

function measure(pairs: readonly GoldPair[]): { precision: number; recall: number } {
  const all = pairs.map(judge);
  const sum = (key: 'found' | 'right' | 'sought'): number => all.reduce((total, one) => total + one[key], 0);
  return { precision: sum('right') / sum('found'), recall: sum('right') / sum('sought') };
}

describe('sections of real reports', () => {
  test('a pair of the gold names units of its reports, each once', () => {
    for (const { a, b, sure, open } of tried) {
      const [unitsA, unitsB] = [linesOf(a), linesOf(b)].map((lines) => new Set(unitsOf(lines).map(({ id }) => id)));
      const pairs = [...namesOf(sure)].map((name) => name.split(':'));
      expect(new Set(pairs.map(([one]) => one)).size, a).toBe(pairs.length);
      expect(new Set(pairs.map(([, other]) => other)).size, b).toBe(pairs.length);
      for (const [one = '', other = ''] of [...pairs, ...[...namesOf(open)].map((name) => name.split(':'))]) {
        expect(unitsA?.has(one), `${a} ${one}`).toBe(true);
        expect(unitsB?.has(other), `${b} ${other}`).toBe(true);
      }
    }
  });

  test.each([
    ['all', tried],
    ['those that the weights were found with', tried.filter(({ isTuning }) => isTuning)],
  ])('precision and recall are .95 and more: %s', (_, pairs) => {
    if (pairs.length === 0) return;
    const { precision, recall } = measure(pairs);
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.95);
  });

  test('and of those that were held out, of whose 54 pairs 51 are found', () => {
    const pairs = tried.filter(({ isTuning }) => !isTuning);
    if (pairs.length === 0) return;
    const { precision, recall } = measure(pairs);
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.94);
  });

  test('every line of two reports stands in one row', () => {
    for (const { a, b } of tried) {
      const rows = compare(linesOf(a), linesOf(b)).flatMap((section) => section.rows);
      expect(rows.flatMap((row) => row.a?.id ?? []).sort()).toEqual(
        linesOf(a)
          .map(({ id }) => id)
          .sort(),
      );
      expect(rows.flatMap((row) => row.b?.id ?? []).sort()).toEqual(
        linesOf(b)
          .map(({ id }) => id)
          .sort(),
      );
    }
  });

  test('turned about, the same sections correspond', () => {
    for (const { a, b } of tried) {
      const [unitsA, unitsB] = [unitsOf(linesOf(a)), unitsOf(linesOf(b))];
      const there = pairUnits(unitsA, unitsB).map((pair) => `${pair.a.id} ${pair.b.id}`);
      const back = pairUnits(unitsB, unitsA).map((pair) => `${pair.b.id} ${pair.a.id}`);
      expect(back.sort()).toEqual(there.sort());
    }
  });

  test('a report is the same as itself', () => {
    for (const { a } of tried) {
      const rows = compare(linesOf(a), linesOf(a)).flatMap((section) => section.rows);
      expect(rows.filter(({ kind, isMoved }) => kind !== 'same' || isMoved)).toEqual([]);
    }
  });
});
