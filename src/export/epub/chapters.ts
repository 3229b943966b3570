import type { Edition, Paragraph, Unit } from '#edition/types.ts';

/** What one document of the text holds: a work up to its first part, or a part and what follows it up to the next. */
export interface Chapter {
  /** The name of its file. Works go by one to three letters, and no other document of a book by fewer than four. */
  file: string;
  work: Unit;
  /** The title of the work stands here. */
  opens: boolean;
  children: readonly (Paragraph | Unit)[];
}

/** Returns the documents of the text: a part begins a page, and all else runs on. */
export function chaptersOf({ works }: Edition): Chapter[] {
  return works.flatMap((work) => {
    const chapters = [{ file: `${work.id}.xhtml`, work, opens: true, children: [] as (Paragraph | Unit)[] }];
    for (const child of work.children) {
      if (child.type === 'division' && child.kind === 'part')
        chapters.push({ file: `${child.id}.xhtml`, work, opens: false, children: [child] });
      else chapters.at(-1)?.children.push(child);
    }
    return chapters;
  });
}

/** Returns where a unit, paragraph or sentence stands in a book: `r2.xhtml#r2.3.1.s5`. Throws for what stands nowhere in it. */
export function hrefOf(chapters: readonly Chapter[], id: string): string {
  const chapter = chapterOf(chapters, id);
  if (!chapter) throw new RangeError(`“${id}” stands nowhere in the book.`);
  return `${chapter.file}#${id}`;
}

/** Returns whether something stands in a book; what a correction of the text has ended does not. */
export function standsIn(chapters: readonly Chapter[], id: string): boolean {
  return chapterOf(chapters, id) !== undefined;
}

function chapterOf(chapters: readonly Chapter[], id: string): Chapter | undefined {
  return chapters.find(
    ({ work, opens, children }) => (opens && (id === work.id || id === headingOf(work))) || children.some((child) => holds(child, id)),
  );
}

const headingOf = ({ heading }: Unit): string | undefined => heading?.children[0].id;

function holds(node: Paragraph | Unit, id: string): boolean {
  if (node.id === id) return true;
  if (node.type === 'paragraph') return node.children.some((segment) => segment.id === id);
  return headingOf(node) === id || node.children.some((child) => holds(child, id));
}
