import type { VFile } from 'vfile';
import { numberedId } from '#address/assign.ts';
import type { Opening } from './structure/admit.ts';
import { divisionKinds } from './structure/kinds.ts';
import { findContentsList } from './structure/contents-list.ts';
import type { Declared } from './declared.ts';
import type { Line, Lines } from './from-text.ts';
import { findFurniture } from './structure/furniture.ts';
import { markerOf } from './structure/headings.ts';
import { findNotes } from './structure/notes.ts';
import { findPageNumbers } from './structure/page-numbers.ts';
import { findTables } from './structure/tables.ts';
import { toDivision, toHeading, toParagraph, toTitle } from './to-nodes.ts';
import type { Structure } from './structure/structure.ts';
import { readStructure } from './structure/structure.ts';
import { warnOfContents, warnOfNumbers, warnOfPassed, warnOfRefusals } from './structure/number-warnings.ts';
import { openWorks, tailLines } from './frame/works.ts';
import { frameOf } from './frame/frame.ts';
import type { Report, Unit, Work } from './types.ts';

/**
 * Reads lines; gives the report tree, without ids and with whole paragraphs for sentences.
 * The structure is read from each work as a whole; a line that opens nothing is a paragraph of the last open unit, or
 * of the one that `declared` names.
 */
export function sectionize({ lines, end }: Lines, declared: Declared | undefined, file: VFile): Report {
  const starts = openWorks(lines, declared, file);
  const contents = findContentsList(lines);
  const titles = new Set(starts.flatMap(({ title }) => title).map((line) => lines.indexOf(line)));
  const headings = declaredHeadings(lines, declared);
  const tail = tailLines(lines, starts);
  const frame = declared ? [] : frameOf(lines, starts).flatMap((kinds) => [...kinds.keys()]);
  const placed = lines.flatMap(({ value }, at) => (declared?.placements.some(({ opens }) => value.startsWith(opens)) ? [at] : []));
  const left = [...outsideText(lines), ...frame, ...tail.keys(), ...placed];
  const works = starts.map(({ id, title, join, proposed }): Work => {
    const isProposed = proposed && starts.length > 1;
    return { type: 'work', id, ...(isProposed && { proposed: true as const }), heading: toTitle(title, join), children: [] };
  });
  const structures = starts.map(({ first }, index) =>
    readStructure(lines, {
      first: index === 0 ? 0 : first,
      end: starts[index + 1]?.first ?? lines.length,
      left: new Set([...contents, ...titles, ...left]),
      declared: declared && new Map([...headings].map(([at, { kind }]) => [at, kind] as const)),
    }),
  );
  warnOfContents(contents, lines, file);

  const used = new Set<string>();
  const again = new Map<string, number>();
  let current = 0;
  /** The units that are open at a line, from the work inwards. */
  let open: Unit[] = works.slice(0, 1);
  lines.forEach((line, at) => {
    const start = starts.findIndex(({ first }) => first === at);
    if (start >= 0) [current, open] = [start, works.slice(start, start + 1)];
    if (titles.has(at)) return;
    const structure = structures[current];
    const opening = headings.get(at) ?? structure?.openings.get(at);
    if (opening) {
      open = openDivision(line, opening, open, structure?.proposed.has(at) ?? false);
      return;
    }
    const below = tail.get(at);
    if (below !== undefined) open = works.slice(below, below + 1);
    if (structure?.headings.has(at)) open = open.filter((unit) => !isArticle(unit));
    const placement = declared?.placements.find(({ opens }) => line.value.startsWith(opens));
    const unit = placement && findUnit(works, placement.under);
    if (placement && !unit) {
      file.fail(
        `report.json places this paragraph under ${placement.under}, but no such unit is open in the text. Correct \`under\`.`,
        line.position,
        'report:placement-unknown',
      );
    }
    if (placement && used.has(placement.opens)) again.set(placement.opens, (again.get(placement.opens) ?? 1) + 1);
    if (placement) used.add(placement.opens);
    (unit ?? open.at(-1))?.children.push(toParagraph(line));
    const within = unit ? open.indexOf(unit) : -1;
    if (within >= 0) open = open.slice(0, within + 1);
  });
  for (const structure of structures) warn(structure, lines, file);
  warnOfPlacements(declared, used, again, file);
  return { type: 'report', children: works, end };
}

