import { join } from 'node:path';
import mammoth from 'mammoth';
import { DomUtils } from 'htmlparser2';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { visit } from 'unist-util-visit';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { build } from 'vite';
import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { siteAddress } from '#address/site-address.ts';
import { urlsOf } from '#address/url.ts';
import { styles } from '#citation/references.ts';
import type { Extract } from '#documents/extract.ts';
import type { Set as DocumentSet } from '#documents/making.ts';
import { sets } from '#documents/making.ts';
import { toMarkdown } from '#documents/markdown.ts';
import { blocksOf } from '#documents/paragraphs.ts';
import { toWord } from '#documents/word/word.ts';
import type { Edition } from '#edition/types.ts';
import { citedOf } from '#export/cited.ts';
import { extractOf, passageOf } from '#export/extract.ts';
import { hostile } from '#export/hostile.ts';
import { target } from '../../client-target.ts';
import { readEditions } from '../../content.ts';
import { root } from '../../root.ts';
import { newerScripts } from '../dist/newer-scripts.ts';
import { none } from '../none.ts';
import type { TextItem } from '../pdf-text.ts';
import { linesOf, openPdf } from '../pdf-text.ts';
import { byOffice, foundBySdk, hasOffice, paragraphsOf } from '../word-checkers.ts';
import type { OpenedWord } from '../word.ts';
import { brokenInWord, elementsIn, openWord } from '../word.ts';

const urls = urlsOf(siteAddress({ SITE_URL: 'https://reader.example/sub/' }));
const nowhere = urlsOf(siteAddress({}));
const [edition] = readEditions() as [Edition];
const style = styles[0] as (typeof styles)[number];
const titleIn = (set: DocumentSet): 'zh' | 'en' => (set === 'english' ? 'en' : 'zh');
const whole = (set: DocumentSet): Extract => extractOf(edition, [], urls, titleIn(set));

/** What a reader may gather: headings and lines of three depths, sentences, a range, a section, an entry, a heading, the same twice. */
const dossier: Extract = {
  ...extractOf(edition, ['r1.6.s5'], urls, 'zh'),
  title: '村集体经济：从“消薄”到“强村”',
  under: '——温州市委十二届五次全会报告与讲话摘编',
  author: '某人',
  parts: [
    { kind: 'heading', words: '从“消薄”到“强村”', level: 1 },
    {
      kind: 'entry',
      slug: 'weak-villages',
      zh: { word: '消薄', definition: '“消薄”是“消除集体经济薄弱村”的简称——县县都有……' },
      en: { word: 'lifting weak villages', definition: 'Short for “消除集体经济薄弱村”.' },
      address: 'https://reader.example/zh/glossary/weak-villages/',
    },
    passageOf(edition, 'r1.6.s5', urls),
    passageOf(edition, 's3.7.s7', urls),
    { kind: 'heading', words: '（一）今年要见的数', level: 2 },
    { kind: 'own', words: '以下两处——可以并读。' },
    passageOf(edition, 'r2.1.1.s1-r2.1.1.s2', urls),
    passageOf(edition, 'r2.1.s0', urls),
    { kind: 'heading', words: '其三', level: 3 },
    passageOf(edition, 'r1.6.s5', urls),
    passageOf(edition, 'r2.3', urls),
    passageOf(edition, 'n', urls),
  ],
};

const ill: Extract = {
  ...dossier,
  title: hostile[0] ?? '',
  author: hostile.join(' '),
  parts: hostile.flatMap((words) => [
    { kind: 'heading', words, level: 1 } as const,
    { kind: 'own', words } as const,
    { kind: 'entry', slug: 'ill', zh: { word: words, definition: words }, en: { word: words, definition: words } } as const,
    { ...passageOf(edition, 'r1.6.s5', nowhere), lines: [{ id: 'r1.6.s5', zh: words, en: words, opens: true }] } as const,
  ]),
};

interface Made {
  name: string;
  set: DocumentSet;
  extract: Extract;
  bytes: Uint8Array;
  opened: OpenedWord;
}

const kinds = sets.flatMap((set) => [
  { name: `the whole report, ${set}`, set, extract: whole(set) },
  { name: `a dossier, ${set}`, set, extract: dossier },
  { name: `a section of a site without an address, ${set}`, set, extract: extractOf(edition, ['r2.3'], nowhere, titleIn(set)) },
  { name: `hostile words, ${set}`, set, extract: ill },
]);
let made: Made[];

