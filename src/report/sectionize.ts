import type { VFile } from 'vfile';
import type { Opening } from './structure/admit.ts';
import { divisionKinds } from './structure/kinds.ts';
import { findContentsList } from './structure/contents-list.ts';
import type { Declared } from './declared.ts';
import type { Line, Lines } from './from-text.ts';
import { markerOf } from './structure/headings.ts';
import { toDivision, toHeading, toParagraph, toTitle } from './to-nodes.ts';
import { readStructure } from './structure/structure.ts';
import { warnOfContents, warnOfStructure } from './structure/number-warnings.ts';
import { outsideText } from './structure/outside.ts';
import { placementsOf } from './placements.ts';
import { openWorks, tailLines } from './frame/works.ts';
import { endOfWork, frameOf } from './frame/frame.ts';
import type { Division, Report, Unit, Work } from './types.ts';

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
  const works = starts.map(({ id, title, joins, proposed }): Work => {
    const isProposed = proposed && starts.length > 1;
    return { type: 'work', id, ...(isProposed && { proposed: true as const }), heading: toTitle(title, joins), children: [] };
  });
  const earliest = Math.min(...starts.map(({ first }) => first));
  const stretch = {
    left: new Set([...contents, ...titles, ...left]),
    declared: declared && new Map([...headings].map(([at, { kind }]) => [at, kind] as const)),
  };
  // report.json lists the works in the order of reading, which need not be that of the text.
  const structures = starts.map(({ first }) =>
    readStructure(lines, { ...stretch, first: first === earliest ? 0 : first, end: endOfWork(lines, starts, first) }),
  );
  warnOfContents(contents, lines, file);

  const placements = placementsOf(declared, works, file);
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
    const unit = placements.unitOf(line);
    (unit ?? open.at(-1))?.children.push(toParagraph(line));
    const within = unit ? open.indexOf(unit) : -1;
    if (within >= 0) open = open.slice(0, within + 1);
  });
  for (const structure of structures) warnOfStructure(structure, lines, file);
  placements.warn();
  return { type: 'report', children: works, end };
}

const isArticle = (unit: Unit): boolean => unit.type === 'division' && markerOf(unit.label)?.style === 'article';

const rank = (unit: Unit): number => (unit.type === 'work' ? -1 : divisionKinds.indexOf(unit.kind));

/** Opens a division under the last open unit that is higher; returns the units that are open then. */
function openDivision(line: Line, opening: Opening, open: readonly Unit[], proposed: boolean): Unit[] {
  const above = open.filter((unit) => rank(unit) < divisionKinds.indexOf(opening.kind));
  const parent = above.at(-1);
  const isSibling = (child: Unit['children'][number]): child is Division => child.type === 'division' && child.kind === opening.kind;
  const number = opening.label === '' ? (parent?.children.findLast(isSibling)?.number ?? 0) + 1 : opening.number;
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
