import type { Life, LifePoint } from './life.ts';

/** One bar of the picture: the Work Report of a year that has the term. */
export interface Bar {
  year: number;
  /** Its height as a share of the highest, and its place as a share of the width; both from 0 to 1. */
  height: number;
  at: number;
  /** Its rate in words, where there is room for it; on a phone there is for fewer. */
  value: string | undefined;
  isOnPhones: boolean;
  /** The report’s own year. */
  own: boolean;
}

/** The picture of a term’s life: bars by year over a base that is drawn only where a text was read. */
export interface LifeShape {
  from: number;
  to: number;
  bars: readonly Bar[];
  /** The stretches of years with a Work Report, as shares of the width. */
  base: readonly [start: number, end: number][];
  /** Congress reports and central documents: a tick each, strong where they have the term. */
  ticks: readonly { at: number; strong: boolean }[];
  /** Where the report’s own year stands; undefined where it lies outside. The years that are named follow, its own among them. */
  own: number | undefined;
  years: readonly { year: number; at: number; own: boolean }[];
  /** The lines of the scale, in occurrences for each 10,000 characters, as shares of the highest bar. */
  grid: readonly { value: number; at: number }[];
}

/** How often something is said in a year. */
export interface YearPoint {
  year: number;
  count: number;
  rate: number;
}

/** Returns the picture of a life that has a national text; `year` is that of the report, where it is known. */
export function lifeShape({ national }: Life, year: number | undefined): LifeShape {
  const yearOf = ({ text }: LifePoint): number => Number(text.date.slice(0, 4));
  const reports = national.filter(({ text }) => text.kind === 'work report');
  const others = national.filter(({ text }) => text.kind !== 'work report');
  const from = Math.min(...national.map(yearOf));
  const to = Math.max(...national.map(yearOf));
  const pitch = 1 / (to - from + 1);
  const points = reports.map((point) => ({ year: yearOf(point), count: point.count, rate: point.rate }));
  return {
    ...yearsShape(points, from, to, year),
    ticks: others.map((point) => ({ at: (yearOf(point) - from + shareOfYear(point.text.date)) * pitch, strong: point.count > 0 })),
  };
}

/** Returns the picture of how often something is said over the years from one to another, without ticks; `own` is a year that is named apart. */
export function yearsShape(points: readonly YearPoint[], from: number, to: number, own?: number): LifeShape {
  const read = [...new Set(points.map(({ year }) => year))].sort((a, b) => a - b);
  const pitch = 1 / (to - from + 1);
  const middle = (at: number): number => (at - from + 0.5) * pitch;
  const having = points.filter(({ count }) => count > 0);
  const top = Math.max(0, ...having.map(({ rate }) => rate));
  const first = [having.find(({ year }) => year === own), having.find(({ rate }) => rate === top), having[having.length - 1], having[0]];
  const byHeight = [...having].sort((a, b) => b.rate - a.rate);
  const labelled = (width: number): Set<YearPoint> =>
    withRoom([...first, ...byHeight], having, (a, b) => Math.abs(middle(a.year) - middle(b.year)) * width);
  const [named, namedOnPhones] = [labelled(widths.usual), labelled(widths.phone)];
  const spans = spansOf(read);
  return {
    from,
    to,
    bars: having.map((point) => ({
      year: point.year,
      height: point.rate / top,
      at: middle(point.year),
      value: named.has(point) || namedOnPhones.has(point) ? saidOf(point) : undefined,
      isOnPhones: namedOnPhones.has(point),
      own: point.year === own,
    })),
    base: spans.map(([first, last]) => [(first - from) * pitch, (last - from + 1) * pitch]),
    ticks: [],
    own: own !== undefined && own >= from && own <= to ? middle(own) : undefined,
    years: yearsNamed(from, to, own).map((year) => ({ year, at: middle(year), own: year === own })),
    grid: gridOf(top).map((value) => ({ value, at: value / (top || 1) })),
  };
}

/** How wide a picture is at least, in pixels: on a phone, and elsewhere. */
const widths = { phone: 295, usual: 600 };

function saidOf({ rate }: YearPoint): string {
  return rate.toFixed(1);
}

/** Those of the points, the most important before, whose numbers have room beside one another and over no taller bar. */
function withRoom(
  points: readonly (YearPoint | undefined)[],
  bars: readonly YearPoint[],
  between: (a: YearPoint, b: YearPoint) => number,
): Set<YearPoint> {
  const [sign, gap] = [7.5, 4];
  const halfOf = (point: YearPoint): number => (sign * saidOf(point).length) / 2;
  const named = new Set<YearPoint>();
  for (const point of points) {
    if (!point || named.has(point)) continue;
    const isBeside = (other: YearPoint): boolean => between(point, other) < halfOf(point) + halfOf(other) + gap;
    const isUnder = (other: YearPoint): boolean => other.rate > point.rate && between(point, other) < halfOf(point) + gap;
    if (![...named].some(isBeside) && !bars.some(isUnder)) named.add(point);
  }
  return named;
}

/** The stretches of years that follow one another. */
function spansOf(years: readonly number[]): [first: number, last: number][] {
  const spans: [number, number][] = [];
  for (const year of years) {
    const last = spans[spans.length - 1];
    if (last && last[1] + 1 === year) last[1] = year;
    else spans.push([year, year]);
  }
  return spans;
}

/** The first year, the last and the report’s own, and every tenth that does not stand too near to one of them. */
function yearsNamed(from: number, to: number, own: number | undefined): number[] {
  const fixed = [...new Set([from, ...(own !== undefined && own > from && own < to ? [own] : []), to])];
  const tens = Array.from({ length: to - from }, (_, index) => from + index).filter((year) => year % 10 === 5);
  return [...fixed, ...tens.filter((year) => fixed.every((one) => Math.abs(one - year) > 5))].sort((a, b) => a - b);
}

function shareOfYear(date: string): number {
  const month = Number(date.slice(5, 7) || 6.5);
  return (month - 0.5) / 12;
}

/** Two or three round values up to the highest. */
function gridOf(top: number): number[] {
  if (top === 0) return [];
  const unit = 10 ** Math.floor(Math.log10(top));
  const step = top / unit >= 5 ? 2 * unit : top / unit >= 2 ? unit : unit / 2;
  const lines: number[] = [];
  for (let count = 1; count * step <= top; count++) lines.push(Number((count * step).toPrecision(3)));
  return lines;
}
