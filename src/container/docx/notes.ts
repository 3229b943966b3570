import { numberIn } from './number-formats.ts';
import type { Part } from './package.ts';
import { Passage } from './passage.ts';
import type { Element } from './xml.ts';
import { childOf, childrenOf, valueOf } from './xml.ts';

type Kind = 'footnote' | 'endnote';

interface Used {
  id: string | undefined;
  mark: string;
}

/** Numbers the notes of one kind in the order in which the text refers to them. */
export class Notes {
  readonly #kind: Kind;
  readonly #main: Part;
  readonly #sections: readonly (Element | undefined)[];
  readonly #used: Used[] = [];
  #last = 0;
  #section = 0;

  constructor(kind: Kind, main: Part, sections: readonly Element[]) {
    const settings = childOf(main.byKind('settings')?.root, `w:${kind}Pr`);
    this.#kind = kind;
    this.#main = main;
    this.#sections = [settings, ...sections.map((section) => childOf(section, `w:${kind}Pr`))];
  }

  /** Returns the mark of a note where the text refers to it; one with a mark of its own is not counted. */
  mark({ attributes }: Element, section: number): string {
    const isOwn = /^(1|true|on)$/.test(attributes['w:customMarkFollows'] ?? '');
    if (!isOwn) {
      const restarts = this.#setting('w:numRestart', section) === 'eachSect' && section !== this.#section;
      this.#last = restarts || this.#last === 0 ? Number(this.#setting('w:numStart', section) ?? 1) : this.#last + 1;
      this.#section = section;
    }
    const format = this.#setting('w:numFmt', section) ?? (this.#kind === 'footnote' ? 'decimal' : 'lowerRoman');
    const mark = isOwn ? '' : raised(numberIn(format, this.#last) ?? String(this.#last));
    this.#used.push({ id: attributes['w:id'], mark });
    return mark;
  }

  /** Returns the lines of all notes that were referred to, each under its mark. */
  lines(read: (elements: readonly Element[], part: Part, mark: string) => Passage[]): Passage[] {
    const part = this.#main.byKind(`${this.#kind}s`);
    const all = new Map(childrenOf(part?.root, `w:${this.#kind}`).map((note) => [note.attributes['w:id'], note]));
    return this.#used.flatMap(({ id, mark }) => {
      const note = all.get(id);
      if (!part || !note) return [];
      const [first, ...more] = read(note.children, part, mark);
      return [underMark(mark, first ?? new Passage()), ...more];
    });
  }

  #setting(name: string, section: number): string | undefined {
    return valueOf(this.#sections[section + 1], name) ?? valueOf(this.#sections[0], name);
  }
}

/** A small raised number reads as part of the figure before it if it is not raised here too. */
const raised = (mark: string): string => mark.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)));

/** Returns the first line of a note with its mark and one space before the words. */
function underMark(mark: string, { text, notes }: Passage): Passage {
  const rest = text.startsWith(mark) ? text.slice(mark.length) : text;
  const words = rest.trimStart();
  const line = new Passage();
  line.write([mark, words].filter((one) => one !== '').join(' '));
  const shift = line.text.length - text.length;
  for (const { at, note } of notes) line.notes.push({ at: Math.max(0, at + shift), note });
  return line;
}
