/** Words of a sample page: where their baseline begins, from the left and from the top of A4. */
export interface SampleWords {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly font?: 'regular' | 'bold' | 'vertical' | 'unnamed';
  /** How they are turned, in degrees against the clock. */
  readonly turn?: number;
  /** What is added between characters. */
  readonly spacing?: number;
}

/** A sample page: its words, and what else it has, written as PDF writes it. */
export interface SamplePage {
  readonly words: readonly SampleWords[];
  readonly annotations?: string;
  readonly rotate?: number;
  readonly hasPicture?: boolean;
}

const [width, height] = [595, 842];

/** Returns a PDF with these pages. Its fonts are named and not brought, so it is small; Latin characters are half as wide as Chinese ones. */
export function samplePdf(pages: readonly SamplePage[]): Uint8Array {
  const fonts = ['Song', 'Song-Bold', 'SongV', 'Odd'].flatMap((name, index) => [
    `<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/Identity-${name === 'SongV' ? 'V' : 'H'}/DescendantFonts[${5 + 2 * index} 0 R]${name === 'Odd' ? '' : '/ToUnicode/Identity-H'}>>`,
    `<</Type/Font/Subtype/CIDFontType2/BaseFont/${name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 1000/W[32 126 500]/FontDescriptor 12 0 R>>`,
  ]);
  const descriptor =
    '<</Type/FontDescriptor/FontName/Song/Flags 4/FontBBox[0 -200 1000 800]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>';
  const picture =
    '<</Type/XObject/Subtype/Image/Width 8/Height 8/ColorSpace/DeviceGray/BitsPerComponent 8/Length 64>>stream\n' +
    ' '.repeat(64) +
    '\nendstream';
  const first = 14;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, index) => `${first + 2 * index} 0 R`).join(' ')}]>>`,
    '<</Font<</regular 4 0 R/bold 6 0 R/vertical 8 0 R/unnamed 10 0 R>>/XObject<</picture 13 0 R>>>>',
    ...fonts,
    descriptor,
    picture,
    ...pages.flatMap((page, index) => {
      const drawn = page.words.map(draw).join('\n') + (page.hasPicture ? '\nq 200 0 0 200 100 100 cm /picture Do Q' : '');
      return [
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${width} ${height}]/Rotate ${page.rotate ?? 0}/Resources 3 0 R/Contents ${first + 2 * index + 1} 0 R/Annots[${page.annotations ?? ''}]>>`,
        `<</Length ${drawn.length}>>stream\n${drawn}\nendstream`,
      ];
    }),
  ];
  let file = '%PDF-1.7\n';
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF\n`;
  return new TextEncoder().encode(file + end);
}

function draw({ text, x, y, size = 16, font = 'regular', turn = 0, spacing = 0 }: SampleWords): string {
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)].map((part) => part.toFixed(4));
  const codes = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index).toString(16).padStart(4, '0')).join('');
  return `BT /${font} ${size} Tf ${spacing} Tc ${cos} ${sin} ${-Number(sin)} ${cos} ${x} ${height - y} Tm <${codes}> Tj ET`;
}
