import { readDrawing } from './drawings.ts';
import { Passage } from './passage.ts';
import type { Line, ReadBlocks, Story } from './story.ts';
import { chosen } from './story.ts';
import type { Element } from './xml.ts';
import { allWithin, childOf, localName, switchOf, valueOf } from './xml.ts';

/** What prints nothing, and what only says how the text is printed. */
const silent = /^(w:(lastRenderedPageBreak|softHyphen|pgNum|annotationRef|separator|continuationSeparator)|\w*:?\w+Pr)$/;
/** Fields that mark something and print nothing. */
const unprinted = /^\s*(XE|TC|TA|RD|SET|ASK|PRIVATE|NEXT|NEXTIF|SKIPIF|ADVANCE|AUTOTEXT)\b/i;

/** Reads what stands in a paragraph into a line. */
export function readInline(elements: readonly Element[], line: Line, story: Story, readBlocks: ReadBlocks): void {
  const read = (children: readonly Element[]): void => readInline(children, line, story, readBlocks);
  const isShown = (): boolean => story.fields.every(({ isResult }) => isResult);
  for (const element of elements) {
    const { name, children, text, attributes } = element;
    const { passage } = line;
    if (name === 'w:fldChar') turnField(attributes['w:fldCharType'], line, story);
    else if (name === 'w:instrText') {
      const field = story.fields[story.fields.length - 1];
      if (field && !field.isResult) field.code += text;
    } else if (name === 'w:r') readRun(element, line, story, readBlocks);
    else if (silent.test(name)) continue;
    else if (/^w:(del|moveFrom|delText)$/.test(name)) passage.say({ kind: 'change' });
    else if (name === 'w:ins' || name === 'w:moveTo') {
      passage.say({ kind: 'change' });
      read(children);
    } else if (name === 'mc:AlternateContent') read(chosen(element));
    else if (name === 'w:sdt') read(childOf(element, 'w:sdtContent')?.children ?? []);
    else if (name === 'w:commentReference') passage.say({ kind: 'comment' });
    else if (!isShown()) read(children);
    else if (name === 'w:t') passage.write(text.replace(/\n/g, ' '));
    else if (name === 'w:tab' || name === 'w:ptab') passage.write('\t');
    else if (name === 'w:cr') passage.write('\n');
    else if (name === 'w:br') {
      if (/^(page|column)$/.test(attributes['w:type'] ?? '')) passage.part();
      else passage.write('\n');
    } else if (name === 'w:noBreakHyphen') passage.write('-');
    else if (name === 'w:sym') readSymbol(element, passage);
    else if (name === 'm:oMath') {
      const words = wordsIn(element);
      passage.write(words);
      passage.say({ kind: 'formula', what: words });
    } else if (/^w:(foot|end)noteReference$/.test(name)) {
      passage.say({ kind: name === 'w:footnoteReference' ? 'footnote' : 'endnote' });
      passage.write(story.markOf(element, story.section));
    } else if (/^w:(foot|end)noteRef$/.test(name)) passage.write(story.ownMark);
    else if (/^w:(drawing|pict|object)$/.test(name)) readDrawing(element, line, story, readBlocks);
    else if (name === 'w:ruby') {
      read(childOf(element, 'w:rubyBase')?.children ?? []);
      const reading = childOf(element, 'w:rt');
      passage.say({ kind: 'left-out', what: `the reading “${reading ? wordsIn(reading) : ''}” above the characters before it` });
    } else if (/^w:(day|month|year)(Long|Short)$/.test(name)) passage.say({ kind: 'left-out', what: 'the date of printing' });
    else read(children);
  }
}

function readRun(run: Element, line: Line, story: Story, readBlocks: ReadBlocks): void {
  const properties = childOf(run, 'w:rPr');
  const isHidden = switchOf(properties, 'w:vanish') ?? story.styles.isHidden(line.style, valueOf(properties, 'w:rStyle'));
  if (!isHidden) {
    readInline(run.children, line, story, readBlocks);
    return;
  }
  const unseen: Line = { passage: new Passage(), boxes: [], style: line.style };
  readInline(run.children, unseen, story, readBlocks);
  const { text, notes } = unseen.passage;
  for (const { note } of notes) if (note.kind === 'comment' || note.kind === 'change') line.passage.say(note);
  const others = notes.some(({ note }) => note.kind === 'picture') || unseen.boxes.length > 0;
  if (text.trim() !== '' || others) line.passage.say({ kind: 'left-out', what: `hidden text “${text}${others ? ' [a drawing]' : ''}”` });
}

function turnField(type: string | undefined, { passage }: Line, { fields }: Story): void {
  const field = fields[fields.length - 1];
  if (type === 'begin') fields.push({ code: '', isResult: false });
  else if (type === 'separate' && field) field.isResult = true;
  else if (type === 'end' && field) {
    fields.pop();
    if (field.isResult || unprinted.test(field.code) || !fields.every(({ isResult }) => isResult)) return;
    passage.say({ kind: 'left-out', what: `a field whose result is not in the file (${field.code.trim()})` });
  }
}

function readSymbol({ attributes }: Element, passage: Passage): void {
  const { 'w:font': font = '', 'w:char': code = '' } = attributes;
  const point = parseInt(code, 16);
  const isOfFont = Number.isNaN(point) || (point >= 0xe000 && point <= 0xf8ff) || /symbol$|wingdings|webdings/i.test(font);
  if (isOfFont) passage.say({ kind: 'left-out', what: `a symbol that only the font ${font} has (${code})` });
  else passage.write(String.fromCodePoint(point));
}

const wordsIn = (element: Element): string =>
  allWithin(element)
    .filter(({ name }) => localName(name) === 't')
    .map(({ text }) => text)
    .join('');