beforeAll(async () => {
  if (!hasOffice)
    console.warn('LibreOffice is not on this machine: documents are read back by mammoth alone, and no page of them is measured.');
  made = await Promise.all(
    kinds.map(async (kind) => {
      const bytes = await toWord(kind.extract, { set: kind.set, style });
      return { ...kind, bytes, opened: openWord(bytes) };
    }),
  );
}, 60_000);

const theWhole = (set: DocumentSet): Made => made.find(({ name }) => name === `the whole report, ${set}`) as Made;
const documentOf = ({ opened }: Made) => opened.parts.get('word/document.xml');
const footnotesOf = ({ opened }: Made): string[] =>
  elementsIn(opened.parts.get('word/footnotes.xml'), 'w:footnote')
    .filter(({ attribs }) => attribs['w:type'] === undefined)
    .map((note) =>
      elementsIn(note, 'w:t')
        .map((words) => DomUtils.textContent(words))
        .join('')
        .trim(),
    );

test('nothing breaks in Word or WPS, whatever the words', () => {
  none(made.flatMap(({ name, bytes }) => brokenInWord(bytes).map((line) => `${name}: ${line}`)));
});

test('the Open XML SDK finds nothing', async () => {
  const found = await Promise.all(made.map(async ({ name, bytes }) => [name, await foundBySdk(bytes)] as const));
  if (found.some(([, lines]) => lines === undefined))
    console.warn('The Open XML SDK does not run on this machine: documents are held by our own rules alone.');
  none(found.flatMap(([name, lines = []]) => lines.map((line) => `${name}: ${line}`)));
}, 120_000);

describe.each(sets)('the whole report, %s', (set) => {
  const locale = titleIn(set);

  test('has every sentence, sign by sign, under its id, in the order of the text', () => {
    const said = new Map<string, string>();
    const open = new Map<string, string>();
    const all = DomUtils.findAll(() => true, documentOf(theWhole(set))?.children ?? []);
    for (const element of all) {
      const { 'w:id': number = '', 'w:name': name = '' } = element.attribs;
      if (element.name === 'w:bookmarkStart') open.set(number, name);
      if (element.name === 'w:bookmarkEnd') open.delete(number);
      if (element.name === 'w:t') for (const each of open.values()) said.set(each, (said.get(each) ?? '') + DomUtils.textContent(element));
    }
    const sentences = [...edition.segments.values()].map(({ id, zh, en = '' }) => [id, locale === 'zh' ? zh : en]);
    expect(sentences.map(([id = '']) => [id, said.get(id.replaceAll('.', '_'))?.trimEnd()])).toEqual(sentences);
    expect([...said.keys()].filter((name) => edition.segments.has(name.replaceAll('_', '.')))).toEqual(
      [...edition.segments.keys()].map((id) => id.replaceAll('.', '_')),
    );
  });

  test('has a bookmark for every place that has an address', () => {
    const names = elementsIn(documentOf(theWhole(set)), 'w:bookmarkStart').map(({ attribs }) => attribs['w:name']);
    const paragraphs = [...edition.units.values()].flatMap(({ children }) =>
      children.flatMap((child) => (child.type === 'paragraph' ? child.id : [])),
    );
    const ids = new Set([...edition.units.keys(), ...paragraphs, ...edition.segments.keys()]);
    expect(names.toSorted()).toEqual([...ids].map((id) => id.replaceAll('.', '_')).toSorted());
  });

  test('names in its notes the works as the site does, and the later ones of a work in short', () => {
    const entries = edition.works.flatMap((work) => {
      const cited = citedOf(edition, work, locale, urls);
      if (!cited) return [];
      const { before, title, after } = style.print(cited);
      return (before + title + after).replace(/^\[1\] /, '');
    });
    expect(footnotesOf(theWhole(set)).filter((note) => entries.includes(note))).toEqual(entries);
    expect(footnotesOf(theWhole(set))).toHaveLength(edition.works.length);
  });

  test('comes back from mammoth with nothing lost and nothing added', async () => {
    const { bytes, extract } = theWhole(set);
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    const paragraphs = value.split('\n\n').map((line) => line.trim());
    const lines = extract.parts.flatMap((part) => (part.kind === 'passage' ? part.lines : []));
    if (set === 'table') {
      const cells = new Set(paragraphs);
      expect(lines.filter(({ zh, en }) => !cells.has(zh.trim()) || !cells.has(en.trim()))).toEqual([]);
      return;
    }
    const blocks = extract.parts.flatMap((part) => (part.kind === 'passage' ? blocksOf(part) : []));
    const expected = blocks.map((block) => block.lines.map((line) => line[locale]).join(locale === 'zh' ? '' : ' '));
    expect(paragraphs.slice(1, 1 + expected.length)).toEqual(expected);
    expect(paragraphs.slice(1 + expected.length).filter(Boolean)).toHaveLength(2);
  });

  test.runIf(hasOffice)(
    'comes back from LibreOffice with nothing lost, notes included',
    () => {
      const { bytes, extract } = theWhole(set);
      const { text, notes } = paragraphsOf(byOffice(bytes, 'odt'));
      const lines = extract.parts.flatMap((part) => (part.kind === 'passage' ? part.lines : []));
      const all = text.join('\n');
      const lost = lines
        .flatMap(({ zh, en }) => (set === 'table' ? [zh, en] : [locale === 'zh' ? zh : en]))
        .filter((words) => !all.includes(words));
      expect(lost).toEqual([]);
      expect(notes.map((note) => note.trim())).toEqual(footnotesOf(theWhole(set)));
    },
    120_000,
  );
});

