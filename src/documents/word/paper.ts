import type { ISectionOptions } from 'docx';
import { AlignmentType, DocumentGridType, Footer, NumberFormat, PageNumber, Paragraph, TextRun } from 'docx';
import type { Set } from '../making.ts';
import { voices } from './faces.ts';

const a4 = { width: 11906, height: 16838 };

/** Returns a length in twips. */
const millimetres = (length: number): number => Math.round((length / 25.4) * 1440);

/** Margins in millimetres: above, below, left, right, and how far the page number stands from the edge. */
const margins: Readonly<Record<Set, readonly [number, number, number, number, number]>> = {
  // GB/T 9704: the number of the page stands 7 mm below the text.
  gongwen: [37, 35, 28, 26, 22],
  table: [20, 20, 20, 20, 10],
  english: [25, 25, 25, 25, 12],
};

/** Returns the width of the text of a page, in twips. */
export function widthOf(set: Set): number {
  const [, , left, right] = margins[set];
  return a4.width - millimetres(left) - millimetres(right);
}

/** Returns the page of a set: its margins, its grid, the numbers of its notes, and the page number at its foot. */
export function paperOf(set: Set): Pick<ISectionOptions, 'properties' | 'footers'> {
  const [top, bottom, left, right, footer] = margins[set].map(millimetres) as [number, number, number, number, number];
  const isGongwen = set === 'gongwen';
  return {
    properties: {
      page: { size: a4, margin: { top, bottom, left, right, footer, header: footer } },
      footnoteProperties: {
        numberFormat: { type: set === 'english' ? NumberFormat.DECIMAL : NumberFormat.DECIMAL_ENCLOSED_CIRCLE },
      },
      ...(isGongwen && { grid: { type: DocumentGridType.LINES, linePitch: 579 } }),
    },
    footers: isGongwen ? { default: numbered('right'), even: numbered('left') } : { default: numbered('center') },
  };
}

/** The number stands on the outer side, in by one sign: — 1 —. */
function numbered(side: 'left' | 'right' | 'center'): Footer {
  const { han, latin } = voices.printed.zh;
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        alignment: AlignmentType[side.toUpperCase() as 'LEFT' | 'RIGHT' | 'CENTER'],
        ...(side !== 'center' && { indent: { [side]: 280 } }),
        children: [
          new TextRun({
            children: side === 'center' ? [PageNumber.CURRENT] : ['— ', PageNumber.CURRENT, ' —'],
            font: { ascii: latin.name, hAnsi: latin.name, cs: latin.name, eastAsia: han.name, hint: 'eastAsia' },
            language: { value: 'en-GB', eastAsia: 'zh-CN' },
          }),
        ],
      }),
    ],
  });
}
