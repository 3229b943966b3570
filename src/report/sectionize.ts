import type { VFile } from 'vfile';
import { findContentsList } from './contents-list.ts';
import type { Declared } from './declared.ts';
import type { Line, Lines } from './from-text.ts';
import type { Marker, MarkerStyle } from './headings.ts';
import { markerOf } from './headings.ts';
import { divisionKinds, levelsOf } from './levels.ts';
import { numberedId } from '#address/assign.ts';
import { admit } from './admit.ts';
import { findSpokenHeadings } from './spoken.ts';
import { toHeading, toParagraph, toTitle } from './to-nodes.ts';
import { openWorks } from './works.ts';
import type { DivisionKind, Report, Unit, Work } from './types.ts';

/**
 * Reads lines; gives the report tree, without ids and with whole paragraphs for sentences.
 * Levels are relative to the text: its highest outline style heads parts, the next sections,
 * the next measures; 一要, 一是 and 第一， always head measures. A line that opens nothing
 * is a paragraph of the last open unit, or of the one that `declared` names.
 */
export function sectionize({ lines, end }: Lines, declared: Declared | undefined, file: VFile): Report {
  const starts = openWorks(lines, declared, file);
  const contents = findContentsList(lines);
  const levels = levelsOf(lines, contents);
  const spoken = findSpokenHeadings(lines);
  const works = starts.map(({ id, title, join }): Work => {
    return { type: 'work', id, heading: toTitle(title, join), children: [] };
  });
  const placed = new Set<string>();
  /** The units that are open at a line, from the work inwards. */
  let open: Unit[] = works.slice(0, 1);

  lines.forEach((line, at) => {
    const start = starts.findIndex(({ first }) => first === at);
    if (start >= 0) open = works.slice(start, start + 1);
    if (starts.some(({ title }) => title.includes(line))) return;

    const heading = contents.has(at) ? undefined : headingOf(line, spoken.has(at), levels, declared);
    if (contents.has(at)) {
      file.message(
        'This line repeats a heading that comes later, as a table of contents does. It opens nothing and is kept as a paragraph.',
        line.position,
        'report:contents-list',
      );
    }
    const division = heading && admit(line, heading.kind, heading.marker, open, file);
    if (division) {
      const above = open.filter((unit) => rank(unit) < rank(division));
      above.at(-1)?.children.push(division);
      open = [...above, division];
      toHeading(line, division);
      return;
    }
    const placement = declared?.placements.find(({ opens }) => line.value.startsWith(opens));
    const unit = placement && findUnit(works, placement.under);
    if (placement && !unit) {
      file.fail(
        `report.json places this paragraph under ${placement.under}, but no such unit is open in the text. Correct \`under\`.`,
        line.position,
        'report:placement-unknown',
      );
    }
    if (placement) placed.add(placement.opens);
    (unit ?? open.at(-1))?.children.push(toParagraph(line));
    const within = unit ? open.indexOf(unit) : -1;
    if (within >= 0) open = open.slice(0, within + 1);
  });

  for (const { opens, under } of declared?.placements ?? []) {
    if (placed.has(opens)) continue;
    file.message(
      `No paragraph begins with “${opens}”, which report.json places under ${under}. Correct or remove it there.`,
      { line: 1, column: 1 },
      'report:placement-unused',
    );
  }
  return { type: 'report', children: works, end };
}

const rank = (unit: Unit): number => (unit.type === 'work' ? -1 : divisionKinds.indexOf(unit.kind));

function headingOf(
  line: Line,
  spoken: boolean,
  levels: ReadonlyMap<MarkerStyle, DivisionKind>,
  declared: Declared | undefined,
): { kind: DivisionKind; marker: Marker | undefined } | undefined {
  const unnumbered = declared?.headings.find(({ opens }) => line.value.startsWith(opens));
  if (unnumbered) return { kind: unnumbered.kind, marker: undefined };
  const marker = markerOf(line.value);
  if (marker?.style === 'spoken' && !spoken) return undefined;
  const kind = marker && levels.get(marker.style);
  return kind && { kind, marker };
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