test('notes are numbered in their order: the first of a work in full, the later ones by its number', () => {
  const notes = footnotesOf(made.find(({ name }) => name === 'a dossier, gongwen') as Made);
  expect(notes.map((note) => /^同(.)：(.*?)\. /.exec(note)?.slice(1) ?? 'full')).toEqual([
    'full',
    'full',
    ['①', 'R2.1.1 第1–2句'],
    ['①', 'R2.1 标题'],
    ['①', 'R1.6 第5句'],
    ['①', 'R2.3'],
    'full',
  ]);
});

test.each(styles.map(({ id }) => id))('every passage has its note in the style %s', async (id) => {
  const chosen = styles.find((one) => one.id === id) ?? style;
  for (const set of sets) {
    const bytes = await toWord(dossier, { set, style: chosen });
    const notes = footnotesOf({ name: id, set, extract: dossier, bytes, opened: openWord(bytes) });
    const passages = dossier.parts.flatMap((part) => (part.kind === 'passage' ? (part.address ?? '') : []));
    expect(notes.map((note) => passages.find((address) => note.split(' ').includes(address)))).toEqual(passages);
    expect(brokenInWord(bytes)).toEqual([]);
  }
});

test('headings of the source stand in the navigation pane at their depth; where whoever gathers has headings, those alone', () => {
  const styled = (one: Made): string[] =>
    elementsIn(documentOf(one), 'w:pStyle').flatMap(({ attribs }) => /^Heading\d$/.exec(attribs['w:val'] ?? '')?.[0] ?? []);
  const count = (kind: string): number => [...edition.units.values()].filter((unit) => unit.heading && unit.kind === kind).length;
  const by = (list: string[], style: string): number => list.filter((each) => each === style).length;
  const gongwen = styled(theWhole('gongwen'));
  expect(['Heading1', 'Heading2', 'Heading3', 'Heading4'].map((level) => by(gongwen, level))).toEqual(
    ['work', 'part', 'section', 'measure'].map(count),
  );
  expect(['Heading1', 'Heading2', 'Heading3'].map((level) => by(styled(theWhole('table')), level))).toEqual(
    ['work', 'part', 'section'].map(count),
  );
  expect(styled(made.find(({ name }) => name === 'a dossier, gongwen') as Made)).toEqual(['Heading1', 'Heading2', 'Heading3']);
});

test('the properties of a file name its title, its author, its edition and the hash of its text', () => {
  const { opened } = theWhole('gongwen');
  const words = (path: string): string => DomUtils.textContent(opened.parts.get(path)?.children ?? []);
  const {
    name,
    speaker,
    edition: { version, date },
  } = edition.info;
  for (const each of [name.zh, speaker.zh, version, `${date}T00:00:00Z`, edition.sha256])
    expect(words('docProps/core.xml')).toContain(each);
  expect(words('docProps/custom.xml')).toContain(edition.sha256);
});

