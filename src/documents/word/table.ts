import type { FileChild, ParagraphChild } from 'docx';
import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { printShort } from '#address/print.ts';
import { permanentPathOf } from '#address/url.ts';
import { documentStrings } from '#i18n/documents.ts';
import type { Entry, Line, Passage } from '../extract.ts';
import type { Note } from '../notes.ts';
import { originOf } from '../notes.ts';
import { blocksOf, topOf } from '../paragraphs.ts';
import type { Voice } from './faces.ts';
import type { Desk } from './flow.ts';
import { headingStyle, ownHeading, plain, referenceTo } from './flow.ts';
import { widthOf } from './paper.ts';
import { linked, named, runsOf } from './runs.ts';

const first = 1250;
const second = 3850;
const widths = [first, second, widthOf('table') - first - second];

/** What stands in a table or between two: a row, or a paragraph that ends the table above it. */
type Piece = { row: TableRow } | { between: Paragraph };

/** Returns the parts of a document as tables, Chinese on the left and English on the right, with what stands between them. */
export function tables(desk: Desk): FileChild[] {
  const top = topOf(desk.extract.parts);
  const pieces = desk.extract.parts.flatMap((part, at): Piece[] => {
    if (part.kind === 'heading') return [{ between: ownHeading(part.words, part.level, 'zh') }];
    if (part.kind === 'own') return [{ between: plain('Own', part.words, 'own', 'zh') }];
    return part.kind === 'entry' ? [{ row: entryRow(part) }] : passagePieces(part, desk.notes[at], desk, top);
  });
  const found: FileChild[] = [];
  let rows: TableRow[] = [];
  const close = (): void => {
    if (rows.length > 0) found.push(tableOf(rows));
    rows = [];
  };
  for (const piece of pieces) {
    if ('row' in piece) rows.push(piece.row);
    else {
      close();
      found.push(piece.between);
    }
  }
  close();
  return found;
}

/** Titles, parts and sections stand between tables, for the navigation pane shows nothing that stands in one; a measure has a row. */
function passagePieces(passage: Passage, note: Note | undefined, desk: Desk, top: number | undefined): Piece[] {
  const { extract, namesOf } = desk;
  const address = originOf(extract.origins, passage)?.address;
  const place = (id: string): string | undefined => {
    const path = permanentPathOf(passage.report, { first: id, last: id });
    return address === undefined ? undefined : address + path.slice(`id/${passage.report}/`.length);
  };
  let isNoted = false;
  return blocksOf(passage).flatMap(({ lines, heading }) =>
    lines.flatMap((line): Piece[] => {
      if (heading !== undefined && heading !== 3) return headingPieces(line, heading, passage, desk, top);
      const reference = isNoted ? [] : referenceTo(note);
      isNoted = true;
      const label = linked(runsOf(printShort(line.id), { voice: 'printed', locale: 'en' }), place(line.id));
      const zh = named(runsOf(line.zh, { voice: heading === undefined ? 'printed' : 'part', locale: 'zh' }), namesOf(line, passage));
      return [{ row: rowOf([...label, ...reference], zh, english(line)) }];
    }),
  );
}

function headingPieces(line: Line, depth: 0 | 1 | 2, passage: Passage, { namesOf }: Desk, top: number | undefined): Piece[] {
  const voice = (['title', 'part', 'section'] as const)[depth];
  const zh = named(runsOf(line.zh, { voice, locale: 'zh' }), namesOf(line, passage));
  const own = new Paragraph({ style: headingStyle(depth, top), children: zh });
  return [{ between: own }, { between: new Paragraph({ style: 'Translation', children: english(line) }) }];
}

function english({ en }: Line) {
  return en === ''
    ? runsOf(documentStrings('zh').untranslated, { voice: 'ours', locale: 'zh' })
    : runsOf(en, { voice: 'source', locale: 'en' });
}

function entryRow({ zh, en, address }: Entry): TableRow {
  const label = runsOf(documentStrings('zh').editorsNote, { voice: 'ours', locale: 'zh' });
  const said = (locale: 'zh' | 'en', { word, definition }: Entry['zh']) =>
    runsOf(word + documentStrings(locale).colon + definition, { voice: 'ours', locale });
  return rowOf(linked(label, address), said('zh', zh), said('en', en));
}

function rowOf(...cells: [ParagraphChild[], ParagraphChild[], ParagraphChild[]]): TableRow {
  return new TableRow({
    cantSplit: true,
    children: cells.map((children, at) => cellOf(new Paragraph({ style: 'Cell', children }), at)),
  });
}

function cellOf(paragraph: Paragraph, at: number): TableCell {
  return new TableCell({ width: { size: widths[at] ?? 0, type: WidthType.DXA }, children: [paragraph] });
}

function tableOf(rows: TableRow[]): Table {
  const { columns } = documentStrings('zh');
  const voice: Voice = 'own';
  const names = [columns.address, columns.zh, columns.en];
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: names.map((name, at) => cellOf(new Paragraph({ style: 'Cell', children: runsOf(name, { voice, locale: 'zh' }) }), at)),
  });
  const line = { style: BorderStyle.SINGLE, size: 4, color: 'auto' };
  return new Table({
    width: { size: widthOf('table'), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    rows: [header, ...rows],
  });
}
