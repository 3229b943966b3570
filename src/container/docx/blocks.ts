import { labelOf } from './labels.ts';
import type { Note } from './passage.ts';
import { Passage } from './passage.ts';
import { readInline } from './runs.ts';
import type { Line, Story } from './story.ts';
import { chosen } from './story.ts';
import { readTable } from './tables.ts';
import type { Element } from './xml.ts';
import { childOf, switchOf, valueOf } from './xml.ts';

interface OpenLine extends Line {
  properties: Element | undefined;
}

/** Reads paragraphs and tables into lines, each with its notes. A paragraph whose mark was deleted or is hidden goes on in the next. */
export function readBlocks(elements: readonly Element[], story: Story): Passage[] {
  const lines: Passage[] = [];
  let open: OpenLine | undefined;
  let loose: Note[] = [];
  /** Adds lines; what is to be said of nothing that stands there is said at the next line, or at the last. */
  const add = (...more: readonly Passage[]): void => {
    const [first] = more;
    if (!first) return;
    first.notes.unshift(...loose.map((note) => ({ at: 0, note })));
    loose = [];
    lines.push(...more);
  };
  const end = (line: OpenLine): void => {
    const { notes, text } = line.passage;
    const isGone = line === open && text === '' && line.boxes.length === 0;
    if (isGone) loose.push(...notes.map(({ note }) => note));
    else add(numbered(line, story), ...line.boxes.flatMap((read) => read()));
  };
  for (const block of blocksOf(elements)) {
    if (block.name === 'w:p') {
      const line = readParagraph(block, open, story);
      const mark = markOf(block);
      if (mark.isChanged) line.passage.say({ kind: 'change' });
      open = mark.goesOn ? line : undefined;
      if (!open) end(line);
      if (childOf(block, 'w:pPr', 'w:sectPr')) story.section += 1;
      continue;
    }
    if (open) end(open);
    open = undefined;
    if (block.name === 'w:tbl') add(...readTable(block, story, readBlocks, (note) => loose.push(note)));
    else loose.push({ kind: 'left-out', what: 'a whole file that was put in here (altChunk)' });
  }
  if (open) end(open);
  const last = lines[lines.length - 1];
  if (last) last.notes.push(...loose.map((note) => ({ at: last.text.length, note })));
  else if (loose.length > 0) add(new Passage());
  return lines;
}

/** Returns the paragraphs, tables and files among elements, from within whatever wraps them. */
function blocksOf(elements: readonly Element[]): Element[] {
  return elements.flatMap((element) => {
    if (/^w:(p|tbl|altChunk)$/.test(element.name)) return [element];
    if (element.name === 'mc:AlternateContent') return blocksOf(chosen(element));
    // A formula or run outside a paragraph is read as one.
    if (element.name === 'm:oMathPara' || element.name === 'w:r') return [{ ...element, name: 'w:p', children: [element] }];
    return /Pr$/.test(element.name) || /^w:(del|moveFrom)$/.test(element.name) ? [] : blocksOf(element.children);
  });
}

function readParagraph(paragraph: Element, open: OpenLine | undefined, story: Story): OpenLine {
  const properties = childOf(paragraph, 'w:pPr');
  const line = open ?? { passage: new Passage(), boxes: [], style: undefined, properties };
  // Of joined paragraphs the first one with words says how they are numbered.
  if (line.passage.text === '') line.properties = properties;
  line.style = valueOf(properties, 'w:pStyle') ?? story.styles.usual;
  readInline(paragraph.children, line, story, readBlocks);
  return line;
}

/** Returns whether the mark at the end of a paragraph was changed, and whether the paragraph goes on in the next one. */
function markOf(paragraph: Element): { isChanged: boolean; goesOn: boolean } {
  const mark = childOf(paragraph, 'w:pPr', 'w:rPr');
  const has = (name: string): boolean => childOf(mark, name) !== undefined;
  const isDeleted = has('w:del') || has('w:moveFrom');
  const isHidden = switchOf(mark, 'w:vanish') ?? switchOf(mark, 'w:specVanish') ?? false;
  // A large first letter is a paragraph of its own.
  const isInitial = /^(drop|margin)$/.test(childOf(paragraph, 'w:pPr', 'w:framePr')?.attributes['w:dropCap'] ?? '');
  return { isChanged: isDeleted || has('w:ins') || has('w:moveTo'), goesOn: isDeleted || isHidden || isInitial };
}

function numbered({ properties, passage }: OpenLine, story: Story): Passage {
  const label = labelOf(properties, story);
  if (!label) return passage;
  const line = new Passage();
  line.write(label.text + (passage.text === '' ? '' : label.gap));
  if (label.unknown !== undefined) line.notes.push({ at: 0, note: { kind: 'number', format: label.unknown } });
  line.append(passage);
  return line;
}