test('hostile words stay words', () => {
  for (const set of sets) {
    const { opened } = made.find(({ name }) => name === `hostile words, ${set}`) as Made;
    const said = elementsIn(opened.parts.get('word/document.xml'), 'w:p').map((paragraph) =>
      elementsIn(paragraph, 'w:t')
        .map((words) => DomUtils.textContent(words))
        .join(''),
    );
    const own = hostile.map((words) => words.replace(/[\n\r\v\f\u0085\u2028\u2029]+/g, ' ').replace(/[\u0001\u001B]/g, '\uFFFD'));
    expect(own.filter((words) => !said.includes(words))).toEqual([]);
  }
});

test.each(hostile)('%j stays words in Markdown', (words) => {
  const lines = [{ id: 'r1.6.s5', zh: words, en: words, opens: true }];
  const extract: Extract = {
    ...dossier,
    title: words,
    parts: [
      { kind: 'heading', words, level: 1 },
      { kind: 'own', words },
      { kind: 'entry', slug: 'ill', zh: { word: words, definition: words }, en: { word: words, definition: words } },
      { ...passageOf(edition, 'r1.6.s5', urls), lines },
    ],
  };
  const plain: Extract = JSON.parse(JSON.stringify(extract).replaceAll(JSON.stringify(words).slice(1, -1), 'plain')) as Extract;
  const shapeOf = (one: Extract): string[] => {
    const found: string[] = [];
    visit(
      remark()
        .use(remarkGfm)
        .parse(toMarkdown(one, 'both', style)),
      (node) => {
        // This reader makes links of bare addresses even where Markdown has none: they have no place in the text.
        if (node.type !== 'text' && node.position) found.push(node.type);
      },
    );
    return found;
  };
  expect(shapeOf(extract)).toEqual(shapeOf(plain));
});

test('the same extract gives the same bytes, in every time zone', async () => {
  const { TZ } = process.env;
  try {
    for (const zone of ['Asia/Shanghai', 'America/Los_Angeles']) {
      process.env['TZ'] = zone;
      for (const { extract, set, bytes } of made) expect(Buffer.compare(await toWord(extract, { set, style }), bytes)).toBe(0);
    }
  } finally {
    if (TZ === undefined) delete process.env['TZ'];
    else process.env['TZ'] = TZ;
  }
}, 60_000);

test.runIf(hasOffice)(
  'the office setting has 22 lines of 28 signs, within its margins',
  async () => {
    const pages = await linesOf(await openPdf(byOffice(theWhole('gongwen').bytes, 'pdf')));
    const yOf = ({ transform }: TextItem): number => Number(transform[5]);
    const xOf = ({ transform }: TextItem): number => Number(transform[4]);
    const rows = pages.map((items) =>
      Map.groupBy(
        items.filter(({ str }) => str.trim() !== ''),
        (item) => Math.round(yOf(item)),
      ),
    );
    // Pages of text alone: what stands smaller is a note.
    const isText = ({ transform }: TextItem): boolean => Number(transform[3]) > 15;
    const full = rows.filter((page) => page.size === 22 && [...page.values()].flat().every(isText));
    expect(full.length).toBeGreaterThan(5);
    const millimetres = (points: number): number => (points / 72) * 25.4;
    for (const page of full) {
      const items = [...page.values()].flat();
      const ends = items.filter(({ str }) => /\p{sc=Han}$/u.test(str)).map((item) => xOf(item) + item.width);
      expect(Math.abs(millimetres(Math.min(...items.map(xOf))) - 28)).toBeLessThan(0.5);
      expect(Math.abs(millimetres(Math.max(...ends)) - (210 - 26))).toBeLessThan(0.5);
      const heights = items.map(yOf);
      const pitch = (Math.max(...heights) - Math.min(...heights)) / 21;
      expect(Math.abs(millimetres(pitch * 22) - 225)).toBeLessThan(0.5);
      // The foot of the first line lies within it, and that of the last above the lower margin.
      expect(millimetres(Math.max(...heights))).toBeLessThan(297 - 37);
      expect(millimetres(Math.max(...heights) + pitch)).toBeGreaterThan(297 - 37);
      expect(millimetres(Math.min(...heights))).toBeGreaterThan(35);
    }
    const signs = full.flatMap((page) => [...page.values()].map((items) => items.map(({ str }) => str).join('')));
    const longest = signs.filter((line) => /^[\p{sc=Han}，。、“”]+$/u.test(line)).map((line) => line.length);
    expect(longest.filter((length) => length === 28).length).toBeGreaterThan(10);
    // A mark may hang in the margin.
    expect(Math.max(...longest)).toBeLessThanOrEqual(29);
  },
  120_000,
);

