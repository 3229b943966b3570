import { strToU8, zipSync } from 'fflate';

/** The parts of a Word file for a test, each what stands within its root; those not given are not there. */
export interface Parts {
  body: string;
  styles?: string;
  numbering?: string;
  settings?: string;
  footnotes?: string;
  endnotes?: string;
  header?: string;
  footer?: string;
  /** Other files, by their path. */
  files?: Readonly<Record<string, string | Uint8Array>>;
}

const spaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
  'xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram"',
].join(' ');
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const kinds = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const roots = {
  styles: 'styles',
  numbering: 'numbering',
  settings: 'settings',
  footnotes: 'footnotes',
  endnotes: 'endnotes',
  header: 'hdr',
  footer: 'ftr',
};
const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Returns the XML files of a Word file, by their path. */
export function filesOf({ body, files, ...parts }: Parts): Record<string, string | Uint8Array> {
  const given = Object.entries(roots).flatMap(([kind, root]) => {
    const inner = parts[kind as keyof typeof roots];
    return inner === undefined ? [] : [{ kind, xml: `${head}<w:${root} ${spaces}>${inner}</w:${root}>` }];
  });
  const ties = given.map(({ kind }) => `<Relationship Id="${kind}" Type="${kinds}/${kind}" Target="${kind}.xml"/>`).join('');
  const overrides = ['document.main', ...given.map(({ kind }) => kind)].map(
    (kind) => `<Override PartName="/word/${kind.replace('.main', '')}.xml" ContentType="${types}.${kind}+xml"/>`,
  );
  return {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`,
    '_rels/.rels': tied(`<Relationship Id="r1" Type="${kinds}/officeDocument" Target="word/document.xml"/>`),
    'word/_rels/document.xml.rels': tied(ties),
    'word/document.xml': `${head}<w:document ${spaces}><w:body>${body}</w:body></w:document>`,
    ...Object.fromEntries(given.map(({ kind, xml }) => [`word/${kind}.xml`, xml])),
    ...files,
  };
}

/** Returns a file of ties between parts. */
export const tied = (ties: string): string =>
  `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${ties}</Relationships>`;

/** Returns the bytes of a Word file. */
export const buildDocx = (parts: Parts): Uint8Array => zipped(filesOf(parts));

/** Returns files as a zip file. */
export const zipped = (files: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, typeof text === 'string' ? strToU8(text) : text])));

/** Returns a run of words. */
export const run = (words: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`;

/** Returns a paragraph of words or of runs. */
export const paragraph = (inner: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inner === '' || inner.startsWith('<') ? inner : run(inner)}</w:p>`;

/** Returns the properties of a paragraph in a list. */
export const inList = (list: number, level = 0): string => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;

/** Returns a level of a list. */
export const level = (at: number, format: string, text: string, more = '', start = 1): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;

/** Returns lists, each with its levels, numbered from 1. */
export const lists = (...levels: readonly string[]): string =>
  levels
    .map((one, index) => `<w:abstractNum w:abstractNumId="${index}"><w:multiLevelType w:val="multilevel"/>${one}</w:abstractNum>`)
    .join('') + levels.map((_, index) => `<w:num w:numId="${index + 1}"><w:abstractNumId w:val="${index}"/></w:num>`).join('');
