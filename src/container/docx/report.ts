import type { VFile } from 'vfile';
import type { Note, Passage } from './passage.ts';

type Kind = Note['kind'];

/** Says the notes of a text as warnings, each at its line and column; those of a kind that is only counted are said once. */
export function report({ text, notes }: Passage, file: VFile): void {
  const placeOf = placesIn(text);
  const counts = new Map<Kind, number>();
  for (const { note } of notes) counts.set(note.kind, (counts.get(note.kind) ?? 0) + 1);
  const said = new Set<Kind>();
  for (const { at, note } of [...notes].sort((one, other) => one.at - other.at)) {
    const place = placeOf(at);
    const count = counts.get(note.kind) ?? 0;
    const isFirst = !said.has(note.kind);
    said.add(note.kind);
    if (note.kind === 'table') {
      file.message(
        `A table begins here. It was read a row a line, with a tab between cells (${lines(note.lines)}). Look whether it is to be part of the text.`,
        place,
        'container:table',
      );
    } else if (note.kind === 'text-box') {
      file.message(
        `A text box was read after the paragraph that it hangs on (${lines(note.lines)}). Move its words to where they belong.`,
        place,
        'container:docx-text-box',
      );
    } else if (note.kind === 'picture') {
      file.message(
        `Here stands ${short(note.what)}, which was left out. If it says something, put it into words.`,
        place,
        'container:picture',
      );
    } else if (note.kind === 'left-out') {
      file.message(`Left out here: ${short(note.what)}. If it belongs to the text, write it in.`, place, 'container:left-out');
    } else if (note.kind === 'formula') {
      file.message(
        `A formula was read as the characters in it, in a row: “${short(note.what)}”. Write it as it is to be read.`,
        place,
        'container:docx-formula',
      );
    } else if (note.kind === 'number') {
      file.message(
        `Word counts here in a form that is not known (${short(note.format)}); the number was written in plain figures. Compare it with the print.`,
        place,
        'container:docx-number',
      );
    } else if (isFirst && note.kind === 'comment') {
      file.message(`The document has comments. ${count} of them, from here on, were left out.`, place, 'container:left-out');
    } else if (isFirst && note.kind === 'change') {
      file.message(
        `The document has ${count} tracked changes, from here on. The text was read as if all were accepted. Accept or reject them in Word if that is not meant.`,
        place,
        'container:docx-changes',
      );
    } else if (isFirst) {
      file.message(
        `The document has ${count} ${note.kind}s, from here on. Their marks stand in the text and their words at its end, numbered through. Move or delete them as the edition wants it.`,
        place,
        'container:docx-notes',
      );
    }
  }
}

const lines = (count: number): string => (count === 1 ? '1 line' : `${count} lines`);

const short = (words: string): string => {
  const one = words.replace(/\s+/g, ' ');
  return one.length > 120 ? `${one.slice(0, 120)}…` : one;
};

function placesIn(text: string): (at: number) => { line: number; column: number } {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  let line = 0;
  return (at) => {
    while ((starts[line + 1] ?? Infinity) <= at) line += 1;
    return { line: line + 1, column: at - (starts[line] ?? 0) + 1 };
  };
}
