import { Document, Packer, Paragraph } from 'docx';
import { documentStrings } from '#i18n/documents.ts';
import { oneLine } from '#text/one-line.ts';
import { fitForXml } from '#text/xml.ts';
import { colophonOf } from '../colophon.ts';
import type { Extract } from '../extract.ts';
import type { Making } from '../making.ts';
import { notesOf } from '../notes.ts';
import { numbered } from '../numbered.ts';
import { topOf } from '../paragraphs.ts';
import { createNames } from './bookmarks.ts';
import { finish } from './finish.ts';
import type { Desk } from './flow.ts';
import { flow, plain } from './flow.ts';
import { paperOf } from './paper.ts';
import { runsOf, runsOfPieces } from './runs.ts';
import { stylesOf } from './styles.ts';
import { tables } from './table.ts';

/** Returns an extract as a Word document: set as Chinese offices do, as a table of both languages, or in English; the same extract gives the same bytes. */
export async function toWord(extract: Extract, { set, style }: Making): Promise<Uint8Array> {
  const locale = set === 'english' ? 'en' : 'zh';
  const words = documentStrings(locale);
  const shown = set === 'gongwen' ? { ...extract, parts: numbered(extract.parts) } : extract;
  const notes = notesOf(shown, style, locale);
  const desk: Desk = { extract: shown, locale, notes, namesOf: createNames(extract) };
  const { title, under, author, origins } = extract;
  const last = latest(origins.map(({ date }) => date));
  const document = new Document({
    title: property(title),
    creator: property(author === '' ? words.siteName : author),
    lastModifiedBy: words.siteName,
    subject: property(origins.map(({ name, version }) => `${name[locale]} ${version}`).join('; ')),
    description: property(origins.map(({ hash }) => `SHA-256 ${hash}`).join('; ')),
    customProperties: origins.flatMap(({ report, version, date, hash, address }) => [
      { name: `${words.edition} ${report}`, value: `${version} (${date})` },
      { name: `${words.hash} ${report}`, value: hash },
      ...(address === undefined ? [] : [{ name: `${words.source} ${report}`, value: address }]),
    ]),
    footnotes: Object.fromEntries(
      notes.flatMap((note) =>
        note
          ? [
              [
                note.number,
                {
                  children: [
                    new Paragraph({
                      style: 'FootnoteText',
                      children: [...runsOf(' ', { voice: 'printed', locale }), ...runsOfPieces(note.pieces, { voice: 'printed', locale })],
                    }),
                  ],
                },
              ],
            ]
          : [],
      ),
    ),
    sections: [
      {
        ...paperOf(set),
        children: [
          ...(title === '' ? [] : [plain('Title', title, 'title', locale)]),
          ...(under === undefined ? [] : [plain('Subtitle', under, 'ours', locale)]),
          ...(set === 'table' ? tables(desk) : flow(desk)),
          ...colophonOf(extract, locale, set !== 'gongwen').map(
            (said) => new Paragraph({ style: 'Colophon', children: runsOfPieces(said, { voice: 'ours', locale }) }),
          ),
        ],
      },
    ],
  });
  const packed = await Packer.pack(document, 'uint8array');
  return finish(packed, {
    styles: stylesOf(set, topOf(extract.parts)),
    date: last,
    language: locale === 'zh' ? 'zh-CN' : 'en-GB',
    isTwoSided: set === 'gongwen',
  });
}

/** A property of a file is words in one line. */
const property = (words: string): string => fitForXml(oneLine(words));

const latest = (dates: readonly string[]): string => dates.reduce((last, date) => (date > last ? date : last), '1980-01-01');
