import { segments } from '#report/segments.ts';
import type { Division, Paragraph, Report, Unit } from '#report/types.ts';
import { numeralClass } from '#text/numerals.ts';

/** A section of a report without its number: its heading, and its lines as sentences. */
export interface Passage {
  heading: string;
  lines: string[][];
}

/** What a report gives to others that are made of several: the headings of its parts, and its sections. */
export interface Material {
  parts: string[];
  passages: Passage[];
}

const number = `(?:[${numeralClass}]+|\\d+)`;
const label = new RegExp(`^(?:[（(]${number}[）)]|第${number}[章节条篇]|${number}[、．.，要是])[\\s\\u3000]*`, 'u');
const startsAsHeading = new RegExp(`^(?:[（(]|第?${number})`, 'u');
/** So many paragraphs make a section where the part has none. */
const paragraphsTogether = 3;

/** Returns what a report gives to others. Lines that could be taken for headings, lists or tables are left out. */
export function materialOf({ children }: Report): Material {
  const parts = children.flatMap((work) => divisions(work, 'part'));
  return {
    parts: parts.flatMap((part) => headingOf(part) ?? []),
    passages: parts.flatMap((part) => {
      const sections = divisions(part, 'section');
      return sections.length > 0 ? sections.flatMap(toPassage) : passagesOfLines(linesOf(part));
    }),
  };
}

function toPassage(section: Division): Passage[] {
  const heading = headingOf(section);
  const lines = linesOf(section);
  return heading === undefined || lines.length === 0 ? [] : [{ heading, lines }];
}

/** The paragraphs of a part without sections, some at a time, under the first clause of each. */
function passagesOfLines(lines: readonly string[][]): Passage[] {
  const passages: Passage[] = [];
  for (let at = 0; at < lines.length; at += paragraphsTogether) {
    const together = lines.slice(at, at + paragraphsTogether);
    const heading = /^[^，。；：]*/u.exec(together[0]?.[0] ?? '')?.[0] ?? '';
    if (isHeading(heading)) passages.push({ heading, lines: together });
  }
  return passages;
}

function headingOf({ heading }: Division): string | undefined {
  const words = heading.children[0].value.replace(label, '').replace(/[。：；]$/u, '');
  return isHeading(words) ? words : undefined;
}

function isHeading(words: string): boolean {
  return /^[\p{Script=Han}“”，、0-9]{4,36}$/u.test(words) && !startsAsHeading.test(words) && isSound(words);
}

/** The lines of a unit in the order of the text; a measure gives its heading, without its number, to the line that follows. */
function linesOf(unit: Unit): string[][] {
  return unit.children
    .flatMap((child) => (child.type === 'paragraph' ? [wordsOf(child)] : child.kind === 'measure' ? [measureWords(child)] : []))
    .filter(isLine);
}

function measureWords(measure: Division): string[] {
  const [first = '', ...rest] = segments(measure).map(({ value }) => value);
  const words = first.replace(label, '');
  return [/[。！？；：]$/u.test(words) ? words : `${words}。`, ...rest];
}

const wordsOf = ({ children }: Paragraph): string[] => children.map(({ value }) => value);

function isLine(sentences: readonly string[]): boolean {
  const words = sentences.join('');
  const isPlain = /^[\p{Script=Han}“《][^\n\t|]{29,}[。！？”）]$/u.test(words);
  return isPlain && !startsAsHeading.test(words) && !new RegExp(`[（(]${number}[）)]`, 'u').test(words) && isSound(words);
}

/** Whether words have none of the signs that only look like others, and close every bracket and quotation that they open. */
function isSound(words: string): boolean {
  const count = (sign: string): number => words.split(sign).length;
  return !/[\u2e80-\u2fdf]/u.test(words) && ['“”', '‘’', '《》', '（）'].every(([open = '', close = '']) => count(open) === count(close));
}

function divisions(unit: Unit, kind: Division['kind']): Division[] {
  return unit.children.flatMap((child) => (child.type === 'division' && child.kind === kind ? [child] : []));
}
