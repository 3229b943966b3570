import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isHeadingId } from '#address/grammar.ts';
import { parentOf, workOf } from '#address/within.ts';
import type { Edition } from '#edition/types.ts';
import { isBeside } from '#edition/units.ts';
import type { Locale } from '#i18n/locale.ts';
import { locales } from '#i18n/locale.ts';
import { readEditions } from '../../content.ts';
import { root } from '../../root.ts';
import { openPdf } from '../pdf-text.ts';
import { hasPoppler, lackingIn, wordsByPdfJs, wordsByPoppler } from '../pdf-words.ts';

if (!hasPoppler) console.warn('poppler’s pdftotext is not on this machine: the words of the PDFs are tried with pdf.js alone.');

/** A language of a PDF, and the column that it stands in where there are two. */
interface Printing {
  edition: Edition;
  file: string;
  locale: Locale;
  column?: Locale;
}

const printings = readEditions().flatMap((edition) =>
  (edition.printed?.files ?? []).flatMap(({ file, of }): Printing[] =>
    of === 'parallel' ? locales.map((locale) => ({ edition, file, locale, column: locale })) : [{ edition, file, locale: of }],
  ),
);

describe.each(printings)('the words of $file, $locale', ({ edition, file, locale, column }) => {
  const path = join(root, 'public/pdf', file);
  const paragraphs = paragraphsOf(edition, locale);

  test('come out of pdf.js whole: no number, no stray space, no broken word', async () => {
    const text = await wordsByPdfJs(await openPdf(readFileSync(path)), column);
    expect(paragraphs.length).toBeGreaterThan(20);
    expect(lackingIn(text, paragraphs, locale)).toEqual([]);
  });

  test.runIf(hasPoppler)('come out of poppler whole', () => {
    expect(lackingIn(wordsByPoppler(path, column), paragraphs, locale)).toEqual([]);
  });
});

describe('the check', () => {
  const chinese = [['第一句，共15年。', '第二句。']];
  const english = [['A well-known road.', 'It leads on—far on.']];

  test.each([
    ['第一句，共1\n5年。\n第二句。', 'zh', chinese],
    ['A well-known\nroad. It leads on—\nfar on.\f', 'en', english],
  ] as const)('finds nothing wrong with %j', (text, language, paragraphs) => {
    expect(lackingIn(text, paragraphs, language)).toEqual([]);
  });

  test.each([
    ['a number', '第一句，共15年。2第二句。', 'zh', chinese],
    ['a number in a line of its own', '第一句，共15年。\n2\n第二句。', 'zh', chinese],
    ['a space before a figure', '第一句，共 15年。第二句。', 'zh', chinese],
    ['a spread line', '第 一 句 ， 共 1 5 年。第二句。', 'zh', chinese],
    ['a joiner', '第一句，共15年。\u2060第二句。', 'zh', chinese],
    ['another character of the same form', '第⼀句，共15年。第二句。', 'zh', chinese],
    ['a sentence that is lacking', '第一句，共15年。', 'zh', chinese],
    ['a broken word', 'A well-known ro ad. It leads on—far on.', 'en', english],
    ['words run together', 'A well-knownroad. It leads on—far on.', 'en', english],
    ['two spaces', 'A well-known road.  It leads on—far on.', 'en', english],
    ['a line that ends at a hyphen', 'A well-\nknown road. It leads on—far on.', 'en', english],
    ['a hyphen that is lost', 'A wellknown road. It leads on—far on.', 'en', english],
  ] as const)('finds %s', (_fault, text, language, paragraphs) => {
    expect(lackingIn(text, paragraphs, language)).toHaveLength(1);
  });

  test('finds paragraphs in another order', () => {
    expect(lackingIn('乙。甲。', [['甲。'], ['乙。']], 'zh')).toEqual(['乙。']);
  });
});

/** The sentences of an edition as printed, paragraph by paragraph, in the order of the pages; titles, in lines of their own, apart. */
function paragraphsOf({ works, segments, releases, printed }: Edition, locale: Locale): string[][] {
  const words = releases.find(({ version }) => version === printed?.version)?.[locale] ?? {};
  const beside = new Set(works.filter(isBeside).map(({ id }) => id));
  const ids = [...segments.keys()].filter((id) => words[id] && !(isHeadingId(id) && parentOf(id) === workOf(id)));
  const byParagraph = new Map<string, string[]>();
  for (const id of [...ids.filter((one) => !beside.has(workOf(one))), ...ids.filter((one) => beside.has(workOf(one)))]) {
    const place = isHeadingId(id) ? id : (parentOf(id) ?? id);
    byParagraph.set(place, [...(byParagraph.get(place) ?? []), asPrinted(words[id] ?? '', locale, isHeadingId(id))]);
  }
  return [...byParagraph.values()];
}

/** Stray spaces of the source are printed nowhere; a space between Latin words is none. Headings may end without their stop. */
function asPrinted(words: string, locale: Locale, isHeading: boolean): string {
  const isInLatin = (at: number): boolean => /^[!-~] +[!-~]/.test(words.slice(at - 1));
  const printed = locale === 'zh' ? words.replace(/\s+/g, (space, at: number) => (isInLatin(at) ? space : '')) : words;
  return isHeading ? printed.replace(/。$/, '') : printed;
}
