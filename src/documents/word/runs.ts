import type { ParagraphChild } from 'docx';
import { BookmarkEnd, BookmarkStart, ExternalHyperlink, TextRun } from 'docx';
import { oneLine } from '#text/one-line.ts';
import { fitForXml } from '#text/xml.ts';
import type { NotePiece } from '../notes.ts';
import type { Voice } from './faces.ts';
import { voices } from './faces.ts';

/** How words are set. */
export interface Setting {
  voice: Voice;
  locale: 'zh' | 'en';
  italic?: boolean;
}

/** A name of a place within the document, and the number that binds its two ends. */
export interface Name {
  name: string;
  number: number;
}

// Han with its marks, and what stands between: “”——…… and digits within Chinese words are Chinese.
const chinese = /([\p{sc=Han}\u3000-\u303F\uFF00-\uFFEF](?:[“”‘’—…·\d]*[\p{sc=Han}\u3000-\u303F\uFF00-\uFFEF])*)/u;

/** Whether words are set as Chinese: whoever gathers may write in another language than the document. */
function isSetInChinese(words: string, locale: 'zh' | 'en'): boolean {
  const [hanSigns, letters] = [/\p{sc=Han}/gu, /\p{sc=Latin}/gu].map((sign) => (words.match(sign) ?? []).length) as [number, number];
  return locale === 'zh' ? hanSigns > 0 || letters === 0 : hanSigns > letters;
}

/**
 * Returns words as runs, each with its faces and its language. Words in Chinese are one run, whose marks “”——…… are told
 * to stand in the Han face; English is cut where it holds Chinese.
 */
export function runsOf(words: string, { voice, locale, italic }: Setting): TextRun[] {
  const { han, latin } = voices[voice][locale];
  const text = fitForXml(oneLine(words).replace(/\t/g, ' '));
  const stretches = isSetInChinese(text, locale) ? ['', text] : text.split(chinese);
  return stretches.flatMap((stretch, at) => {
    if (stretch === '') return [];
    const isChinese = at % 2 === 1;
    return new TextRun({
      text: stretch,
      font: {
        ascii: latin.name,
        hAnsi: latin.name,
        cs: latin.name,
        eastAsia: han.name,
        ...(isChinese && { hint: 'eastAsia' }),
      },
      // Han has no italics.
      ...(italic && !isChinese && { italics: true }),
      language: { value: 'en-GB', eastAsia: 'zh-CN' },
    });
  });
}

/** Returns runs that lead to an address; as they are where there is none. */
export function linked(runs: TextRun[], address: string | undefined): ParagraphChild[] {
  return address === undefined ? runs : [new ExternalHyperlink({ link: address, children: runs })];
}

/** Returns runs between the two ends of each name. */
export function named(runs: readonly ParagraphChild[], names: readonly Name[]): ParagraphChild[] {
  return [
    ...names.map(({ name, number }) => new BookmarkStart(name, number)),
    ...runs,
    ...names.map(({ number }) => new BookmarkEnd(number)),
  ] as ParagraphChild[];
}

/** Returns pieces of a note, or of what a document says of itself, as runs. */
export function runsOfPieces(pieces: readonly NotePiece[], setting: Setting): ParagraphChild[] {
  return pieces.flatMap(({ words, italic = false, link }) => linked(runsOf(words, { ...setting, italic }), link));
}
