import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Declared, DeclaredWork } from './declared.ts';
import type { Line } from './from-text.ts';
import type { Division, Report } from './types.ts';
import { openWorks, tailLines } from './frame/works.ts';

/** What `report.json` has to declare of a text so that it is read as the splitter proposes, with the words of every proposal. */
export interface Declaration extends Declared {
  works: DeclaredWork[];
  placements: { opens: string; under: string }[];
  headings: { opens: string; kind: Division['kind'] }[];
}

/** So many characters of a paragraph tell it from others. */
const longestOpening = 30;

/** Returns the proposals of a tree that was read without a report.json, as an editor would declare them. */
export function declarationOf(lines: readonly Line[], tree: Report, file: VFile): Declaration {
  const starts = openWorks(lines, undefined, file);
  const works = starts.map(({ id, first, title, joins }): DeclaredWork => {
    const titleLines = title.map(({ value }) => value);
    return titleLines.length > 0 ? { id, title: titleLines, ...joinOf(joins) } : { id, title: [], opens: openingOf(lines[first], lines) };
  });
  const headings: Declaration['headings'] = [];
  visit(tree, 'division', ({ kind, label, heading }: Division) => {
    if (label === '') headings.push({ opens: heading.children[0].value, kind });
  });
  const placements = [...tailLines(lines, starts)]
    .sort(([a], [b]) => a - b)
    .flatMap(([at, work]) => {
      const line = lines[at];
      const under = starts[work]?.id;
      return line && under !== undefined ? [{ opens: openingOf(line, lines), under }] : [];
    });
  return {
    works,
    placements: placements.filter(({ opens }, at) => placements.findIndex((other) => other.opens === opens) === at),
    headings,
  };
}

/** One string where all lines are joined alike, which a space need not say. */
function joinOf(joins: readonly string[]): { join?: string | readonly string[] } {
  const [first = ' '] = joins;
  if (joins.some((join) => join !== first)) return { join: joins };
  return first === ' ' ? {} : { join: first };
}

/** Returns the first words of a line: as few as tell it from the others. */
function openingOf(line: Line | undefined, lines: readonly Line[]): string {
  const value = line?.value ?? '';
  const short = value.slice(0, longestOpening);
  return lines.some((other) => other.value !== value && other.value.startsWith(short)) ? value : short;
}
