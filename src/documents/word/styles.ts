import { documentStrings } from '#i18n/documents.ts';
import { toXmlWords } from '#text/xml.ts';
import type { Set } from '../making.ts';
import type { Voice } from './faces.ts';
import { voices } from './faces.ts';

/** How the paragraphs of a style are set; lengths in points. */
interface ParagraphSetting {
  voice: Voice;
  size: number;
  bold?: true;
  align?: 'center' | 'both' | 'left';
  /** By how many signs the first line is indented. */
  indent?: number;
  /** By how much all lines but the first are. */
  hang?: number;
  /** The height of a line; that of the face where it is left out. */
  line?: number;
  before?: number;
  after?: number;
  /** Its depth in the navigation pane, from 0. */
  outline?: number;
  keepsWithNext?: true;
  /** Whether it begins a page. */
  opensPage?: true;
  /** Whether a rule stands above it. */
  ruled?: true;
  /** What is added between two signs. */
  tracking?: number;
  /** Whether its lines stand apart from the grid of the page. */
  isOffGrid?: true;
}

/** The styles of paragraphs: the name that Word knows them by is that of its own styles where it has one. */
export type StyleId =
  | 'Title'
  | 'Subtitle'
  | 'Source'
  | 'SourceHeading1'
  | 'SourceHeading2'
  | 'SourceHeading3'
  | 'SourceHeading4'
  | 'Heading1'
  | 'Heading2'
  | 'Heading3'
  | 'Heading4'
  | 'Translation'
  | 'Ours'
  | 'Own'
  | 'Colophon'
  | 'Cell'
  | 'FootnoteText'
  | 'Footer';

/**
 * A page of 22 lines of 28 signs: 225 mm and 156 mm, parted so that none is lost to rounding. The signs are drawn together
 * by their styles and not by the grid of the page, for LibreOffice spreads them where that is narrower than a sign.
 */
const grid = { line: 28.95, tracking: -0.25 };

/** The faces of headings by their depth: of a work, a part, a section, a measure. */
const looks = {
  gongwen: [
    { voice: 'title', size: 22, align: 'center', line: 33, after: 20, opensPage: true, keepsWithNext: true, isOffGrid: true },
    { voice: 'part', size: 16, indent: 2, ...grid, keepsWithNext: true },
    { voice: 'section', size: 16, indent: 2, ...grid, keepsWithNext: true },
    { voice: 'source', size: 16, bold: true, indent: 2, ...grid, keepsWithNext: true },
  ],
  table: [
    { voice: 'title', size: 16, align: 'center', before: 18, after: 6, keepsWithNext: true },
    { voice: 'part', size: 14, before: 14, after: 4, keepsWithNext: true },
    { voice: 'section', size: 12, before: 10, after: 4, keepsWithNext: true },
    { voice: 'source', size: 11, bold: true, before: 8, after: 4, keepsWithNext: true },
  ],
  english: [
    { voice: 'title', size: 17, bold: true, align: 'center', after: 12, opensPage: true, keepsWithNext: true },
    { voice: 'part', size: 14, bold: true, before: 14, after: 6, keepsWithNext: true },
    { voice: 'section', size: 12, bold: true, before: 10, after: 4, keepsWithNext: true },
    { voice: 'source', size: 11.5, bold: true, before: 6, after: 3, keepsWithNext: true },
  ],
} as const satisfies Readonly<Record<Set, readonly ParagraphSetting[]>>;

const ownHeading = (setting: ParagraphSetting): ParagraphSetting => ({
  ...setting,
  voice: setting.voice === 'source' ? 'own' : setting.voice,
});

type Rest = Record<Exclude<StyleId, `Heading${number}` | `SourceHeading${number}`>, ParagraphSetting>;

const body = {
  gongwen: { size: 16, ...grid, indent: 2, align: 'both' },
  table: { size: 10.5 },
  english: { size: 11.5, line: 15, after: 6 },
} as const;

function restOf(set: Set): Rest {
  const text: Omit<ParagraphSetting, 'voice'> = body[set];
  const isGongwen = set === 'gongwen';
  return {
    Title: isGongwen
      ? { voice: 'title', size: 22, align: 'center', line: 33, keepsWithNext: true, isOffGrid: true }
      : { voice: 'title', size: 18, align: 'center', after: 6, keepsWithNext: true, ...(set === 'english' && { bold: true as const }) },
    Subtitle: { voice: 'ours', size: isGongwen ? 16 : 12, align: 'center', after: isGongwen ? 29 : 12, ...(isGongwen && { ...grid }) },
    Source: { voice: 'source', ...text },
    Ours: { voice: 'ours', ...text, ...(set === 'english' && { size: 10.5 }) },
    Own: { voice: 'own', ...text, ...(set === 'english' && { size: 10.5 }) },
    Translation: { voice: 'source', size: 11, after: 4, keepsWithNext: true },
    Colophon: {
      voice: 'ours',
      size: set === 'english' ? 8.5 : 10,
      line: set === 'english' ? 12 : 15,
      before: 14,
      ruled: true,
      isOffGrid: true,
    },
    Cell: { voice: 'printed', size: 10.5, before: 2, after: 2, isOffGrid: true },
    FootnoteText: { voice: 'printed', size: 9, line: 13, hang: 12, isOffGrid: true },
    Footer: { voice: 'printed', size: isGongwen ? 14 : 10.5, isOffGrid: true },
  };
}

