import type { Style } from '#citation/references.ts';
import { documentStrings } from '#i18n/documents.ts';
import { oneLine } from '#text/one-line.ts';
import { colophonOf } from './colophon.ts';
import type { Entry, Extract, Passage } from './extract.ts';
import type { Languages } from './making.ts';
import type { Note, NotePiece } from './notes.ts';
import { notesOf } from './notes.ts';
import { blocksOf } from './paragraphs.ts';

/** A heading or a paragraph of a document of plain words. */
export interface Said {
  words: string;
  /** Of a heading: its level, 1 for the title. */
  level?: 1 | 2 | 3 | 4 | 5;
  /** The source of the passage that ends here. */
  note?: Note;
}

/** What a document of plain words says, and at its end of itself. */
export interface Whole {
  locale: 'zh' | 'en';
  said: Said[];
  colophon: NotePiece[][];
}

/** Returns what an extract says, in one language or, paragraph by paragraph, in both. */
export function wholeOf(extract: Extract, languages: Languages, style: Style): Whole {
  const locale = languages === 'en' ? 'en' : 'zh';
  const wanted = languages === 'both' ? (['zh', 'en'] as const) : [languages];
  const notes = notesOf(extract, style, locale);
  const said = extract.parts.flatMap((part, at): Said[] => {
    if (part.kind === 'heading') return [{ words: part.words, level: (part.level + 1) as 2 | 3 | 4 }];
    if (part.kind === 'own') return [{ words: part.words }];
    return part.kind === 'entry' ? wanted.map((each) => entryIn(part, each)) : passageIn(part, notes[at], wanted, locale);
  });
  const { title, under } = extract;
  const opening: Said[] = [
    ...(title === '' ? [] : [{ words: title, level: 1 as const }]),
    ...(under === undefined ? [] : [{ words: under }]),
  ];
  const whole = [...opening, ...said].map((one) => ({ ...one, words: oneLine(one.words) }));
  return { locale, said: whole, colophon: colophonOf(extract, locale, languages !== 'zh') };
}

function entryIn(entry: Entry, locale: 'zh' | 'en'): Said {
  const { editorsNote, colon } = documentStrings(locale);
  return { words: editorsNote + entry[locale].word + colon + entry[locale].definition };
}

function passageIn(passage: Passage, note: Note | undefined, wanted: readonly ('zh' | 'en')[], locale: 'zh' | 'en'): Said[] {
  const said = blocksOf(passage).flatMap(({ lines, heading }) =>
    wanted.flatMap((each): Said[] => {
      const words = lines.flatMap((line) => (line[each] === '' ? [] : line[each])).join(each === 'zh' ? '' : ' ');
      return words === '' ? [] : [{ words, ...(heading !== undefined && { level: (heading + 2) as 2 | 3 | 4 | 5 }) }];
    }),
  );
  const last = said.pop() ?? { words: documentStrings(locale).untranslated };
  return [...said, { ...last, ...(note && { note }) }];
}
