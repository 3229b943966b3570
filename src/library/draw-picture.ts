import { initWasm, Resvg } from '@resvg/resvg-wasm';
import wasm from '@resvg/resvg-wasm/index_bg.wasm?url&inline';
import han from '@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-400-normal.woff?inline';
import latin from '@fontsource/noto-serif-sc/files/noto-serif-sc-latin-400-normal.woff?inline';
import { woffToTtf } from '#text/woff-to-ttf.ts';

/** What a picture says: the address, the heading in lines, the site; and the strokes of the figure as two paths. */
export interface PictureWords {
  address: string;
  lines: string[];
  under: string;
  site: string;
  /** The strokes of the figure 1,000 wide and 120 tall: all but the present ones, and the present ones. */
  strokes: { plain: string; named: string };
}

let faces: Promise<Uint8Array[]> | undefined;

/** A picture of 1,200 by 630 pixels as PNG: the same words give the same bytes. */
export async function drawPicture({ address, lines, under, site, strokes }: PictureWords): Promise<Uint8Array> {
  faces ??= load();
  const fontBuffers = await faces;
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
    font: { fontBuffers, loadSystemFonts: false, defaultFontFamily: 'Noto Serif SC' },
  })
    .render()
    .asPng();
}

async function load(): Promise<Uint8Array[]> {
  await initWasm(bytesOf(wasm));
  return [han, latin].map((face) => woffToTtf(bytesOf(face)));
}

function bytesOf(address: string): Uint8Array {
  return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
}

/** A heading in at most four lines of a picture; what does not fit ends in ……. */
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
