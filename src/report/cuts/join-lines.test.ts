import { readFileSync } from 'node:fs';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { widthOf } from '#text/width.ts';
import type { Declared } from '../declared.ts';
import { fromFiles } from '../from-files.ts';
import { identify } from '../identify.ts';
import type { Outline } from '../outline.ts';
import { fromText } from '../from-text.ts';
import { joinLines } from './join-lines.ts';
import { parse } from '../parse.ts';
import { sourceOf } from './breaks.ts';
import { segmentsInTextOrder, toText } from '../to-text.ts';
import { toFiles } from '../to-files.ts';
import type { Report } from '../types.ts';

/** What an editor declares of a text of one work: that its lines are joined. */
const declaredOf = (text: string): Declared => ({
  works: [{ id: 'r', title: [], opens: text.trim().slice(0, 4) }],
  placements: [],
  headings: [],
  joinLines: true,
});

function joined(text: string): Report {
  const file = new VFile({ path: 'x.txt', value: new TextEncoder().encode(text) });
  const tree = parse(file, declaredOf(text));
  identify(tree, { tree: undefined, ended: [] }, '', file);
  return tree;
}

/** The laws of a joined tree: nothing is lost, positions point at the words with their breaks, and content/ keeps it all. */
function holdsTheLaws(text: string, tree: Report): void {
  expect(toText(tree)).toBe(text);
  for (const segment of segmentsInTextOrder(tree)) {
    const { start, end } = segment.position;
    expect(text.slice(start.offset, end.offset)).toBe(sourceOf(segment));
    const before = text.slice(0, start.offset).split('\n');
    expect([start.line, start.column]).toEqual([before.length, (before[before.length - 1] ?? '').length + 1]);
  }
  const files = toFiles(tree, { file: 'x', sha256: '0' }, [], () => '');
  const words = [...files].flatMap(([path, json]) =>
    path.startsWith('zh/') ? Object.entries(JSON.parse(json) as Record<string, string>) : [],
  );
  const again = fromFiles(JSON.parse(files.get('outline.json') ?? '') as Outline, new Map(words));
  expect(toText(again)).toBe(text);
  expect(segmentsInTextOrder(again).map(({ position }) => position)).toEqual(segmentsInTextOrder(tree).map(({ position }) => position));
}

const report = [
  '示例市政府工作报告',
  '',
  '一、工作回顾',
  '过去一年，我们坚持稳字当头，财政收入增长。城乡居民收',
  '— 1 —',
  '入比进一步缩小。新增国家高新技术企业突破一千家，引进Eight',
  'Eight项目，推进现代服务业集聚区建设，全面完成各项目标任',
  '务。',
  '（一）坚持创新驱动，加快建设现代产业体系，产业竞',
  '争力持续增强。规上工业增加值增长。',
  '二、工作安排',
  '今年要重点抓好以下工作。',
  '',
].join('\n');

test('cut lines are joined, over a page number, within a heading and between Latin words, and sentences end where they end', () => {
  const tree = joined(report);
  holdsTheLaws(report, tree);
  expect(segmentsInTextOrder(tree).map(({ id, value, position }) => [id, value, position.start.line])).toEqual([
    ['r0.a.s1', '示例市政府工作报告', 1],
    ['r1.s0', '一、工作回顾', 3],
    ['r1.a.s1', '过去一年，我们坚持稳字当头，财政收入增长。', 4],
    ['r1.a.s2', '城乡居民收入比进一步缩小。', 4],
    ['r1.a.s3', '新增国家高新技术企业突破一千家，引进Eight Eight项目，推进现代服务业集聚区建设，全面完成各项目标任务。', 6],
    ['r1.1.s0', '（一）坚持创新驱动，加快建设现代产业体系，产业竞争力持续增强。', 9],
    ['r1.1.s1', '规上工业增加值增长。', 10],
    ['r2.s0', '二、工作安排', 11],
    ['r2.a.s1', '今年要重点抓好以下工作。', 12],
  ]);
});

test('a break between two sentences of one paragraph belongs to neither', () => {
  const text = [
    '　　改革开放以来，全市上下坚持以经济建设为中',
    '心，不断解放和发展社会生产力，经济总量连续跨',
    '上新的台阶，城乡面貌焕然一新，人民生活显著改',
    '善，社会保持稳定，各项事业不断取得新的成就。',
    '各级干部都要真抓实干。',
    '　　让我们团结起来。',
  ].join('\n');
  const tree = joined(text);
  holdsTheLaws(text, tree);
  const [first, second, third] = segmentsInTextOrder(tree);
  expect(first?.breaks).toHaveLength(3);
  expect(second).toMatchObject({ value: '各级干部都要真抓实干。', gap: '\n', position: { start: { line: 5, column: 1 } } });
  expect(third?.gap).toBe('\n　　');
});

test('a text without cut lines is the same joined or not', () => {
  const text = readFileSync(new URL('../../../seeds/wenzhou-2018.txt', import.meta.url), 'utf8');
  const tree = joined(text);
  holdsTheLaws(text, tree);
  expect(segmentsInTextOrder(tree).filter(({ breaks }) => breaks)).toEqual([]);
});

test('a text that a PDF has wrapped, with a number on each page, is itself again', () => {
  const paragraphs = readFileSync(new URL('../../../seeds/wenzhou-2018.txt', import.meta.url), 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const lines = paragraphs.flatMap((words) => wrapped(`　　${words}`, 28));
  const pages = lines.flatMap((line, at) => (at % 25 === 24 ? [line, `— ${(at + 1) / 25} —`] : [line]));
  const file = new VFile();
  const read = joinLines(fromText(pages.join('\n'), file)).lines.map(({ value }) => value);
  expect(read.filter((line) => !/^— \d+ —$/.test(line))).toEqual(paragraphs);
});

/** Words in lines of a width, as a PDF sets them: no number is parted, and no mark begins a line. */
function wrapped(words: string, width: number): string[] {
  const lines = [''];
  for (const piece of words.match(/[A-Za-z0-9.,%]+|./gu) ?? []) {
    const last = lines[lines.length - 1] ?? '';
    if (widthOf(last + piece) > width && !/^[，。、；：！？）》”’]/.test(piece)) lines.push(piece);
    else lines[lines.length - 1] = last + piece;
  }
  return lines;
}