const isArticle = (unit: Unit): boolean => unit.type === 'division' && markerOf(unit.label)?.style === 'article';

const rank = (unit: Unit): number => (unit.type === 'work' ? -1 : divisionKinds.indexOf(unit.kind));

/** Returns the lines that are no text of the report: tables, what a web page put around it, page numbers, notes at the end. */
function outsideText(lines: readonly Line[]): number[] {
  const tables = findTables(lines).flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, index) => first + index));
  return [...tables, ...findFurniture(lines), ...findPageNumbers(lines), ...findNotes(lines)];
}

/** Opens a division under the last open unit that is higher; returns the units that are open then. */
function openDivision(line: Line, opening: Opening, open: readonly Unit[], proposed: boolean): Unit[] {
  const above = open.filter((unit) => rank(unit) < divisionKinds.indexOf(opening.kind));
  const parent = above.at(-1);
  const siblings = parent?.children.flatMap((child) => (child.type === 'division' && child.kind === opening.kind ? [child.number] : []));
  const number = opening.label === '' ? (siblings?.at(-1) ?? 0) + 1 : opening.number;
  const division = toDivision(line, { ...opening, number }, proposed);
  parent?.children.push(division);
  toHeading(line, division);
  return [...above, division];
}

/** Returns the lines that an editor declared to be headings, with what they open. */
function declaredHeadings(lines: readonly Line[], declared: Declared | undefined): Map<number, Opening> {
  return new Map(
    lines.flatMap(({ value }, at) => {
      const heading = declared?.headings.find(({ opens }) => value.startsWith(opens));
      return heading ? [[at, { kind: heading.kind, number: 0, label: '' }] as const] : [];
    }),
  );
}

function warn({ openings, refusals, runs, passed }: Structure, lines: readonly Line[], file: VFile): void {
  warnOfNumbers(runs, openings, lines, file);
  warnOfRefusals(refusals, runs, lines, file);
  const families = new Set(
    runs.filter(({ members }) => members.some(({ candidate }) => openings.has(candidate.at))).map(({ family }) => family),
  );
  warnOfPassed(
    passed.filter(({ marker }) => families.has(marker?.family)),
    lines,
    file,
  );
}

function warnOfPlacements(
  declared: Declared | undefined,
  used: ReadonlySet<string>,
  again: ReadonlyMap<string, number>,
  file: VFile,
): void {
  for (const [opens, count] of again) {
    file.message(
      `${count} paragraphs begin with “${opens}”, and report.json places each of them elsewhere, with what follows it. Give more of the words of the one that is meant.`,
      { line: 1, column: 1 },
      'report:placement-ambiguous',
    );
  }
  for (const { opens, under } of declared?.placements ?? []) {
    if (used.has(opens)) continue;
    file.message(
      `No paragraph begins with “${opens}”, which report.json places under ${under}. Correct or remove it there.`,
      { line: 1, column: 1 },
      'report:placement-unused',
    );
  }
}

function findUnit(works: readonly Work[], id: string): Unit | undefined {
  const search = (unit: Unit, unitId: string): Unit | undefined => {
    if (unitId === id) return unit;
    for (const child of unit.children) {
      if (child.type !== 'division') continue;
      const found = search(child, numberedId(child.kind, child.number, unitId, unit.type === 'work' ? 'work' : unit.kind));
      if (found) return found;
    }
    return undefined;
  };
  for (const work of works) {
    const found = search(work, work.id);
    if (found) return found;
  }
  return undefined;
}