test('the script of the documents is at most 150 KB under brotli, and needs no newer browser', async () => {
  const output = await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    build: { target, write: false, lib: { entry: join(root, 'src/documents/word/word.ts'), formats: ['es'] } },
  });
  const chunks = [output].flat().flatMap((each) => ('output' in each ? each.output : []));
  const code = chunks.map((chunk) => ('code' in chunk ? chunk.code : '')).join('');
  expect(brotliCompressSync(code).length).toBeLessThan(150_000);
  expect(newerScripts(code, 'word.js')).toEqual([]);
}, 60_000);

describe('a fault is found', () => {
  const changed = (path: string, from: string | RegExp, to: string): Uint8Array => {
    const files = unzipSync((made.find(({ name }) => name === 'a dossier, table') as Made).bytes);
    const before = new TextDecoder().decode(files[path]);
    const after = before.replace(from, to);
    expect(after).not.toBe(before);
    return zipSync({ ...files, [path]: strToU8(after) });
  };
  const document = 'word/document.xml';

  test.each([
    ['theme', document, ' w:ascii="Times New Roman"', ' w:asciiTheme="minorHAnsi" w:ascii="Times New Roman"'],
    ['marks', document, / w:hint="eastAsia"/g, ''],
    ['faces', document, / w:eastAsia="楷体"/, ''],
    ['language', document, /<w:lang [^>]*>/, ''],
    ['grid', document, /<w:gridCol [^>]*>/, ''],
    ['grid', document, /<w:tblGrid>.*?<\/w:tblGrid>/, ''],
    ['cell', document, /(<w:tc>.*?)<w:t [^>]*>[^<]*<\/w:t>/, '$1'],
    ['colour', 'word/styles.xml', '<w:rPr><w:rFonts', '<w:rPr><w:color w:val="808080"/><w:rFonts'],
    ['colour', document, '<w:tcPr>', '<w:tcPr><w:shd w:val="clear" w:fill="EEEEEE"/>'],
    ['stand-in', 'word/fontTable.xml', /<w:altName w:val="[^"]*华文中宋[^"]*"\/>/, ''],
    ['mode', 'word/settings.xml', 'w:val="15"', 'w:val="12"'],
    ['language', 'word/settings.xml', /<w:themeFontLang [^>]*>/, ''],
    ['bookmark', document, /w:name="r1_6_s5"/, 'w:name="r1.6.s5"'],
    ['bookmark', document, /<w:bookmarkEnd [^>]*>/, ''],
    ['note', document, /<w:footnoteReference [^>]*>/, ''],
    ['link', document, /r:id="rIdLink1"/, 'r:id="rIdLink999"'],
  ])('%s in %s', (rule, path, from, to) => {
    expect(brokenInWord(changed(path, from, to)).some((line) => line.endsWith(`(${rule})`))).toBe(true);
  });

  test('by the Open XML SDK too', async () => {
    const found = await foundBySdk(changed(document, '<w:tblGrid>', '<w:tblGrid w:wide="1">'));
    expect(found ?? ['it does not run here']).not.toEqual([]);
  });

  test('English marks in the Han face', () => {
    const files = unzipSync((made.find(({ name }) => name === 'a dossier, english') as Made).bytes);
    const words = new TextDecoder()
      .decode(files[document])
      .replaceAll('w:eastAsia="仿宋" w:hAnsi', 'w:eastAsia="仿宋" w:hint="eastAsia" w:hAnsi');
    expect(words).toContain('w:hint="eastAsia" w:hAnsi');
    expect(brokenInWord(zipSync({ ...files, [document]: strToU8(words) })).some((line) => line.endsWith('(marks)'))).toBe(true);
  });
});
