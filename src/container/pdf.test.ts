import { afterEach, describe, expect, test, vi } from 'vitest';
import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import { readPdf } from './pdf.ts';
import { type SamplePage, samplePdf, type SampleWords } from './pdf/sample-pdf.ts';

const size = 16;
const perLine = 27;
const left = 80;
const right = left + perLine * size;
const first =
  '我们要把发展作为第一要务，坚持稳中求进，扎实做好各项工作，让全市人民过上更好的日子，让城市更美丽，让乡村更兴旺，让每个家庭都有盼头。';
const second =
  '过去五年，全市上下团结一心，克服种种困难，经济总量迈上新台阶，人民生活明显改善，社会大局保持稳定，为今后发展打下了坚实基础。';

/** Lines as a program sets a paragraph: two characters in, and none that begins with a mark. */
function wrap(text: string, indent = 2): string[] {
  const lines: string[] = [];
  let rest = text;
  for (let room = perLine - indent; rest !== ''; room = perLine) {
    let end = Math.min(room, rest.length);
    while (end < rest.length && /[，。、；：”）]/.test(rest.charAt(end))) end -= 1;
    lines.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return lines;
}

function column(lines: readonly Partial<SampleWords>[], y = 120): SampleWords[] {
  return lines.map((line, index) => ({ text: '', x: left, y: y + 28 * index, ...line }));
}

function set(...paragraphs: string[]): Partial<SampleWords>[] {
  return paragraphs.flatMap((paragraph) => wrap(paragraph).map((text, index) => ({ text, x: index === 0 ? left + 2 * size : left })));
}

async function read(...pages: (SamplePage | SampleWords[])[]): Promise<{ lines: string[]; file: VFile }> {
  const file = new VFile({ value: samplePdf(pages.map((page) => ('words' in page ? page : { words: page }))) });
  return { lines: (await readPdf(file)).split('\n'), file };
}

async function refusal(value: Uint8Array | string): Promise<string> {
  const file = new VFile({ value });
  const error: unknown = await readPdf(file).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(VFileMessage);
  return `${String(file.messages[0]?.source)}:${String(file.messages[0]?.ruleId)}`;
}

const rules = ({ file }: { file: VFile }): string[] => file.messages.map(({ line, ruleId }) => `${line} ${ruleId}`);

afterEach(() => {
  vi.restoreAllMocks();
});

describe('lines become paragraphs', () => {
  test('by their indents and their short last lines', async () => {
    expect((await read(column(set(first, second, '一、回顾', first)))).lines).toEqual([first, second, '一、回顾', first]);
  });

  test('without indents by the space between them', async () => {
    const lines = wrap(first, 0).map((text) => ({ text }));
    const words = [...column(lines), ...column(lines, 120 + 28 * lines.length + 20)];
    expect((await read(words)).lines).toEqual([first, first]);
  });

  test('over the end of a page', async () => {
    const lines = set(first, second, first);
    expect((await read(column(lines.slice(0, 5)), column(lines.slice(5)))).lines).toEqual([first, second, first]);
  });

  test('but not the lines of a title, its date, a salutation and a signature', async () => {
    const words = [
      { text: '关于全市工作的', x: 210, y: 80, size: 26 },
      { text: '报告', x: 270, y: 120, size: 26 },
      { text: '（二〇二〇年一月六日）', x: 208, y: 160 },
      ...column([{ text: '各位代表：' }, ...set(first, second)], 200),
      { text: '某某市人民政府', x: right - 7 * size, y: 460 },
      { text: '2020年1月6日', x: right - 6 * size, y: 488 },
    ];
    expect((await read(words)).lines).toEqual([
      '关于全市工作的',
      '报告',
      '（二〇二〇年一月六日）',
      '各位代表：',
      first,
      second,
      '某某市人民政府',
      '2020年1月6日',
    ]);
  });
});

describe('characters become words', () => {
  test('Latin words are parted, and Chinese characters that fill a line are not', async () => {
    const words = [
      { text: '人均GDP增长', x: left, y: 100, spacing: 4 },
      { text: 'Town', x: left, y: 200 },
      { text: 'Hall', x: left + 4 * 8 + 5, y: 200 },
      { text: '市长', x: left, y: 300 },
      { text: '某某', x: left + 4 * size - 8, y: 300 },
    ];
    expect((await read(words)).lines).toEqual(['人均GDP增长', 'Town Hall', '市长 某某']);
  });

  test('a raised sign stays in its line', async () => {
    const words = [...column(set(first)), { text: '①', x: left + 27 * size, y: 113, size: 8 }];
    expect((await read(words)).lines.join('')).toContain(`${wrap(first)[0] ?? ''}①`);
  });

  test('a hyphen that only breaks a word goes, and one of a compound stays', async () => {
    const lines = [
      'The well-known plan for the whole munici-',
      'pality and its towns is no longer a well-',
      'known one, and it needs to be said again.',
      'Amen.',
    ].map((text) => ({ text }));
    expect((await read(column(lines))).lines).toEqual([
      'The well-known plan for the whole municipality and its towns is no longer a well-known one, and it needs to be said again. Amen.',
    ]);
  });

  test('radicals and signs of nobody’s stay as they are, and the latter are named', async () => {
    const result = await read(column(set(first, '⼈民\ue000的事')));
    expect(result.lines[1]).toBe('⼈民\ue000的事');
    expect(result.file.messages.map(({ line, column: at, ruleId }) => [line, at, ruleId])).toEqual([[2, 3, 'pdf-character']]);
  });
});

describe('pages', () => {
  test('lose their numbers, heads and feet, which are named', async () => {
    const pages = [first, second, first, second].map((text, index) => [
      { text: '某市政府工作报告', x: 230, y: 50, size: 10 },
      ...column(set(text, text)),
      { text: `— ${index + 1} —`, x: 270, y: 800, size: 12 },
    ]);
    const result = await read(...pages);
    expect(result.lines).toEqual([first, first, second, second, first, first, second, second]);
    expect(rules(result)).toEqual(['1 left-out', '1 left-out']);
    expect(String(result.file.messages[0])).toContain('4 page numbers');
    expect(String(result.file.messages[1])).toContain('“某市政府工作报告”');
  });

  test('keep a line that recurs in the text', async () => {
    const page = column(set('谢谢大家！', first, second, first));
    expect((await read(page, page, page)).lines.filter((line) => line === '谢谢大家！')).toHaveLength(3);
  });

  test('of two columns are read one after the other', async () => {
    const narrow = (text: string, x: number): SampleWords[] =>
      Array.from({ length: Math.ceil(text.length / 12) }, (_, index) => ({
        text: text.slice(12 * index, 12 * index + 12),
        x,
        y: 120 + 28 * index,
      }));
    const result = await read([
      { text: '一个横跨两栏的很长很长的标题就在这里', x: 160, y: 80 },
      ...narrow(first + second, 80),
      ...narrow(second + first, 320),
    ]);
    expect(result.lines.join('')).toBe(`一个横跨两栏的很长很长的标题就在这里${first}${second}${second}${first}`);
    expect(rules(result)).toContain('1 pdf-order');
  });

  test.for([90, 180, 270])('that are turned by %i degrees read the same', async (rotate) => {
    const result = await read({ words: column(set(first, second)), rotate });
    expect(result.lines).toEqual([first, second]);
    expect(rules(result)).toEqual([]);
  });

  test('with text from top to bottom are read from the right, and named', async () => {
    const result = await read([
      { text: '各位代表现在报告工作', x: 500, y: 100, font: 'vertical' },
      { text: '请予审议', x: 472, y: 100, font: 'vertical' },
    ]);
    expect(result.lines.join('')).toBe('各位代表现在报告工作请予审议');
    expect(rules(result)).toEqual(['1 pdf-order']);
  });

  test('lose a watermark, which is named', async () => {
    const result = await read([...column(set(first, second)), { text: '内部资料', x: 200, y: 500, size: 60, turn: 45 }]);
    expect(result.lines).toEqual([first, second]);
    expect(rules(result)).toEqual(['1 left-out']);
  });

  test('give their footnotes behind the text', async () => {
    const note = { text: '①数据为初步统计。', x: left, y: 760, size: 10 };
    const result = await read([...column(set(first, second)), note], column(set(first, second)));
    expect(result.lines).toEqual([first, second, first, second, '①数据为初步统计。']);
    expect(rules(result)).toEqual(['5 pdf-footnote']);
  });

  test('give tables row by row', async () => {
    const rows = [
      ['指标', '2019年', '2020年'],
      ['总量', '100', '110'],
      ['人口', '20', '21'],
    ];
    const cells = rows.flatMap((row, index) => row.map((text, at) => ({ text, x: left + 150 * at, y: 400 + 28 * index })));
    const result = await read([...column(set(first, second)), ...cells]);
    expect(result.lines).toEqual([first, second, ...rows.map((row) => row.join('\t'))]);
    expect(rules(result)).toEqual(['3 table']);
  });

  test('name what they show besides words', async () => {
    const annotations = '<</Type/Annot/Subtype/Text/Rect[0 0 9 9]/Contents(Check!)>>';
    const result = await read(
      { words: column(set(first)), annotations, hasPicture: true },
      { words: [], hasPicture: true },
      column(set(second)),
    );
    expect(result.lines).toEqual([first, second]);
    expect(rules(result)).toEqual(['1 pdf-note', '2 pdf-scan', '1 picture']);
  });
});

describe('what cannot be read is refused', () => {
  const sound = samplePdf([{ words: column(set(first)) }]);
  const text = new TextDecoder().decode(sound);

  test.for([
    ['nothing', '', 'text:empty'],
    ['what is no PDF', '各位代表：', 'container:damaged'],
    ['a beginning', text.slice(0, 300), 'container:damaged'],
    ['a PDF without pages', text.replace(/\/Count 1\/Kids\[[^\]]*\]/, '/Count 0/Kids[]'), 'container:damaged'],
    ['a scan', new TextDecoder().decode(samplePdf([{ words: [], hasPicture: true }])), 'container:pdf-scan'],
    [
      'fonts that name no characters',
      new TextDecoder().decode(samplePdf([{ words: column([{ text: '\u0e01\u0e02\u1801\u0905\u0906\u1200', font: 'unnamed' }]) }])),
      'container:pdf-character',
    ],
    [
      'fonts that it does not bring and that name their characters in another way',
      text.replace('/Encoding/Identity-H', '/Encoding/UniGB-UCS2-H').replace('/ToUnicode/Identity-H', '').replace('(Identity)', '(GB1)'),
      'container:pdf-character',
    ],
    [
      'a lock',
      text.replace(
        '/Root 1 0 R',
        `/Root 1 0 R/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/O<${'0'.repeat(64)}>/U<${'1'.repeat(64)}>/P -4>>`,
      ),
      'container:pdf-locked',
    ],
  ] as const)('%s', async ([, value, id]) => {
    expect(await refusal(new TextEncoder().encode(value))).toBe(id);
  });

  test('and reading is quiet, the same each time, and leaves the bytes alone', async () => {
    const said = (['log', 'info', 'warn', 'error'] as const).map((name) => vi.spyOn(console, name).mockImplementation(() => undefined));
    const bytes = new Uint8Array(sound);
    const file = new VFile({ value: bytes });
    expect(await readPdf(file)).toBe(await readPdf(file));
    expect(bytes).toEqual(sound);
    await refusal(new TextEncoder().encode(text.slice(0, 300)));
    expect(said.flatMap(({ mock }) => mock.calls)).toEqual([]);
  });
});
