import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { buildDocx, filesOf, inList, level, lists, paragraph, run, tied, zipped } from './docx/build-docx.ts';
import type { Parts } from './docx/build-docx.ts';
import { readDocx } from './docx.ts';

// Expected lines are those of Word. LibreOffice converts the same files alike but that it keeps deleted and hidden text, numbers
// every level with a space after it, writes table cells and text boxes line by line or not at all, and counts in fewer forms.

interface Read {
  lines: string[];
  said: string[];
  reasons: string;
}

function readBytes(value: Uint8Array): Read {
  const file = new VFile({ path: 'a.docx', value });
  const text = readDocx(file);
  expect(text.endsWith('\n')).toBe(true);
  return {
    lines: text.slice(0, -1).split('\n'),
    said: file.messages.map(({ line, column, ruleId }) => `${line}:${column} ${ruleId}`),
    reasons: file.messages.map(({ reason }) => reason).join('\n'),
  };
}

const read = (parts: Parts): Read => readBytes(buildDocx(parts));
const linesOf = (body: string, parts: Partial<Parts> = {}): string[] => read({ body, ...parts }).lines;

function failure(value: Uint8Array): string {
  const file = new VFile({ path: 'a.docx', value });
  expect(() => readDocx(file)).toThrow();
  const [message] = file.messages;
  expect(message?.fatal).toBe(true);
  return `${message?.ruleId} ${message?.reason}`;
}

/** Returns where the list of a zip file's parts begins. */
const listAt = (bytes: Uint8Array): number =>
  bytes.findIndex((_, at) => [0x50, 0x4b, 1, 2].every((byte, index) => bytes[at + index] === byte));

