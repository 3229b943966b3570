import type { VFile } from 'vfile';
import type { Glyph } from './glyphs.ts';
import { hasWords } from './upright.ts';

const start = { line: 1, column: 1 };

/** Fails where the pages have no words, or none that can be known. */
export function refuseWordless(glyphs: readonly Glyph[], lacks: { picture: boolean; fault: boolean }, file: VFile): void {
  if (!hasWords(glyphs) && !lacks.fault) {
    const why = lacks.picture ? 'it is a scan' : 'its pages are empty, or its characters are drawn as shapes';
    file.fail(`The PDF has no text layer: ${why}. Run it through OCR, and check the words against the pages.`, start, 'container:pdf-scan');
  }
  if (!hasWords(glyphs) || unnamedIn(glyphs).length * 2 > glyphs.length) {
    file.fail(
      'The PDF does not bring its fonts, or they do not say which characters they draw, so its words cannot be read. Export the report anew with its fonts embedded, or run the PDF through OCR and check the words.',
      start,
      'container:pdf-character',
    );
  }
}

/** Warns of characters that the PDF does not name, once a line. */
export function warnOfCharacters(lines: readonly string[], glyphs: readonly Glyph[], file: VFile): void {
  lines.forEach((text, index) => {
    const found = /(?!\t)[\p{Cc}\p{Co}\p{Cn}\ufffd]/u.exec(text);
    if (!found) return;
    const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    file.message(
      `U+${code} stands here for a character that the PDF does not name. Put in what the page shows.`,
      { line: index + 1, column: found.index + 1 },
      'container:pdf-character',
    );
  });
  const unnamed = unnamedIn(glyphs);
  if (unnamed.length > 0) {
    const words = unnamed.map(({ text }) => text).join('');
    const line = lines.findIndex((text) => text.includes(words.slice(0, 2)));
    file.message(
      'A font of the PDF does not say which characters it draws: some words may be wrong. Compare the text with the pages.',
      { line: Math.max(0, line) + 1, column: 1 },
      'container:pdf-character',
    );
  }
}

/** The characters of fonts that give nothing but their own numbers: read as characters, those are of any script. */
function unnamedIn(glyphs: readonly Glyph[]): Glyph[] {
  const fonts = new Map<string, Glyph[]>();
  for (const glyph of glyphs) {
    const font = fonts.get(glyph.font);
    if (font) font.push(glyph);
    else fonts.set(glyph.font, [glyph]);
  }
  return [...fonts.values()].flatMap((font) => {
    const isPlain = font.every(({ text, code }) => text === String.fromCodePoint(code));
    const odd = font.filter(({ text }) => !/[\p{Script=Han}\p{Script=Latin}\p{N}\p{P}\p{S}\p{Z}\p{Co}]/u.test(text));
    return isPlain && odd.length * 5 > font.length ? font : [];
  });
}
