import { reportDate, yearWords } from '#edition/dates.ts';
import type { Edition } from '#edition/types.ts';
import type { DrawingTools } from '#figure/draw.ts';
import { draw } from '#figure/draw.ts';
import { figureOf } from '#figure/figure.ts';
import { markOf } from '#figure/mark-path.ts';
import { withNarrowMarks } from '#figure/picture.ts';
import { langOf } from '#i18n/locale.ts';
import { strings } from '#i18n/strings.ts';
import { linesOf } from '#text/lines.ts';
import { widthOf } from '#text/width.ts';
import type { Book, BookKind } from './book.ts';
import { languagesOf, localeOf, nameOf } from './book.ts';
import { saidIn } from './said.ts';
import { element, toPage } from './xhtml.ts';

// All lengths are those of the picture, which is as large as whoever shows it makes it.
const [width, height, margin] = [1600, 2400, 160];
const room = width - 2 * margin;
const emblem = 560;
const top = margin + emblem + 110;

/** How large the letters are of who spoke when and of what stands at the foot, and which sizes those of the name may have. */
const [byline, small] = [60, 44];
const sizes = [150, 132, 116, 102, 90, 78, 68, 58, 48, 38];
const leading = 1.35;

/** Draws the cover of a book as PNG: the emblem of the report, its name, who spoke when, who issued it, and which edition this is. */
export function drawCover(edition: Edition, kind: BookKind, tools: DrawingTools): Promise<Uint8Array> {
  return draw(coverOf(edition, kind), tools);
}

function coverOf(edition: Edition, kind: BookKind): string {
  const { info } = edition;
  const book = { languages: languagesOf(kind) };
  const { plain, named } = markOf(figureOf(edition, localeOf(kind)));
  const date = reportDate(edition);
  const by = linesIn(
    [...saidIn(book, (locale) => info.speaker[locale]).map(({ words }) => words), date ? yearWords(date) : ''].join(' '),
    byline,
  );
  const foot = [
    ...saidIn(book, (locale) => info.issuer[locale]),
    ...saidIn(book, (_, t) =>
      [
        t.siteName,
        t.editionOf(info.edition.version, info.edition.date),
        t.printedIn[kind],
        ...(kind === 'zh' ? [] : [t.translationIs]),
      ].join(t.book.and),
    ),
  ].flatMap(({ words }) => linesIn(words, small));
  const footTop = height - margin - foot.length * small * leading;
  const tall = footTop - top - (by.length + 2) * byline * leading;
  const name = nameLines(
    saidIn(book, (locale) => info.name[locale]).map(({ words }) => words),
    tall,
  );
  const last = name.at(-1);
  const under = top + (last ? last.y + last.size * leading : 0) + byline;
  const text = (y: number, size: number, fill: string, words: string): string =>
    `<text x="${margin}" y="${Math.round(y + size)}" font-size="${size}" fill="${fill}">${withNarrowMarks(words)}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="Noto Serif SC">`,
    `<path fill="#faf8f3" d="M0 0h${width}v${height}H0z"/>`,
    `<g transform="translate(${Math.round(margin - leftOf(plain + named) * (emblem / 32))} ${margin}) scale(${emblem / 32})" fill="none" stroke-width="1.6">`,
    `<path stroke="#8b8473" d="${plain}"/><path stroke="#9c2a22" d="${named}"/></g>`,
    ...name.map(({ words, size, y }) => text(top + y, size, '#1f1d1a', words)),
    ...by.map((words, index) => text(under + index * byline * leading, byline, '#9c2a22', words)),
    ...foot.map((words, index) => text(footTop + index * small * leading, small, '#5f5a51', words)),
    '</svg>',
  ].join('');
}

/** Where the first stroke of the emblem begins. */
const leftOf = (path: string): number => Math.min(...[...path.matchAll(/M([\d.]+)/g)].map(([, x]) => Number(x)), 16) - 0.8;

const linesIn = (words: string, size: number): string[] => linesOf(words, room / size).lines;

/** A line of the name: how large its letters are, and how far below the first it begins. */
interface NameLine {
  words: string;
  size: number;
  y: number;
}

/** The name in each language, in letters as large as lets all of it fit; those of the second are smaller. */
function nameLines(names: readonly string[], tall: number): NameLine[] {
  const ways = sizes.map((size) => {
    const lines: NameLine[] = [];
    let y = 0;
    names.forEach((name, index) => {
      const own = index === 0 ? size : Math.round(size * 0.72);
      for (const words of linesIn(name, own)) {
        lines.push({ words, size: own, y });
        y += own * leading;
      }
      y += own / 3;
    });
    return { lines, fits: y <= tall && lines.every((line) => widthOf(line.words) * line.size <= room) };
  });
  return (ways.find(({ fits }) => fits) ?? ways.at(-1))?.lines ?? [];
}

/** Returns the page of the cover: the picture as large as the page lets it be, with what it says. */
export function coverPage(book: Book): string {
  const alt = strings(book.locale).book.coverOf(nameOf(book));
  const picture = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      'xmlns:xlink': 'http://www.w3.org/1999/xlink',
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-label': alt,
    },
    element('image', { width: String(width), height: String(height), 'xlink:href': 'cover.png' }),
  );
  const body = element('section', { id: 'cover', class: 'cover', 'epub:type': 'cover' }, picture);
  return toPage({ title: alt, lang: langOf(book.locale), body: element('main', {}, '\n', body) });
}