const builtIn: Partial<Record<StyleId, string>> = {
  Title: 'Title',
  Subtitle: 'Subtitle',
  Heading1: 'heading 1',
  Heading2: 'heading 2',
  Heading3: 'heading 3',
  Heading4: 'heading 4',
  FootnoteText: 'footnote text',
  Footer: 'footer',
};

/**
 * Returns the styles of a set as Word keeps them. `top` is the depth of the highest heading of the source that the
 * navigation pane shows; where whoever gathers has headings, the pane shows those alone.
 */
export function stylesOf(set: Set, top: number | undefined): string {
  const locale = set === 'english' ? 'en' : 'zh';
  const { styles: names } = documentStrings(locale);
  const sized = (at: number): ParagraphSetting => looks[set][at] as ParagraphSetting;
  const headings = ([1, 2, 3, 4] as const).flatMap((level) => {
    const depth = top === undefined ? level : level - 1 + top;
    const setting = looks[set][depth] === undefined ? undefined : sized(depth);
    const shown = setting && (top === undefined ? ownHeading(setting) : setting);
    return [
      ...(shown ? [paragraphStyle(`Heading${level}`, `heading ${level}`, { ...shown, outline: level - 1 }, locale)] : []),
      paragraphStyle(`SourceHeading${level}`, `${names.heading} ${level}`, sized(level - 1), locale),
    ];
  });
  const called: Partial<Record<StyleId, string>> = {
    ...builtIn,
    Source: names.source,
    Ours: names.ours,
    Own: names.own,
    Colophon: names.colophon,
    Translation: names.translation,
    Cell: `${names.source} 2`,
  };
  const rest = Object.entries(restOf(set)).map(([id, setting]) =>
    paragraphStyle(id, called[id as StyleId] ?? id, setting, id === 'Translation' ? 'en' : locale),
  );
  const { size } = body[set];
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr>${faceOf('source', locale)}${sizeOf(size)}<w:lang w:val="en-GB" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:rPr>${faceOf('source', locale)}${sizeOf(size)}</w:rPr></w:style><w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style><w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style><w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr>${faceOf('printed', locale)}<w:vertAlign w:val="superscript"/></w:rPr></w:style>${headings.join('')}${rest.join('')}</w:styles>`;
}

function paragraphStyle(id: string, name: string, setting: ParagraphSetting, locale: 'zh' | 'en'): string {
  const { voice, size, bold, align, indent, hang, line, before, after, outline, keepsWithNext, opensPage, ruled, tracking, isOffGrid } =
    setting;
  const isCustom = !Object.values(builtIn).includes(name);
  const spacing = [
    before === undefined ? '' : ` w:before="${twips(before)}"`,
    after === undefined ? '' : ` w:after="${twips(after)}"`,
    line === undefined ? '' : ` w:line="${twips(line)}" w:lineRule="exact"`,
  ].join('');
  const properties = [
    keepsWithNext ? '<w:keepNext/>' : '',
    opensPage ? '<w:pageBreakBefore/>' : '',
    ruled ? '<w:pBdr><w:top w:val="single" w:sz="4" w:space="6" w:color="auto"/></w:pBdr>' : '',
    isOffGrid ? '<w:snapToGrid w:val="0"/>' : '',
    spacing && `<w:spacing${spacing}/>`,
    indent === undefined ? '' : `<w:ind w:firstLineChars="${indent * 100}" w:firstLine="${twips(size * indent)}"/>`,
    hang === undefined ? '' : `<w:ind w:left="${twips(hang)}" w:hanging="${twips(hang)}"/>`,
    align === undefined ? '' : `<w:jc w:val="${align}"/>`,
    outline === undefined ? '' : `<w:outlineLvl w:val="${outline}"/>`,
  ].join('');
  const runs = `${faceOf(voice, locale)}${bold ? '<w:b/><w:bCs/>' : ''}${tracking === undefined ? '' : `<w:spacing w:val="${twips(tracking)}"/>`}${sizeOf(size)}`;
  return `<w:style w:type="paragraph"${isCustom ? ' w:customStyle="1"' : ''} w:styleId="${id}"><w:name w:val="${toXmlWords(name)}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>${properties}</w:pPr><w:rPr>${runs}</w:rPr></w:style>`;
}

function faceOf(voice: Voice, locale: 'zh' | 'en'): string {
  const { han, latin } = voices[voice][locale];
  const hint = locale === 'zh' ? ' w:hint="eastAsia"' : '';
  return `<w:rFonts${hint} w:ascii="${latin.name}" w:hAnsi="${latin.name}" w:eastAsia="${han.name}" w:cs="${latin.name}"/>`;
}

const sizeOf = (points: number): string => `<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`;
const twips = (points: number): number => Math.round(points * 20);
