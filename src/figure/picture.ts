import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { isWithin } from '#address/within.ts';
import { teethOf } from './comb-path.ts';
import type { Figure } from './figure-shape.ts';

/** What a picture says: the address, the heading in lines, the site; and the strokes of the figure as two paths. */
export interface PictureWords {
  address: string;
  lines: string[];
  under: string;
  site: string;
  /** The strokes of the figure 1,000 wide and 120 tall: all but the present ones, and the present ones. */
  strokes: { plain: string; named: string };
}

/** What a drawing of pictures needs: the program that draws, and the faces of its letters as TrueType. */
export interface DrawingTools {
  wasm: Uint8Array;
  faces: Uint8Array[];
}

let started: Promise<void> | undefined;

/** Draws a picture of 1,200 by 630 pixels as PNG: the same words give the same bytes. */
export async function drawPicture(
  { address, lines, under, site, strokes }: PictureWords,
  { wasm, faces }: DrawingTools,
): Promise<Uint8Array> {
  started ??= initWasm(wasm);
  await started;
  const size = lines.length > 3 ? 46 : 56;
  const text = (y: number, px: number, fill: string, words: string): string =>
    `<text x="90" y="${y}" font-size="${px}" fill="${fill}">${escaped(words)}</text>`;
  const svg = [
    '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" font-family="Noto Serif SC">',
    '<path fill="#faf8f3" d="M0 0h1200v630H0z"/>',
    text(112, 34, '#9c2a22', address),
    ...lines.map((line, index) => text(206 + index * size * 1.42, size, '#1f1d1a', line)),
    `<g transform="translate(90 440)" fill="none" stroke-width="5"><path stroke="#8b8473" d="${strokes.plain}"/><path stroke="#9c2a22" stroke-width="8" d="${strokes.named}"/></g>`,
    text(600, 26, '#5f5a51', under),
    `<text x="1110" y="600" font-size="26" fill="#5f5a51" text-anchor="end">${escaped(site)}</text>`,
    '</svg>',
  ].join('');
  return new Resvg(svg, {
    font: { fontBuffers: faces, loadSystemFonts: false, defaultFontFamily: 'Noto Serif SC' },
  })
    .render()
    .asPng();
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

/** Returns a heading in at most four lines of a picture; what does not fit ends in ……. */
export function pictureLines(words: string, locale: 'zh' | 'en'): string[] {
  const most = locale === 'zh' ? 17 : 36;
  const pieces = locale === 'zh' ? [...words] : words.split(/(?<=\s)/);
  const lines = pieces.reduce<string[]>(
    (all, piece) => {
      const last = all[all.length - 1] ?? '';
      const fits = [...(last + piece).trimEnd()].length <= most || (locale === 'zh' && /[，。、”）；：！？]/.test(piece));
      return fits ? [...all.slice(0, -1), last + piece] : [...all, piece];
    },
    [''],
  );
  return lines.length <= 4 ? lines : [...lines.slice(0, 3), `${(lines[3] ?? '').trimEnd()}${locale === 'zh' ? '……' : ' …'}`];
}

function escaped(words: string): string {
  return words.split('&').join('&amp;').split('<').join('&lt;');
}
