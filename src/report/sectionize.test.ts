import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import type { Declared } from './declared.ts';
import { outlineOf } from './outline-of.ts';
import { parse } from './parse.ts';

const text = [
  '甲市工作报告',
  '一、回顾',
  '过去一年工作很好。',
  '二、工作',
  '（一）开放。',
  '推动开放红利释放。',
  '落实开放的政策，支持企业。',
  '扩大开放水平。',
  '落实开放的方案，支持企业。',
  '（二）产业。',
  '发展产业。',
  '三、自身',
  '必须勤政。',
  '各位代表！让我们努力。',
  '各位代表！谢谢大家。',
].join('\n');

function outline(declared: Partial<Declared>): { lines: string[]; rules: (string | undefined)[] } {
  const file = new VFile({ path: 'x.txt', value: new TextEncoder().encode(text) });
  const tree = parse(file, { works: [{ id: 'r', title: ['甲市工作报告'] }], placements: [], headings: [], ...declared });
  const lines = outlineOf(tree, file).works.flatMap(({ parts }) =>
    parts.flatMap((part) => [
      `part ${part.line}`,
      ...part.measures.map(({ line }) => `measure ${line}`),
      ...part.sections.flatMap((section) => [`section ${section.line}`, ...section.measures.map(({ line }) => `measure ${line}`)]),
    ]),
  );
  return { lines, rules: file.messages.map(({ ruleId }) => ruleId) };
}

const plain = ['part 2', 'part 4', 'section 5', 'section 10', 'part 12'];

test('what is declared leaves the numbers around it alone', () => {
  expect(outline({})).toEqual({ lines: plain, rules: [] });
  const measures = ['推动开放', '扩大开放'].map((opens) => ({ opens, kind: 'measure' as const }));
  expect(outline({ headings: measures })).toEqual({
    lines: ['part 2', 'part 4', 'section 5', 'measure 6', 'measure 8', 'section 10', 'part 12'],
    rules: [],
  });
  expect(outline({ headings: [{ opens: '扩大开放', kind: 'section' }] })).toEqual({
    lines: ['part 2', 'part 4', 'section 5', 'section 8', 'section 10', 'part 12'],
    rules: [],
  });
  expect(outline({ headings: [{ opens: '过去一年', kind: 'measure' }] }).lines).toEqual(['part 2', 'measure 3', ...plain.slice(1)]);
});

test('words that several paragraphs begin with are named where one is to be placed', () => {
  expect(outline({ placements: [{ opens: '各位代表！', under: 'r' }] }).rules).toEqual(['placement-ambiguous']);
  expect(outline({ placements: [{ opens: '各位代表！让', under: 'r' }] }).rules).toEqual([]);
});

test('an annex of single sentences is a list; one whose numbers head texts has parts', () => {
  const annex = (lines: readonly string[]): number[] => {
    const words = ['甲市政府工作报告', '各位代表：', '一、回顾', '工作很好。', '二、安排', '继续工作。', '附件1', '民生实事清单', ...lines];
    const file = new VFile({ path: 'x.txt', value: new TextEncoder().encode(words.join('\n')) });
    return outlineOf(parse(file), file).works.map(({ parts }) => parts.length);
  };
  expect(annex(['1.新增托位三百个。', '2.改造小区十二个。', '3.新建食堂六家。'])).toEqual([2, 0]);
  expect(annex(['一、新增托位', '在城区新增三百个。', '二、改造小区', '改造十二个。'])).toEqual([2, 2]);
});

test('works may be declared in another order than that of the text', () => {
  const words = ['按：现印发。', '一、先学习', '学好。', '甲市工作报告', '一、回顾', '工作很好。', '二、安排', '继续。'];
  const file = new VFile({ path: 'x.txt', value: new TextEncoder().encode(words.join('\n')) });
  const works = [
    { id: 'r', title: ['甲市工作报告'] },
    { id: 'n', title: [], opens: '按：' },
  ];
  const found = outlineOf(parse(file, { works, placements: [], headings: [] }), file).works;
  expect(found.map(({ id, parts }) => [id, parts.map(({ line }) => line)])).toEqual([
    ['r', [5, 7]],
    ['n', [2]],
  ]);
  expect(file.messages).toEqual([]);
});
