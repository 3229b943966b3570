import { strFromU8, unzipSync } from 'fflate';
import { DomUtils, parseDocument } from 'htmlparser2';

type Document = ReturnType<typeof parseDocument>;
type Element = ReturnType<typeof DomUtils.findAll>[number];

/** A Word document as word processors open it: the words of every part that is XML, by its path. */
export interface OpenedWord {
  files: Readonly<Record<string, Uint8Array>>;
  parts: ReadonlyMap<string, Document>;
}

/** Opens a Word document. */
export function openWord(bytes: Uint8Array): OpenedWord {
  const files = unzipSync(bytes);
  const parts = Object.entries(files).map(([path, part]) => [path, parseDocument(strFromU8(part), { xmlMode: true })] as const);
  return { files, parts: new Map(parts) };
}

/** Returns the elements of a name in a part, or within an element. */
export function elementsIn(inside: Document | Element | undefined, name: string): Element[] {
  return inside ? DomUtils.getElementsByTagName(name, inside, true) : [];
}

const written = /^word\/(?:document|footnotes|endnotes|header\d*|footer\d*)\.xml$/;
const han = /\p{sc=Han}/gu;
const latin = /\p{sc=Latin}/gu;
const marks = /[“”‘’—…]/;

/** Returns what in a document breaks in Word or WPS, or does not print as it should: `part: what (rule)`. */
export function brokenInWord(bytes: Uint8Array): string[] {
  const opened = openWord(bytes);
  const found: string[] = [];
  for (const [path, part] of opened.parts) {
    const say = (what: string, rule: string): unknown => found.push(`${path}: ${what} (${rule})`);
    const all = DomUtils.findAll(() => true, part.children);
    for (const { name, attribs } of all) {
      if (name === 'w:rFonts' && Object.keys(attribs).some((key) => key.endsWith('Theme'))) say('a face of the theme', 'theme');
      if (isGrey(name, attribs)) say(`<${name}> has a colour that prints grey`, 'colour');
    }
    if (path.startsWith('word/theme/')) say('a theme', 'theme');
    if (!written.test(path)) continue;
    for (const paragraph of elementsIn(part, 'w:p')) checkRuns(paragraph, say);
    for (const table of elementsIn(part, 'w:tbl')) checkTable(table, say);
  }
  return [...found, ...checkFaces(opened), ...checkSettings(opened), ...checkPlaces(opened)];
}

type Say = (what: string, rule: string) => unknown;

const wordsIn = (inside: Element): string =>
  elementsIn(inside, 'w:t')
    .map((each) => DomUtils.textContent(each))
    .join('');
const count = (words: string, what: RegExp): number => words.match(what)?.length ?? 0;

function isGrey(name: string, attribs: Readonly<Record<string, string>>): boolean {
  const colours = [attribs['w:color'], ...(name === 'w:color' ? [attribs['w:val']] : [])].flatMap((colour) => colour ?? []);
  const fill = name === 'w:shd' ? (attribs['w:fill'] ?? 'auto') : 'auto';
  return (
    name === 'w:highlight' ||
    attribs['w:themeColor'] !== undefined ||
    colours.some((colour) => !/^(?:auto|000000)$/.test(colour)) ||
    !/^(?:auto|FFFFFF)$/i.test(fill)
  );
}

/** Runs of words name their faces and their language; what is Chinese, marks included, is told to stand in the Han face. */
function checkRuns(paragraph: Element, say: Say): void {
  const whole = wordsIn(paragraph);
  const isChinese = count(whole, han) > count(whole, latin);
  for (const run of elementsIn(paragraph, 'w:r')) {
    const words = wordsIn(run);
    if (words === '' && elementsIn(run, 'w:fldChar').length === 0) continue;
    const [fonts = {}, language = {}] = ['w:rFonts', 'w:lang'].map((name) => elementsIn(run, name)[0]?.attribs);
    const quoted = `“${words.slice(0, 12)}”`;
    if (['w:ascii', 'w:hAnsi', 'w:eastAsia'].some((key) => (fonts[key] ?? '') === '')) say(`${quoted} does not name its faces`, 'faces');
    if ((language['w:val'] ?? '') === '' || (language['w:eastAsia'] ?? '') === '') say(`${quoted} does not name its language`, 'language');
    const isHinted = fonts['w:hint'] === 'eastAsia';
    const holdsHan = count(words, han) > 0;
    const holdsMarks = marks.test(words);
    if (!isHinted && (holdsHan || (holdsMarks && isChinese && count(words, latin) === 0)))
      say(`${quoted} is not told to stand in the Han face`, 'marks');
    if (isHinted && holdsMarks && !holdsHan && !isChinese && count(words, latin) > 0)
      say(`${quoted} has English marks in the Han face`, 'marks');
  }
}