const by = 'w:id="1" w:author="a" w:date="2024-01-01T00:00:00Z"';
const deleted = (words: string): string => `<w:del ${by}><w:r><w:delText>${words}</w:delText></w:r></w:del>`;
const mark = (properties: string): string => `<w:rPr>${properties}</w:rPr>`;
const deletedMark = mark(`<w:del ${by}/>`);
const field = (code: string, result?: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r>` +
  (result === undefined ? '' : `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}`) +
  '<w:r><w:fldChar w:fldCharType="end"/></w:r>';

describe('automatic numbers', () => {
  test.for([
    ['chineseCounting', [1, 10, 11, 20, 99, 105], '一 十 十一 二十 九十九 一○五'],
    ['chineseCountingThousand', [10, 19, 100, 101, 110, 2020], '十 十九 一百 一百零一 一百一十 二千零二十'],
    ['ideographDigital', [1, 10, 25], '一 一〇 二五'],
    ['ideographTraditional', [1, 2, 10, 11], '甲 乙 癸 11'],
    ['chineseLegalSimplified', [1, 10, 23, 105], '壹 壹拾 贰拾叁 壹佰零伍'],
    ['japaneseCounting', [10, 111, 200], '十 百十一 二百'],
    ['taiwaneseCounting', [12, 30, 120], '十二 三十 一二○'],
    ['decimalFullWidth', [7, 12], '７ １２'],
    ['decimalEnclosedCircleChinese', [1, 20, 21], '① ⑳ 21'],
    ['decimalEnclosedParen', [1, 20], '⑴ ⒇'],
    ['decimalEnclosedFullstop', [3], '⒊'],
    ['decimalZero', [9, 10], '09 10'],
    ['upperLetter', [26, 27, 53], 'Z AA AAA'],
    ['lowerRoman', [4, 9, 44], 'iv ix xliv'],
    ['ideographZodiac', [1, 12], '子 亥'],
  ] as const)('in the form %s', ([format, numbers, expected]) => {
    const numbering = lists(...numbers.map((number) => level(0, format, '%1/', '', number)));
    const body = numbers.map((_, index) => paragraph('x', inList(index + 1))).join('');
    expect(linesOf(body, { numbering })).toEqual(expected.split(' ').map((label) => `${label}/ x`));
  });

  test('an unknown form is written in plain figures, and said', () => {
    const { lines, said } = read({ body: paragraph('x', inList(1)), numbering: lists(level(0, 'thaiCounting', '%1.')) });
    expect([lines, said]).toEqual([['1. x'], ['1:1 docx-number']]);
  });

  test('levels count within each other, begin anew as they say, and count empty paragraphs', () => {
    const numbering =
      lists(
        level(0, 'chineseCounting', '第%1章') +
          level(1, 'decimal', '%1.%2', '<w:isLgl/>') +
          level(2, 'lowerLetter', '%3)', '<w:lvlRestart w:val="1"/>') +
          level(3, 'decimal', '（%4）', '<w:lvlRestart w:val="0"/>'),
      ) + '<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>';
    const rows: [string, number, number][] = [
      ['甲', 1, 1], ['乙', 1, 0], ['丙', 1, 1], ['丁', 1, 2], ['', 1, 1], ['戊', 1, 2], ['己', 1, 3], ['庚', 1, 0], ['辛', 1, 2], ['壬', 1, 3], ['癸', 2, 0], ['子', 2, 0], ['丑', 1, 0],
    ]; // prettier-ignore
    expect(linesOf(rows.map(([words, list, at]) => paragraph(words, inList(list, at))).join(''), { numbering })).toEqual(
      ['1.1 甲', '第二章乙', '2.1 丙', 'a) 丁', '2.2', 'b) 戊', '（1）己', '第三章庚', 'a) 辛', '（2）壬', '第七章癸', '第八章子', '第九章丑'],
    ); // prettier-ignore
  });

  test('come from styles and what they are based on, from links to styles, and can be taken away', () => {
    const style = (id: string, inner: string): string => `<w:style w:type="paragraph" w:styleId="${id}">${inner}</w:style>`;
    const styles =
      style('H1', `<w:pPr>${inList(1).replace(/<w:ilvl[^>]*>/, '')}</w:pPr>`) +
      style('H2', '<w:basedOn w:val="H1"/>') +
      style('Off', '<w:basedOn w:val="H1"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr>') +
      style('L', `<w:pPr>${inList(3)}</w:pPr>`);
    const numbering = lists(
      level(0, 'chineseCounting', '%1、', '<w:pStyle w:val="H1"/>') + level(1, 'chineseCounting', '（%2）', '<w:pStyle w:val="H2"/>'),
      '<w:numStyleLink w:val="L"/>',
      '<w:styleLink w:val="L"/>' + level(0, 'decimalEnclosedCircle', '%1'),
    );
    const of = (id: string): string => `<w:pStyle w:val="${id}"/>`;
    const body =
      paragraph('a', of('H1')) + paragraph('b', of('H2')) + paragraph('c', of('H2')) + paragraph('d', of('Off')) +
      paragraph('e', of('H1')) + paragraph('f', of('H2')) + paragraph('g', of('H1') + inList(0)) + paragraph('h', inList(2)); // prettier-ignore
    expect(linesOf(body, { styles, numbering })).toEqual(['一、a', '（一）b', '（二）c', 'd', '二、e', '（一）f', 'g', '①h']);
  });

  test('stand before the words with a space where one is seen', () => {
    const numbering = lists(
      level(0, 'chineseCounting', '（%1）'),
      level(0, 'chineseCounting', '（%1）', '<w:suff w:val="space"/>'),
      level(0, 'decimal', '%1.', '<w:suff w:val="nothing"/>'),
      level(0, 'decimal', '%1．', '<w:suff w:val="nothing"/>'),
      level(0, 'bullet', '\uf0b7'),
      level(0, 'none', ''),
    );
    const body = [1, 2, 3, 4, 5, 6].map((list) => paragraph('5G', inList(list))).join('');
    expect(linesOf(body, { numbering })).toEqual(['（一）5G', '（一） 5G', '1. 5G', '1．5G', '• 5G', '5G']);
  });

  test('a newer form stands beside one that all Words know', () => {
    const numbering = lists(
      '<w:lvl w:ilvl="0"><w:start w:val="5"/><mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="%1"/></w:lvl>',
    );
    expect(linesOf(paragraph('x', inList(1)), { numbering })).toEqual(['005 x']);
  });
});

describe('tracked changes', () => {
  test('are read as accepted, counted, and said once', () => {
    const body =
      paragraph('首段') +
      paragraph(`${run('甲')}<w:ins ${by}>${run('乙')}</w:ins>${deleted('丙')}<w:moveTo ${by}>${run('丁')}</w:moveTo>`) +
      paragraph(`<w:moveFrom ${by}>${run('丁')}</w:moveFrom>${run('戊')}`);
    const { lines, said, reasons } = read({ body });
    expect(lines).toEqual(['首段', '甲乙丁', '戊']);
    expect(said).toEqual(['2:2 docx-changes']);
    expect(reasons).toContain('4 tracked changes');
  });

  test('a deleted paragraph mark joins, and what is deleted or hidden whole is not counted', () => {
    const numbering = lists(level(0, 'decimal', '%1.'));
    const body =
      paragraph('一', inList(1)) +
      paragraph(deleted('二'), inList(1) + deletedMark) +
      paragraph('三', inList(1) + deletedMark) +
      paragraph('四', inList(1)) +
      paragraph(run('藏', '<w:vanish/>'), inList(1) + mark('<w:vanish/>')) +
      paragraph('五', inList(1)) +
      paragraph(deleted('末'), deletedMark) +
      `<w:tbl><w:tr><w:trPr><w:del ${by}/></w:trPr><w:tc>${paragraph('删')}</w:tc></w:tr></w:tbl>`;
    const { lines, reasons } = read({ body, numbering });
    expect(lines).toEqual(['1. 一', '2. 三四', '3. 五']);
    expect(reasons).toContain('hidden text “藏”');
  });
});

describe('what stands in a paragraph', () => {
  test('tabs, breaks, hyphens, spaces and symbols', () => {
    const body =
      paragraph(
        '<w:r><w:t> 甲 </w:t><w:tab/><w:t xml:space="preserve"> 乙</w:t><w:br/><w:t>丙</w:t><w:noBreakHyphen/><w:t>丁</w:t><w:softHyphen/><w:t>&#25104;&amp;</w:t></w:r>',
      ) +
      paragraph('<w:r><w:br w:type="page"/><w:t>前</w:t><w:br w:type="page"/><w:t>后</w:t><w:br w:type="column"/></w:r>') +
      paragraph('<w:r><w:sym w:font="宋体" w:char="2014"/><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>');
    const { lines, said, reasons } = read({ body });
    expect(lines).toEqual(['甲\t 乙', '丙-丁成&', '前', '后', '—']);
    expect(said).toEqual(['5:2 left-out']);
    expect(reasons).toContain('Wingdings');
  });

  test('fields give their results, nested ones and contents lists too', () => {
    const body =
      paragraph(
        `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:hyperlink>${run('一、总则')}<w:r><w:tab/></w:r>${field('PAGEREF a', run('3'))}</w:hyperlink>`,
      ) +
      paragraph(`${run('二、附则')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`) +
      paragraph(
        `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>IF </w:instrText></w:r>${field('X', run('不见'))}<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('见')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      ) +
      paragraph(`<w:fldSimple w:instr="REF b">${run('参见')}</w:fldSimple>${field('XE "词"')}${field('EQ \\o(○,1)')}`);
    const { lines, said, reasons } = read({ body });
    expect(lines).toEqual(['一、总则\t3', '二、附则', '见', '参见']);
    expect(said).toEqual(['4:3 left-out']);
    expect(reasons).toContain('EQ \\o(○,1)');
  });

  test('content within wrappers is read, and readings, formulas, comments and hidden text are named', () => {
    const body =
      `<w:sdt><w:sdtPr/><w:sdtContent>${paragraph(`<w:smartTag>${run('标')}</w:smartTag><w:sdt><w:sdtContent>${run('签')}</w:sdtContent></w:sdt>`)}</w:sdtContent></w:sdt>` +
      paragraph(`<w:r><w:ruby><w:rt>${run('zì')}</w:rt><w:rubyBase>${run('字')}</w:rubyBase></w:ruby></w:r><m:oMath><m:r><m:t>x+y</m:t></m:r></m:oMath>`) +
      paragraph(`${run('甲')}<w:commentRangeStart w:id="0"/>${run('乙')}<w:r><w:commentReference w:id="0"/></w:r>${run('密', '<w:vanish/>')}${run('文', '<w:vanish/>')}${run('丙', '<w:vanish w:val="0"/>')}`); // prettier-ignore
    const { lines, said, reasons } = read({ body });
    expect(lines).toEqual(['标签', '字x+y', '甲乙丙']);
    expect(said).toEqual(['2:2 left-out', '2:5 docx-formula', '3:3 left-out', '3:3 left-out']);
    for (const words of ['zì', 'x+y', 'comments', '密文']) expect(reasons).toContain(words);
  });

  test('a text box that is there in two forms is read once, after its paragraph', () => {
    const box = `<w:txbxContent>${paragraph('框一')}${paragraph('框二')}</w:txbxContent>`;
    const body =
      paragraph(
        `${run('锚')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>${run('后')}`,
      ) + paragraph('下');
    const { lines, said } = read({ body });
    expect([lines, said]).toEqual([['锚后', '框一', '框二', '下'], ['2:1 docx-text-box']]);
  });

  test('pictures, charts, SmartArt and objects are named at their place', () => {
    const graphic = (kind: string, inner: string): string =>
      `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="图" descr="市徽"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/${kind}">${inner}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
    const files = {
      'word/_rels/document.xml.rels': tied('<Relationship Id="d" Type="http://x/diagramData" Target="diagrams/data1.xml"/>'),
      'word/diagrams/data1.xml': '<x xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:t>统筹</a:t></x>',
    };
    const body = paragraph(
      `${run('甲')}${graphic('picture', '<pic:pic/>')}${graphic('chart', '')}${graphic('diagram', '<dgm:relIds r:dm="d"/>')}<w:r><w:object><v:shape><v:imagedata/></v:shape><o:OLEObject ProgID="Excel.Sheet.12"/></w:object></w:r>`,
    );
    const { lines, said, reasons } = read({ body, files });
    expect(lines).toEqual(['甲']);
    expect(said).toEqual(Array.from({ length: 4 }, () => '1:2 picture'));
    for (const words of ['a picture “市徽”', 'a chart', '统筹', 'Excel.Sheet.12']) expect(reasons).toContain(words);
  });
});

describe('notes, headers and tables', () => {
  const note = (id: number, words: string): string =>
    `<w:footnote w:id="${id}"><w:p><w:r><w:footnoteRef/></w:r>${run(words)}</w:p></w:footnote>`;
  const reference = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
  const body = paragraph(`${run('增长5')}${reference(3)}${run('，其中')}${reference(2)}`) + paragraph('完');

  test('notes stand at the end, numbered as the text refers to them', () => {
    const footnotes = note(2, ' 注二') + note(3, '注一') + note(4, '无人提及');
    const { lines, said, reasons } = read({ body, footnotes });
    expect(lines).toEqual(['增长5¹，其中²', '完', '¹ 注一', '² 注二']);
    expect(said).toEqual(['1:4 docx-notes']);
    expect(reasons).toContain('2 footnotes');
    const settings = '<w:footnotePr><w:numFmt w:val="decimalEnclosedCircleChinese"/></w:footnotePr>';
    expect(linesOf(body, { footnotes, settings })).toEqual(['增长5①，其中②', '完', '① 注一', '② 注二']);
  });

  test('headers and footers are named once where they say more than a page', () => {
    const sections =
      '<w:sectPr><w:headerReference w:type="default" r:id="header"/><w:footerReference w:type="default" r:id="footer"/></w:sectPr>';
    const footer = paragraph(`${run('— ')}${field('PAGE', run('3'))}${run(' —')}`);
    expect(read({ body: paragraph('文') + sections, footer, header: paragraph('') }).said).toEqual([]);
    const { said, reasons } = read({ body: paragraph('文') + sections, footer, header: paragraph('内部资料') });
    expect(said).toEqual(['1:1 left-out']);
    expect(reasons).toContain('“内部资料”');
  });

  test('tables are a row a line, merged cells once, tables within too, and a frame of one cell keeps its lines', () => {
    const cell = (inner: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${inner}</w:tc>`;
    const table = (...rows: string[]): string => `<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`;
    const within = table(cell(paragraph('内一')) + cell(paragraph('内二')));
    const merged =
      paragraph('前') +
      table(
        cell(paragraph('类'), '<w:vMerge w:val="restart"/>') + cell(paragraph('甲') + paragraph('乙'), '<w:gridSpan w:val="2"/>'),
        cell(paragraph(''), '<w:vMerge/>') + cell(within + paragraph('')) + cell(paragraph('丙')),
      ) +
      table(cell(paragraph('框一') + paragraph('框二')));
    const { lines, said } = read({ body: merged });
    expect(lines).toEqual(['前', '类\t甲 乙', '\t内一\t内二\t丙', '框一', '框二']);
    expect(said).toEqual(['2:1 table', '3:2 table', '4:1 table']);
  });
});

