import type { Glyph } from './glyphs.ts';

/** The characters of a page, turned so that most of them run from left to right. */
export interface Upright {
  readonly glyphs: readonly Glyph[];
  /** Those that run in another of the four directions, each of them turned on its own. */
  readonly turned: readonly (readonly Glyph[])[];
  /** Those that run aslant, as the words of a watermark do, or lie beside the page. */
  readonly lost: readonly Glyph[];
  readonly width: number;
  readonly height: number;
  readonly isVertical: boolean;
}

/** Turns the characters of a page of this size; columns of vertical text become lines, from right to left. */
export function upright(all: readonly Glyph[], width: number, height: number): Upright {
  // A damaged page may print anywhere and in any size, which no reader sees.
  const isOnPage = ({ x, y, size, advance }: Glyph): boolean =>
    x > -1 && y > -1 && x < width + 1 && y < height + 1 && size > 0.5 && size < height && Math.abs(advance) < width + height;
  const isStraight = ({ angle }: Glyph): boolean => (angle + 3) % 90 <= 6;
  const ways = [0, 90, 180, 270].map((way) =>
    all.filter((glyph) => isOnPage(glyph) && isStraight(glyph) && ((((glyph.angle + 3) / 90) | 0) * 90) % 360 === way),
  );
  const main = ways.reduce((most, way, index) => (way.length > (ways[most]?.length ?? 0) ? index : most), 0);
  const turn = (way: readonly Glyph[], quarter: number): Glyph[] =>
    way.map((glyph) => {
      const { x, y } = glyph;
      if (quarter === 1) return { ...glyph, x: y, y: width - x };
      if (quarter === 2) return { ...glyph, x: width - x, y: height - y };
      if (quarter === 3) return { ...glyph, x: height - y, y: x };
      return glyph;
    });
  return {
    glyphs: turn(ways[main] ?? [], main),
    turned: ways.map((way, index) => (index === main ? [] : turn(way, index))).filter(hasWords),
    lost: all.filter((glyph) => !isOnPage(glyph) || !isStraight(glyph)),
    width: main % 2 === 1 ? height : width,
    height: main % 2 === 1 ? width : height,
    isVertical: (ways[main] ?? []).some((glyph) => glyph.isVertical),
  };
}

/** Tells whether any of these characters is more than white space. */
export function hasWords(glyphs: readonly Glyph[]): boolean {
  return glyphs.some(({ text }) => text.trim() !== '');
}
