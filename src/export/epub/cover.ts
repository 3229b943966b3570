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
import { languagesOf, localeOf, nameOf, saidIn } from './book.ts';
import { element, toPage } from './xhtml.ts';

const [width, height, margin] = [1600, 2400, 160];
const room = width - 2 * margin;
const emblem = 560;

/** The heights of letters that a name may have, in units of the picture, and how tall the whole of it may be. */
const sizes = [150, 132, 116, 102, 90, 78, 68, 58, 48, 38];
const tall = 880;
const leading = 1.35;

/** Draws the cover of a book as PNG: the emblem of the report, its name, who spoke when, who issued it, and which edition this is. */
export function drawCover(edition: Edition, kind: BookKind, tools: DrawingTools): Promise<Uint8Array> {
  return draw(coverSvg(edition, kind), tools);
}

function coverSvg(edition: Edition, kind: BookKind): string {
  const { info } = edition;
  const book = { languages: languagesOf(kind) };
  const { plain, named } = markOf(figureOf(edition, localeOf(kind)));
  const date = reportDate(edition);
  const names = saidIn(book, (locale) => info.name[locale]).map(({ words }) => words);
  const { size, lines } = nameLines(names);
  const speakers = saidIn(book, (locale) => info.speaker[locale]).map(({ words }) => words);
  const foot = [
    ...saidIn(book, (locale) => info.issuer[locale]),
    ...saidIn(book, (_, t) => [t.siteName, t.editionOf(info.edition.version, info.edition.date), t.printedIn[kind]].join(t.book.and)),
    ...(kind === 'zh' ? [] : saidIn(book, (_, t) => t.translationIs)),
  ].flatMap(({ words }) => linesOf(words, room / 44).lines);
  const text = (y: number, letter: number, fill: string, words: string): string =>
    `<text x="${margin}" y="${Math.round(y)}" font-size="${letter}" fill="${fill}">${withNarrowMarks(words)}</text>`;
  const top = margin + emblem + 220;
  const under = top + lines.reduce((sum, { size: letter }) => sum + letter * leading, 0);
  const by = [speakers.join(' '), date ? yearWords(date) : ''].filter((words) => words !== '');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="Noto Serif SC">`,
    `<path fill="#faf8f3" d="M0 0h${width}v${height}H0z"/>`,
    `<g transform="translate(${margin - emblem / 32} ${margin}) scale(${emblem / 32})" fill="none" stroke-width="1.6"><path stroke="#8b8473" d="${plain}"/><path stroke="#9c2a22" d="${named}"/></g>`,
    ...lines.map(({ words, y }) => text(top + y, size, '#1f1d1a', words)),
    ...by.map((words, index) => text(under + 60 + index * 84, 60, '#9c2a22', words)),
    ...foot.map((words, index) => text(height - margin - (foot.length - 1 - index) * 66, 44, '#5f5a51', words)),
    '</svg>',
  ].join('');
}

interface NameLine {
  words: string;
  size: number;
  y: number;
}

/** The name in each language, in letters as large as lets all of it fit. */
function nameLines(names: readonly string[]): { size: number; lines: NameLine[] } {
  const ways = sizes.map((size) => {
    const lines = names.flatMap((name) => linesOf(name, room / size).lines);
    return { size, lines: lines.map((words, index) => ({ words, size, y: index * size * leading })) };
  });
  const fits = ({ size, lines }: (typeof ways)[number]): boolean =>
    lines.length * size * leading <= tall && lines.every(({ words }) => widthOf(words) * size <= room);
  return ways.find(fits) ?? ways.at(-1) ?? { size: 0, lines: [] };
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
  return toPage({ title: alt, lang: langOf(book.locale), body });
}
