import type { PDFPageProxy } from 'unpdf/pdfjs';

/** A character as it is printed: where its baseline begins on the page (from the left and from the top), in points. */
export interface Glyph {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly advance: number;
  readonly size: number;
  /** The direction in which the text runs on the page, in degrees clockwise. */
  readonly angle: number;
  readonly isVertical: boolean;
  readonly isBold: boolean;
  readonly font: string;
  /** The code of the character in the file, by which a font that names no characters is known. */
  readonly code: number;
}

/** The numbers by which pdf.js tells the operators of a page apart. */
export type Operators = Readonly<Record<string, number>>;

type Matrix = readonly [number, number, number, number, number, number];
type PdfGlyph = { unicode: string; width: number; originalCharCode: number; isSpace: boolean; vmetric?: readonly number[] | null };
interface Font {
  name?: string;
  vertical?: boolean;
  fontMatrix?: readonly number[];
}

const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** What a page prints. */
export interface Printed {
  /** Every character, in the order in which they are printed. */
  readonly glyphs: readonly Glyph[];
  /** Whether words are set in a font that cannot be read, and so are missing. */
  readonly hasLostFont: boolean;
}

/** Returns the characters that a page prints. */
export async function glyphsOf(page: PDFPageProxy, operators: Operators): Promise<Printed> {
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: 0 });
  const names = new Map(Object.entries(operators).map(([name, number]) => [number, name]));
  const glyphs: Glyph[] = [];
  const view = page.getViewport({ scale: 1 }).transform as unknown as Matrix;
  const fontOf = (id: string): Font | string => (page.commonObjs.has(id) ? (page.commonObjs.get(id) as Font | string) : {});
  let hasLostFont = false;
  let state = { ctm: view, id: '', font: {} as Font, size: 0, spacing: 0, wordSpacing: 0, scale: 1, rise: 0, leading: 0, mode: 0 };
  const saved: (typeof state)[] = [];
  let line = identity;
  let matrix = identity;

  const move = (x: number, y: number): void => {
    line = times(line, [1, 0, 0, 1, x, y]);
    matrix = line;
  };
  const advance = (by: number): void => {
    matrix = times(matrix, state.font.vertical ? [1, 0, 0, 1, 0, -by] : [1, 0, 0, 1, by * state.scale, 0]);
  };
  const setFont = (id: string, size: number): void => {
    const font = fontOf(id);
    // In the place of a font that cannot be read stands the reason.
    if (typeof font === 'string') hasLostFont = true;
    state = { ...state, id, font: typeof font === 'string' ? {} : font, size };
  };
  const show = (shown: readonly (PdfGlyph | number)[]): void => {
    const { font, size } = state;
    const unit = (font.fontMatrix?.[0] ?? 0.001) * size;
    for (const glyph of shown) {
      if (typeof glyph === 'number') {
        advance(((font.vertical ? 1 : -1) * glyph * size) / 1000);
        continue;
      }
      const width = (font.vertical ? -(glyph.vmetric?.[0] ?? -1000) : glyph.width) * unit;
      const [a, b, c, d, x, y] = times(state.ctm, times(matrix, [1, 0, 0, 1, 0, state.rise]));
      const [across, up] = [Math.hypot(a, b), Math.hypot(c, d)];
      const slant = (Math.atan2(b, a) * 180) / Math.PI;
      glyphs.push({
        text: glyph.unicode,
        x,
        y,
        advance: font.vertical ? width * up : width * across * state.scale,
        size: Math.abs(size) * up,
        angle: (Math.round(slant + (font.vertical ? 90 : 0) + (size < 0 ? 180 : 0)) + 360) % 360,
        isVertical: font.vertical === true,
        isBold: state.mode === 2 || /bold|black|heavy|simhei|^(.*\+)?hei/i.test(font.name ?? ''),
        font: state.id,
        code: glyph.originalCharCode,
      });
      advance(width + state.spacing + (glyph.isSpace ? state.wordSpacing : 0));
    }
  };

  const does: Readonly<Record<string, (args: never[]) => void>> = {
    save: () => saved.push(state),
    restore: () => (state = saved.pop() ?? state),
    transform: (by) => (state = { ...state, ctm: times(state.ctm, by as unknown as Matrix) }),
    paintFormXObjectBegin: ([by]) => {
      saved.push(state);
      if (by) state = { ...state, ctm: times(state.ctm, by) };
    },
    paintFormXObjectEnd: () => (state = saved.pop() ?? state),
    beginText: () => (line = matrix = identity),
    setTextMatrix: (args) => (line = matrix = matrixOf(args)),
    moveText: ([x, y]: number[]) => move(x ?? 0, y ?? 0),
    setLeadingMoveText: ([x, y]: number[]) => {
      state = { ...state, leading: y ?? 0 };
      move(x ?? 0, y ?? 0);
    },
    nextLine: () => move(0, state.leading),
    setLeading: ([leading]: number[]) => (state = { ...state, leading: -(leading ?? 0) }),
    setCharSpacing: ([spacing]: number[]) => (state = { ...state, spacing: spacing ?? 0 }),
    setWordSpacing: ([wordSpacing]: number[]) => (state = { ...state, wordSpacing: wordSpacing ?? 0 }),
    setHScale: ([percent]: number[]) => (state = { ...state, scale: (percent ?? 100) / 100 }),
    setTextRise: ([rise]: number[]) => (state = { ...state, rise: rise ?? 0 }),
    setTextRenderingMode: ([mode]: number[]) => (state = { ...state, mode: mode ?? 0 }),
    setFont: ([id, size]) => setFont(id as unknown as string, size as unknown as number),
    setGState: ([pairs]) => {
      const font = (pairs as unknown as [string, [string, number]][]).find(([key]) => key === 'Font')?.[1];
      if (font) setFont(...font);
    },
    showText: ([shown]) => show(shown as unknown as (PdfGlyph | number)[]),
  };
  fnArray.forEach((number, index) => does[names.get(number) ?? '']?.((argsArray[index] ?? []) as never[]));
  return { glyphs, hasLostFont };
}

function matrixOf(args: readonly unknown[]): Matrix {
  const given = (args.length === 6 ? args : args[0]) as ArrayLike<number>;
  return Array.from(given) as unknown as Matrix;
}

function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}
