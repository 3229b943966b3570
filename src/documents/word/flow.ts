import type { FileChild, ParagraphChild } from 'docx';
import { FootnoteReferenceRun, Paragraph } from 'docx';
import { documentStrings } from '#i18n/documents.ts';
import type { Entry, Extract, Line, Passage } from '../extract.ts';
import type { Note } from '../notes.ts';
import type { Block } from '../paragraphs.ts';
import { blocksOf, topOf } from '../paragraphs.ts';
import type { Name } from './runs.ts';
import { linked, named, runsOf } from './runs.ts';
import type { Voice } from './faces.ts';
import type { StyleId } from './styles.ts';

/** What the parts of a document are set with. */
export interface Desk {
  extract: Extract;
  locale: 'zh' | 'en';
  /** The note of each part, in the order of the parts. */
  notes: readonly (Note | undefined)[];
  namesOf: (line: Line, passage: Passage) => Name[];
}

/** The voices of headings by their depth: of a work, a part, a section, a measure. */
const headingVoices: readonly Voice[] = ['title', 'part', 'section', 'source'];

/** Returns the parts of a document one below the other, in one language. */
export function flow(desk: Desk): FileChild[] {
  const { extract, locale, notes } = desk;
  return extract.parts.flatMap((part, at) => {
    if (part.kind === 'heading') return ownHeading(part.words, part.level, locale);
    if (part.kind === 'own') return plain('Own', part.words, 'own', locale);
    return part.kind === 'entry' ? entryParagraph(part, locale) : passageParagraphs(part, notes[at], desk);
  });
}

/** Returns the paragraph of a heading by whoever gathers. */
export function ownHeading(words: string, level: 1 | 2 | 3, locale: 'zh' | 'en'): Paragraph {
  const voice = (['part', 'section', 'own'] as const)[level - 1] ?? 'own';
  return plain(`Heading${level}`, words, voice, locale);
}

/** Returns a paragraph of words that are set alike. */
export function plain(style: StyleId, words: string, voice: Voice, locale: 'zh' | 'en'): Paragraph {
  return new Paragraph({ style, children: runsOf(words, { voice, locale }) });
}

/** Returns the style of a heading of the source: one that the navigation pane shows, or one that only looks like it. */
export function headingStyle(depth: number, top: number | undefined): StyleId {
  return (top === undefined ? `SourceHeading${depth + 1}` : `Heading${depth - top + 1}`) as StyleId;
}

/** Returns the reference to a note. */
export function referenceTo(note: Note | undefined): ParagraphChild[] {
  return note ? [new FootnoteReferenceRun(note.number)] : [];
}

function entryParagraph(entry: Entry, locale: 'zh' | 'en'): Paragraph {
  const { editorsNote, colon } = documentStrings(locale);
  const { word, definition } = entry[locale];
  const setting = { voice: 'ours', locale } as const;
  return new Paragraph({
    style: 'Ours',
    children: [...runsOf(editorsNote, setting), ...linked(runsOf(word, setting), entry.address), ...runsOf(colon + definition, setting)],
  });
}

function passageParagraphs(passage: Passage, note: Note | undefined, desk: Desk): Paragraph[] {
  const { locale, extract } = desk;
  const blocks = blocksOf(passage).filter(({ lines }) => lines.some((line) => line[locale] !== ''));
  if (blocks.length === 0) {
    const runs = runsOf(documentStrings(locale).untranslated, { voice: 'ours', locale });
    return [new Paragraph({ style: 'Ours', children: [...runs, ...referenceTo(note)] })];
  }
  const top = topOf(extract.parts);
  return blocks.map((block, at) => {
    const last = at === blocks.length - 1;
    return blockParagraph(block, passage, last ? note : undefined, desk, top);
  });
}

function blockParagraph({ lines, heading, runsIn }: Block, passage: Passage, note: Note | undefined, desk: Desk, top: number | undefined) {
  const { locale, namesOf } = desk;
  const voice = heading === undefined ? 'source' : (headingVoices[heading] ?? 'source');
  const shown = lines.filter((line) => line[locale] !== '');
  const runs = shown.flatMap((line, at) => {
    const space = locale === 'en' && at < shown.length - 1 ? ' ' : '';
    return named(runsOf(line[locale] + space, { voice, locale }), namesOf(line, passage));
  });
  return new Paragraph({
    style: heading === undefined ? 'Source' : headingStyle(heading, top),
    // Word's own style separator: the heading stands in the navigation pane, and its paragraph goes on in the same line.
    ...(runsIn && locale === 'zh' && { run: { vanish: true, specVanish: true } }),
    children: [...runs, ...referenceTo(note)],
  });
}