function checkTable(table: Element, say: Say): void {
  const columns = elementsIn(elementsIn(table, 'w:tblGrid')[0], 'w:gridCol');
  if (columns.length === 0 || columns.some(({ attribs }) => !(Number(attribs['w:w']) > 0)))
    say('a table does not say how wide its columns are', 'grid');
  for (const row of elementsIn(table, 'w:tr')) {
    const cells = elementsIn(row, 'w:tc');
    if (cells.length !== columns.length) say(`a row of ${cells.length} cells in a table of ${columns.length} columns`, 'grid');
    if (cells.some((cell) => wordsIn(cell).trim() === '')) say('an empty cell', 'cell');
  }
}

function checkFaces({ parts }: OpenedWord): string[] {
  const known = new Map(
    elementsIn(parts.get('word/fontTable.xml'), 'w:font').map((font) => [
      font.attribs['w:name'],
      elementsIn(font, 'w:altName')[0]?.attribs['w:val'] ?? '',
    ]),
  );
  const used = [...parts.values()].flatMap((part) =>
    elementsIn(part, 'w:rFonts').flatMap(({ attribs }) =>
      ['w:ascii', 'w:hAnsi', 'w:eastAsia', 'w:cs'].flatMap((key) => attribs[key] ?? []),
    ),
  );
  return [...new Set(used)]
    .filter((name) => (known.get(name) ?? '') === '')
    .map((name) => `word/fontTable.xml: nothing stands in for ${name} (stand-in)`);
}

function checkSettings({ parts }: OpenedWord): string[] {
  const settings = parts.get('word/settings.xml');
  const modes = elementsIn(settings, 'w:compatSetting').filter(({ attribs }) => attribs['w:name'] === 'compatibilityMode');
  const language = elementsIn(settings, 'w:themeFontLang')[0]?.attribs ?? {};
  return [
    ...(modes.length === 1 && modes[0]?.attribs['w:val'] === '15' ? [] : ['word/settings.xml: it opens in compatibility mode (mode)']),
    ...((language['w:val'] ?? '') !== '' && language['w:eastAsia'] === 'zh-CN' ? [] : ['word/settings.xml: it has no language (language)']),
  ];
}

/** Bookmarks, notes and links: every name and number stands once, and each leads somewhere. */
function checkPlaces({ parts }: OpenedWord): string[] {
  const document = parts.get('word/document.xml');
  const starts = elementsIn(document, 'w:bookmarkStart').map(({ attribs }) => attribs);
  const ends = elementsIn(document, 'w:bookmarkEnd').map(({ attribs }) => attribs['w:id']);
  const names = starts.map((start) => start['w:name'] ?? '');
  const notes = elementsIn(parts.get('word/footnotes.xml'), 'w:footnote').flatMap(({ attribs }) =>
    attribs['w:type'] === undefined ? (attribs['w:id'] ?? []) : [],
  );
  const references = elementsIn(document, 'w:footnoteReference').map(({ attribs }) => attribs['w:id'] ?? '');
  const twice = (list: readonly string[]): string[] => list.filter((each, at) => list.indexOf(each) !== at);
  const lost = ['document', 'footnotes'].flatMap((part) => {
    const known = new Set(elementsIn(parts.get(`word/_rels/${part}.xml.rels`), 'Relationship').map(({ attribs }) => attribs['Id']));
    return elementsIn(parts.get(`word/${part}.xml`), 'w:hyperlink').flatMap(({ attribs }) =>
      known.has(attribs['r:id'] ?? '') ? [] : [`word/${part}.xml: a link leads nowhere (link)`],
    );
  });
  return [
    ...names.filter((name) => !/^[a-z]\w{0,39}$/.test(name)).map((name) => `word/document.xml: Word takes no bookmark ${name} (bookmark)`),
    ...twice(names).map((name) => `word/document.xml: the bookmark ${name} stands twice (bookmark)`),
    ...starts
      .filter((start) => !ends.includes(start['w:id'] ?? ''))
      .map((start) => `word/document.xml: ${start['w:name']} has no end (bookmark)`),
    ...(notes.join() === references.join() ? [] : ['word/document.xml: notes and references differ (note)']),
    ...lost,
  ];
}
