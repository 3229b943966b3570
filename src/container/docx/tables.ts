import type { Note, Passage } from './passage.ts';
import { joined } from './passage.ts';
import type { ReadBlocks, Story } from './story.ts';
import { chosen } from './story.ts';
import type { Element } from './xml.ts';
import { childOf, switchOf } from './xml.ts';

/** Reads a table, a row a line and a tab between cells. A cell that is alone in its row is a frame: its lines stay lines. */
export function readTable(table: Element, story: Story, readBlocks: ReadBlocks, say: (note: Note) => void): Passage[] {
  const lines = within(table, 'w:tr').flatMap((row) => {
    const properties = childOf(row, 'w:trPr');
    const isDeleted = childOf(properties, 'w:del') !== undefined;
    if (isDeleted || childOf(properties, 'w:ins')) say({ kind: 'change' });
    if (isDeleted) return [];
    const cells = within(row, 'w:tc')
      .filter((cell) => !childOf(cell, 'w:tcPr', 'w:cellDel'))
      .map((cell) => (goesOn(cell) ? [] : readBlocks(cell.children, story)));
    if (switchOf(properties, 'w:hidden')) {
      say({ kind: 'left-out', what: `a hidden row of a table “${rowOf(cells).text}”` });
      return [];
    }
    const [only] = cells;
    return cells.length === 1 && only ? only : [rowOf(cells)];
  });
  const [first] = lines;
  first?.notes.unshift({ at: 0, note: { kind: 'table', lines: lines.length } });
  return lines;
}

/** Returns whether a cell is only the rest of one that began above or to the left. */
function goesOn(cell: Element): boolean {
  const properties = childOf(cell, 'w:tcPr');
  return ['w:vMerge', 'w:hMerge'].some((name) => {
    const merge = childOf(properties, name);
    return merge && merge.attributes['w:val'] !== 'restart';
  });
}

function rowOf(cells: readonly (readonly Passage[])[]): Passage {
  const row = joined(
    cells.map((lines) =>
      joined(
        lines.filter(({ text, notes }) => text !== '' || notes.length > 0),
        ' ',
      ),
    ),
    '\t',
  );
  row.text = row.text.replace(/\n/g, ' ');
  return row;
}

/** Returns the rows of a table or cells of a row, from within whatever wraps them, but not those of a table within. */
const within = (element: Element, name: string): Element[] =>
  (element.name === 'mc:AlternateContent' ? chosen(element) : element.children).flatMap((child) =>
    child.name === name ? [child] : /^w:(tbl|tr|tc|p)$|Pr$/.test(child.name) ? [] : within(child, name),
  );
