import { isWithin } from '#address/within.ts';
import { linesOf } from '#text/lines.ts';
import { widthOf } from '#text/width.ts';
import { toXmlWords } from '#text/xml.ts';
import { teethOf } from './comb-path.ts';
import type { DrawingTools } from './draw.ts';
import { draw } from './draw.ts';
import type { Figure } from './figure-shape.ts';

/** What a picture says: the address, the heading in lines, the site; and the strokes of the figure as two paths. */
export interface PictureWords {
  address: string;
  lines: readonly string[];
  /** How large the letters of the heading are, in pixels. */
  size: number;
  under: string;
  site: string;
  /** The strokes of the figure 1,000 wide and 120 tall: all but the present ones, and the present ones. */
  strokes: { plain: string; named: string };
}

/** How wide the words of a picture may be, how tall its heading, and how far its lines lie apart: pixels, and heights of a letter. */
const wide = 1020;
const tall = 190;
const leading = 1.42;

/** The heights of letters that a heading may have, in pixels. */
const largest = 56;
const sizes = [largest, 48, 42, 36, 32, 29, 26, 22, 18] as const;

/** Draws a picture of 1,200 by 630 pixels as PNG. */
export function drawPicture({ address, lines, size, under, site, strokes }: PictureWords, tools: DrawingTools): Promise<Uint8Array> {
  const below = linesOf(under, (wide - 60) / 26 - widthOf(site)).lines;
  const text = (y: number, px: number, fill: string, words: string): string =>
    `<text x="90" y="${y}" font-size="${px}" fill="${fill}">${withNarrowMarks(words)}</text>`;
  const svg = [
    '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" font-family="Noto Serif SC">',
    '<path fill="#faf8f3" d="M0 0h1200v630H0z"/>',
    text(112, 34, '#9c2a22', address),
    ...lines.map((line, index) => text(206 + index * size * leading, size, '#1f1d1a', line)),
    `<g transform="translate(90 424)" fill="none" stroke-width="5"><path stroke="#8b8473" d="${strokes.plain}"/><path stroke="#9c2a22" stroke-width="8" d="${strokes.named}"/></g>`,
    ...below.map((line, index) => text(600 - (below.length - 1 - index) * 34, 26, '#5f5a51', line)),
    `<text x="1110" y="600" font-size="26" fill="#5f5a51" text-anchor="end">${toXmlWords(site)}</text>`,
    '</svg>',
  ].join('');
  return draw(svg, tools);
}

/** Returns the strokes of a figure for a picture, those of a place apart from the others; without a place all are plain. */
export function pictureStrokes(figure: Figure, place: string | undefined): PictureWords['strokes'] {
  const teeth = teethOf(figure, { part: 0.75, work: 1.6 });
  const pitch = 1020 / Math.max(1, teeth[teeth.length - 1]?.at ?? 1);
  const longest = Math.max(1, ...teeth.map(({ length }) => length));
  const path = (isPresent: boolean): string =>
    teeth
      .filter(({ id }) => (place !== undefined && isWithin(id, place)) === isPresent)
      .map(({ at, length }) => `M${Math.round(at * pitch)} 0v${Math.max(6, Math.round((length / longest) * 110))}`)
      .join('');
  return { plain: path(false), named: path(true) };
}

/**
 * Returns the lines of a heading, each string of which begins a line, in letters as large as lets all of it fit and read
 * well. `known`: words that stay whole.
 */
export function pictureLines(heading: readonly string[], known: readonly string[] = []): Pick<PictureWords, 'lines' | 'size'> {
  const ways = sizes.map((size) => {
    const parts = heading.map((words) => linesOf(words, wide / size, known));
    const lines = parts.flatMap((part) => part.lines);
    const fits = lines.length <= Math.floor(tall / (size * leading)) + 1 && lines.every((line) => widthOf(line) * size <= wide);
    return { size, lines, fits, cost: parts.reduce((sum, { cost }) => sum + cost, 10 * (largest / size - 1)) };
  });
  const fitting = ways.filter(({ fits }) => fits);
  return (fitting.length > 0 ? fitting : ways.slice(-1)).reduce((best, way) => (way.cost < best.cost ? way : best));
}

/** How much of a quotation mark of the face is empty, before one that opens and after one that closes, in heights of a letter. */
const empty: Readonly<Record<string, number>> = { '“': 0.5, '”': 0.5, '‘': 0.7, '’': 0.7 };

/** Returns words for an SVG as XML. The face is Chinese: its quotation marks are as wide as a character, half of it empty, and English wants none of that. */
export function withNarrowMarks(words: string): string {
  if (/\p{Script=Han}/u.test(words)) return toXmlWords(words);
  const letters = [...words];
  const before = (at: number): number => (at > 0 && /[“‘]/.test(letters[at] ?? '') ? (empty[letters[at] ?? ''] ?? 0) : 0);
  const after = (at: number): number => (/[”’]/.test(letters[at] ?? '') ? (empty[letters[at] ?? ''] ?? 0) : 0);
  return letters
    .map((letter, at) => {
      const by = before(at) + after(at - 1);
      return by === 0 ? toXmlWords(letter) : `<tspan dx="-${by}em">${toXmlWords(letter)}</tspan>`;
    })
    .join('');
}