describe('files', () => {
  const main = filesOf({ body: paragraph('正文') })['word/document.xml'] as string;
  const moved = (xml: string | Uint8Array): Uint8Array =>
    zipped({
      '_rels/.rels': tied(
        '<Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/wps/Main.xml"/>',
      ),
      'wps/Main.xml': xml,
    });

  test('the main part has any name, prefix, namespace form or encoding of XML', () => {
    const strict = main.replace(
      'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
      'http://purl.oclc.org/ooxml/wordprocessingml/main',
    );
    const prefixed = main.replace(/(<\/?)w:/g, '$1ns0:').replace('xmlns:w=', 'xmlns:ns0=');
    const wide = new Uint8Array(Buffer.from(`\ufeff${main.replace('UTF-8', 'UTF-16')}`, 'utf16le'));
    for (const xml of [main, strict, prefixed, wide]) expect(readBytes(moved(xml)).lines).toEqual(['正文']);
  });

  test('a file with macros is read, and says so', () => {
    const files = filesOf({ body: paragraph('正文') });
    const types = String(files['[Content_Types].xml']).replace(
      /application\/[\w.-]*document\.main\+xml/,
      'application/vnd.ms-word.document.macroEnabled.main+xml',
    );
    const { lines, reasons } = readBytes(zipped({ ...files, '[Content_Types].xml': types }));
    expect(lines).toEqual(['正文']);
    expect(reasons).toContain('macros');
  });

  test('what is no Word document is said to be what it is', () => {
    const ole = (name: string): Uint8Array =>
      new Uint8Array(
        Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(name, 'utf16le'), Buffer.alloc(90)]),
      );
    expect(failure(ole('EncryptedPackage'))).toMatch(/^docx-encrypted .*password/);
    expect(failure(ole('WordDocument'))).toMatch(/^docx-old .*\.doc/);
    expect(failure(ole('Workbook'))).toMatch(/^damaged /);
    expect(failure(new Uint8Array())).toMatch(/^damaged .*no bytes/);
    expect(failure(Buffer.from('%PDF-1.7 …'))).toMatch(/^damaged .*PDF/);
    expect(failure(zipped({ 'a.txt': 'x' }))).toMatch(/^damaged .*without a Word document/);
    expect(failure(moved('<x:workbook xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>'))).toMatch(/^damaged .*Excel/);
    expect(failure(zipped({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' }))).toMatch(
      /^damaged .*OpenDocument/,
    );
  });

  test('broken files, bombs and declared entities are refused', () => {
    const whole = buildDocx({ body: paragraph('正文'.repeat(200)) });
    for (const length of [5, 100, whole.length - 30]) expect(failure(whole.subarray(0, length))).toMatch(/^damaged .*zip/);
    for (let at = 0; at < whole.length; at += 7) {
      const altered = Uint8Array.from(whole, (byte, index) => (index === at ? byte ^ 0x55 : byte));
      const file = new VFile({ value: altered });
      try {
        // A byte that nothing depends on may change; no other text may come of it.
        expect(readDocx(file)).toBe(`${'正文'.repeat(200)}\n`);
      } catch (error) {
        expect(String(file.messages[0]?.ruleId), String(error)).toBe('damaged');
      }
    }
    expect(failure(moved(main.slice(0, -30)))).toMatch(/^damaged .*wps\/main\.xml.*breaks off/);
    expect(failure(moved(main.replace('</w:p>', '')))).toMatch(/^damaged .*not closed/);
    expect(failure(moved(main.replace('<w:document', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><w:document')))).toMatch(
      /type declaration/,
    );
    expect(failure(moved(main.replace('<w:p>', '<w:p>'.repeat(5000)).replace('</w:p>', '</w:p>'.repeat(5000))))).toMatch(/too deep/);
    const bomb = moved(main);
    new DataView(bomb.buffer).setUint32(listAt(bomb) + 24, 0x7fffffff, true);
    expect(failure(bomb)).toMatch(/^damaged .*unpacks to more/);
  });
});
