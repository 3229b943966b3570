import type { Style } from '#citation/references.ts';
import type { Extract } from './extract.ts';
import type { Languages } from './making.ts';
import type { NotePiece } from './notes.ts';
import { printNumber } from './notes.ts';
import { wholeOf } from './said.ts';

/** Returns an extract as plain text, a paragraph a line, with its notes and what it says of itself at the end. */
export function toPlainText(extract: Extract, languages: Languages, style: Style): string {
  const { locale, said, colophon } = wholeOf(extract, languages, style);
  const mark = (number: number): string => (locale === 'zh' && number <= 20 ? printNumber(number, locale) : `[${number}]`);
  const notes = said.flatMap(({ note }) => (note ? `${mark(note.number)} ${wordsOf(note.pieces)}` : []));
  const paragraphs = said.map(({ words, note }) => words + (note ? mark(note.number) : ''));
  return [paragraphs, notes, colophon.map(wordsOf)]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => `${line}\n`).join(''))
    .join('\n');
}

const wordsOf = (pieces: readonly NotePiece[]): string => pieces.map(({ words }) => words).join('');
