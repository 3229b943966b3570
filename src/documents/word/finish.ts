import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { toXmlWords } from '#text/xml.ts';
import { faces } from './faces.ts';

/** What the parts of a file say that the packer knows nothing of. */
export interface Finish {
  /** The styles, as the file keeps them: the packer's own are coloured. */
  styles: string;
  /** The day of the edition, as 2026-11-28: the file bears no other. */
  date: string;
  /** The language of most of its words, as Word names it. */
  language: 'zh-CN' | 'en-GB';
  /** Whether left and right pages differ. */
  isTwoSided: boolean;
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** Parts that no word of ours needs: their faces and colours are those of Office, and WPS warns of faces that are missing. */
const unused = ['word/theme/theme1.xml', 'word/numbering.xml'];

/**
 * Returns a packed document finished: faces with their stand-ins, settings without compatibility mode, no theme, and the
 * same bytes whenever and wherever it is made.
 */
export function finish(packed: Uint8Array, { styles, date, ...set }: Finish): Uint8Array {
  const parts = new Map(Object.entries(unzipSync(packed)).map(([path, bytes]) => [path, strFromU8(bytes)]));
  unused.forEach((path) => parts.delete(path));
  const change = (path: string, by: (words: string) => string): unknown => parts.set(path, by(parts.get(path) ?? ''));
  change('[Content_Types].xml', (words) =>
    unused.reduce((left, path) => left.replace(element('Override', `PartName="/${path}"`), ''), words),
  );
  change('word/_rels/document.xml.rels', (words) =>
    unused.reduce((left, path) => left.replace(element('Relationship', `Target="${path.slice(5)}"`), ''), words),
  );
  for (const part of ['document', 'footnotes']) numberLinks(parts, part);
  for (const part of ['footnotes', 'endnotes'])
    // A line above the notes has no number.
    change(`word/${part}.xml`, (words) =>
      words.replace(
        /<w:r><w:rPr><w:rStyle w:val="\w+"\/><\/w:rPr><w:(?:foot|end)noteRef\/><\/w:r>(?=<w:r><w:(?:separator|continuationSeparator)\/>)/g,
        '',
      ),
    );
  const time = `${date}T00:00:00Z`;
  change('docProps/core.xml', (words) => words.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${time}`));
  parts.set('word/styles.xml', styles);
  parts.set('word/fontTable.xml', fontTable());
  parts.set('word/settings.xml', settings(set));
  // The packer writes the hour of the machine's own place, so the day is made of that.
  const options = { level: 9, mtime: new Date(1980, 0, 1, 12) } as const;
  return zipSync(Object.fromEntries([...parts].map(([path, words]) => [path, [strToU8(words), options] as const])));
}

const element = (name: string, attribute: string): RegExp => new RegExp(`<${name} [^>]*${attribute.replace(/[/.]/g, '\\$&')}[^>]*/>`);

/** The packer gives links names by chance; they are numbered as they come. */
function numberLinks(parts: Map<string, string>, part: string): void {
  const [path, relations] = [`word/${part}.xml`, `word/_rels/${part}.xml.rels`];
  const names = new Map<string, string>();
  for (const [, name = ''] of (parts.get(relations) ?? '').matchAll(/Id="(rId[^"]{9,})"/g)) names.set(name, `rIdLink${names.size + 1}`);
  const rename = (words: string): string =>
    words.replace(/([ :][iI]d=")(rId[^"]{9,})/g, (_, before: string, name: string) => before + (names.get(name) ?? name));
  for (const each of [path, relations]) parts.set(each, rename(parts.get(each) ?? ''));
}

function fontTable(): string {
  const fonts = Object.values(faces).map(
    ({ name, others, family, panose }) =>
      `<w:font w:name="${toXmlWords(name)}"><w:altName w:val="${toXmlWords(others.join(','))}"/><w:panose1 w:val="${panose}"/><w:charset w:val="${/\p{sc=Han}/u.test(name) ? '86' : '00'}"/><w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`,
  );
  return `${head}<w:fonts ${namespace}>${fonts.join('')}</w:fonts>`;
}

function settings({ language, isTwoSided }: Omit<Finish, 'styles' | 'date'>): string {
  return `${head}<w:settings ${namespace}><w:zoom w:percent="100"/><w:defaultTabStop w:val="420"/>${isTwoSided ? '<w:evenAndOddHeaders/>' : ''}<w:characterSpacingControl w:val="doNotCompress"/><w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr><w:endnotePr><w:endnote w:id="-1"/><w:endnote w:id="0"/></w:endnotePr><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="${language}" w:eastAsia="zh-CN"/></w:settings>`;
}
