import { readBlocks } from './blocks.ts';
import { Counters } from './counters.ts';
import { Notes } from './notes.ts';
import { readNumbering } from './numbering.ts';
import type { Package, Part } from './package.ts';
import { joined } from './passage.ts';
import type { Passage } from './passage.ts';
import type { Story } from './story.ts';
import { readStyles } from './styles.ts';
import type { Element } from './xml.ts';
import { childOf } from './xml.ts';

const pageWords = /^[\s\d第页共页ⅰ-ⅹIVXivx\-—–－·.,，/|]*((page|of)[\s\d]*)*$/iu;

/** Returns the text of a document, a paragraph a line, its notes at its end. */
export function readDocument({ main, hasMacros }: Package): Passage {
  const styles = readStyles(main.byKind('styles')?.root);
  const numbering = readNumbering(main.byKind('numbering')?.root, (style) => styles.numbering(style).list);
  const body = childOf(main.root, 'w:body')?.children ?? [];
  const sections = sectionsIn(main.root);
  const notes = { foot: new Notes('footnote', main, sections), end: new Notes('endnote', main, sections) };
  const markOf = (reference: Element, section: number): string =>
    (reference.name === 'w:footnoteReference' ? notes.foot : notes.end).mark(reference, section);
  const newStory = (part: Part, ownMark = ''): Story => ({
    part,
    styles,
    numbering,
    counters: new Counters(),
    fields: [],
    section: 0,
    markOf,
    ownMark,
  });
  const text = readBlocks(body, newStory(main));
  const readNote = (elements: readonly Element[], part: Part, mark: string): Passage[] => readBlocks(elements, newStory(part, mark));
  const whole = joined([...text, ...notes.foot.lines(readNote), ...notes.end.lines(readNote)], '\n');
  const margins = marginsOf(main, sections, (part) => readBlocks(part.root.children, newStory(part)));
  if (margins.length > 0) {
    whole.notes.unshift({ at: 0, note: { kind: 'left-out', what: `headers and footers “${margins.join(' / ')}”` } });
  }
  if (hasMacros) whole.notes.unshift({ at: 0, note: { kind: 'left-out', what: 'the macros of the file' } });
  return whole;
}

/** Returns the sections in an element, but not what they were before a tracked change. */
const sectionsIn = ({ children }: Element): Element[] =>
  children.flatMap((child) => (child.name === 'w:sectPr' ? [child] : child.name.endsWith('Change') ? [] : sectionsIn(child)));

/** Returns the words of headers and footers that are more than the number of the page. */
function marginsOf(main: Part, sections: readonly Element[], read: (part: Part) => Passage[]): string[] {
  const ids = sections
    .flatMap(({ children }) => children)
    .filter(({ name }) => /^w:(header|footer)Reference$/.test(name))
    .map(({ attributes }) => attributes['r:id']);
  const words = [...new Set(ids)].map((id) => {
    const part = main.byId(id);
    return part ? joined(read(part), ' ').text.trim() : '';
  });
  return [...new Set(words)].filter((one) => !pageWords.test(one));
}
