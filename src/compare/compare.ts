import { similarity } from '#text/similarity.ts';
import { alike } from './alike.ts';
import { chain } from './chain.ts';
import type { Line } from './line.ts';
import { pairUnits } from './pair-units.ts';
import type { Row, Section } from './row.ts';
import { rowOf } from './row.ts';
import type { Block } from './sections.ts';
import { blocksOf } from './sections.ts';
import type { Unit } from './units.ts';
import { unitsOf, withoutLabel } from './units.ts';

/** How alike two sentences of different sections must be to be one that has moved: set phrases are alike everywhere. */
const movedWords = 0.6;

/** How many characters a sentence must have to be looked for in other sections. */
const movedLength = 8;

/**
 * Compares two texts by their lines. Units are paired by headings and words, sentences of paired units by the measure of
 * the split, in the order of both; what is left is looked for everywhere. `byId`: both are editions of one report, where
 * an id is the same sentence in both. Every line stands in exactly one row. Sections and rows have the order of the first
 * text, and what stands in the second alone follows what it follows there.
 */
export function compare(a: readonly Line[], b: readonly Line[], byId = false): Section[] {
  const [unitsA, unitsB] = [unitsOf(a), unitsOf(b)];
  const blocks = blocksOf(unitsA, unitsB, byId ? sameIds(unitsA, unitsB) : pairUnits(unitsA, unitsB));
  const partners = pairLines(a, b, blocks, byId ? sameIds(a, b) : []);
  const taken = new Set([...partners.values()].map(({ line }) => line));
  return blocks
    .map((block) => ({ a: block.a, b: block.b, isMoved: block.isMoved, depth: block.depth, rows: rowsOf(block, partners, taken) }))
    .filter(({ rows }) => rows.length > 0);
}

function sameIds<T extends Line | Unit>(a: readonly T[], b: readonly T[]): { a: T; b: T }[] {
  const known = new Map(b.map((one) => [one.id, one]));
  return a.flatMap((one) => {
    const other = known.get(one.id);
    return other ? { a: one, b: other } : [];
  });
}

/** The counterpart of a line of the first text. */
interface Partner {
  line: Line;
  isMoved: boolean;
}

function pairLines(
  a: readonly Line[],
  b: readonly Line[],
  blocks: readonly Block[],
  known: readonly { a: Line; b: Line }[],
): Map<Line, Partner> {
  const partners = new Map<Line, Partner>();
  const taken = new Set<Line>();
  const pair = (one: Line, other: Line, isMoved = false): void => {
    if (partners.has(one) || taken.has(other)) return;
    partners.set(one, { line: other, isMoved });
    taken.add(other);
  };
  for (const both of known) pair(both.a, both.b);
  for (const { a: one, b: other } of blocks)
    if (one?.heading && other?.heading && haveInCommon(one.heading, other.heading)) pair(one.heading, other.heading);

  const free = (line: Line): boolean => !partners.has(line) && !taken.has(line);
  const [restA, restB] = [a.filter(free), b.filter(free)];
  const blockOf = new Map(blocks.flatMap((block) => [...block.linesA, ...block.linesB].map((line) => [line, block] as const)));
  const candidates = alike(
    restA.map(({ zh }) => zh),
    restB.map(({ zh }) => zh),
  ).map((candidate) => ({ ...candidate, one: restA[candidate.a] as Line, other: restB[candidate.b] as Line }));
  const within = new Map<Block | undefined, typeof candidates>();
  for (const candidate of candidates) {
    const block = blockOf.get(candidate.one);
    if (block !== blockOf.get(candidate.other)) continue;
    const list = within.get(block);
    if (list) list.push(candidate);
    else within.set(block, [candidate]);
  }
  for (const list of within.values()) for (const { one, other } of chain(list)) pair(one, other);
  candidates
    .filter(({ score, one, other }) => score >= movedWords && Math.min(one.zh.length, other.zh.length) >= movedLength)
    .sort((x, y) => y.score - x.score)
    .forEach(({ one, other }) => pair(one, other, true));
  return partners;
}

/** Whether two headings share any two neighbouring characters: sections may correspond by what is below them alone. */
function haveInCommon({ zh: one }: Line, { zh: other }: Line): boolean {
  return one === other || similarity(withoutLabel(one), withoutLabel(other)) > 0;
}

function rowsOf({ a, b, linesA, linesB }: Block, partners: ReadonlyMap<Line, Partner>, taken: ReadonlySet<Line>): Row[] {
  const mine = new Map(
    linesA.flatMap((line) => {
      const partner = partners.get(line);
      return partner && !partner.isMoved ? [[partner.line, line] as const] : [];
    }),
  );
  const behind = new Map<Line | undefined, Row[]>();
  let last = b?.heading && a?.heading;
  for (const line of linesB) {
    last = mine.get(line) ?? last;
    if (!taken.has(line)) behind.set(last, [...(behind.get(last) ?? []), rowOf(undefined, line)]);
  }
  const rows = linesA.flatMap((line) => {
    const partner = partners.get(line);
    return [rowOf(line, partner?.line, partner?.isMoved), ...(behind.get(line) ?? [])];
  });
  return [...(behind.get(undefined) ?? []), ...rows];
}
