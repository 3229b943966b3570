/** Something that a reader of the text should know: what was left out, or was brought into lines. */
export type Note =
  | { kind: 'change' | 'comment' | 'footnote' | 'endnote' }
  | { kind: 'left-out' | 'picture' | 'formula'; what: string }
  | { kind: 'table' | 'text-box'; lines: number }
  | { kind: 'number'; format: string };

/** A note with its place in a text. */
export interface PlacedNote {
  at: number;
  note: Note;
}

/** A text that grows, with notes at their places. */
export class Passage {
  text = '';
  readonly notes: PlacedNote[] = [];
  #isParted = false;

  /** Adds words. */
  write(words: string): void {
    if (words === '') return;
    if (this.#isParted && this.text.trim() !== '') this.text += '\n';
    this.#isParted = false;
    this.text += words;
  }

  /** Lets the words after this stand in a new line if there are words before it. */
  part(): void {
    this.#isParted = true;
  }

  /** Adds a note at the end of what is written. */
  say(note: Note): void {
    const last = this.notes[this.notes.length - 1];
    // What is hidden often lies in several runs.
    if (note.kind === 'left-out' && last?.at === this.text.length && last.note.kind === 'left-out') {
      const [begin, more] = [/^hidden text “(.*)”$/su.exec(last.note.what)?.[1], /^hidden text “(.*)”$/su.exec(note.what)?.[1]];
      if (begin !== undefined && more !== undefined) {
        last.note = { kind: 'left-out', what: `hidden text “${begin}${more}”` };
        return;
      }
    }
    this.notes.push({ at: this.text.length, note });
  }

  /** Adds another passage with its notes. */
  append({ text, notes }: Passage): void {
    const at = this.text.length;
    this.write(text);
    const start = text === '' ? at : this.text.length - text.length;
    for (const one of notes) this.notes.push({ at: start + one.at, note: one.note });
  }
}

/** Returns passages as one, with something between them. */
export function joined(passages: readonly Passage[], between: string): Passage {
  const whole = new Passage();
  passages.forEach((passage, index) => {
    if (index > 0) whole.text += between;
    whole.append(passage);
  });
  return whole;
}
