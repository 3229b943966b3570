import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { fromText } from '../from-text.ts';
import { openWorks, tailLines } from './works.ts';

function read(text: string): { works: [string, number, ...string[]][]; tail: [number, string][] } {
  const file = new VFile();
  const { lines } = fromText(text, file);
  const starts = openWorks(lines, undefined, file);
  return {
    works: starts.map(({ id, first, title }) => [id, first, ...title.map(({ value }) => value)]),
    tail: [...tailLines(lines, starts)].sort(([a], [b]) => a - b).map(([at, work]) => [at, starts[work]?.id ?? '']),
  };
}

const report =
  '甲县政府工作报告\n——2024年1月9日在甲县第九届人民代表大会第三次会议上\n甲县县长　王小明\n\n各位代表：\n现在报告工作。\n一、回顾\n甲事已成。\n二、安排\n乙事要办。\n';

describe('a text of which nothing is declared', () => {
  test.each([
    ['one report', report, [['r', 0, '甲县政府工作报告', '——2024年1月9日在甲县第九届人民代表大会第三次会议上']]],
    [
      'a cover and a list of contents before the same title',
      `甲县政府工作报告\n目录\n一、回顾\n二、安排\n${report}`,
      [['r', 0, '甲县政府工作报告']],
    ],
    ['a letter-spaced title', '政 府 工 作 报 告\n各位代表：\n现在报告工作。', [['r', 0, '政 府 工 作 报 告']]],
    ['no title', '各位代表：\n现在报告工作。\n一、回顾\n甲事已成。', [['r', 0]]],
    [
      'a title with its kind on a second line',
      '中共甲县委员会\n关于加强乡村治理的意见\n（2023年5月4日）\n为加强治理，提出意见。',
      [['r', 0, '中共甲县委员会', '关于加强乡村治理的意见']],
    ],
    [
      'a number before the title',
      '甲县人民政府文件\n甲政发〔2022〕15号\n甲县人民政府关于修路的通知\n各乡镇人民政府：\n现通知如下。\n一、修路。',
      [['r', 0, '甲县人民政府关于修路的通知']],
    ],
    [
      'a page around the title',
      '首页\n>\n政务公开\n甲县2024年政府工作报告\n发布时间：2024-01-18 09:30　来源：县府办\n各位代表：\n现在报告。',
      [['r', 0, '甲县2024年政府工作报告']],
    ],
    [
      'a headline inside a report',
      '甲县政府工作报告\n一、回顾\n甲事已成。\n二、安排\n听取的报告\n乙事要办。',
      [['r', 0, '甲县政府工作报告']],
    ],
  ])('is one work: %s', (_, text, works) => {
    expect(read(text).works).toEqual(works);
  });

  test.each([
    ['a report and a speech', `${report}在甲县第九届人民代表大会\n闭幕会上的讲话\n同志们：\n会议开完了。\n一、学习\n要学。`, ['r', 's'], 9],
    ['a circular that sends on a report', `按：现印发王小明同志的报告，望认真贯彻。\n${report}`, ['n', 'r'], 1],
    [
      'a notice that sends on a plan',
      '甲县人民政府关于印发《甲县修路方案》的通知\n甲政发〔2022〕3号\n各乡镇人民政府：\n现将《甲县修路方案》印发给你们，请认真执行。\n甲县人民政府\n2022年3月1日\n甲县修路方案\n为修好路，制定本方案。\n一、目标\n修路。',
      ['n', 'r'],
      6,
    ],
    [
      'a speech behind the end of another',
      '甲同志在座谈会上的讲话\n同志们：\n今天开会。\n谢谢大家！\n乙同志在座谈会上的讲话\n同志们：\n我也说几句。',
      ['s', 'sb'],
      4,
    ],
    ['an annex with its title on its line', `${report}附件1：修路清单\n一、甲路\n二、乙路`, ['r', 'a'], 9],
    ['an annex with a number alone', `${report}附件1\n修路清单\n一、甲路\n二、乙路`, ['r', 'a'], 9],
  ])('is several works: %s', (_, text, ids, first) => {
    const { works } = read(text);
    expect(works.map(([id]) => id)).toEqual(ids);
    expect(works[1]?.[1]).toBe(first);
  });
});

test('the lines at the end of a document stand under the document', () => {
  const opinion =
    '甲县人民政府关于修路的意见\n为修路，提出意见。\n一、目标\n修好路。\n附件：1.甲路表\n2.乙路表\n甲县人民政府\n2022年6月18日\n抄送：县委办公室\n附件1\n甲路表\n一、东段';
  expect(read(opinion)).toEqual({
    works: [
      ['r', 0, '甲县人民政府关于修路的意见'],
      ['a', 9, '附件1', '甲路表'],
    ],
    tail: [4, 5, 6, 7, 8].map((at) => [at, 'r']),
  });
  expect(read('在会上的讲话\n同志们：\n开会。\n一、学习\n要学。\n谢谢大家！').tail).toEqual([[5, 'r']]);
  expect(read('甲县报告\n一、回顾\n甲事已成。\n县教育局').tail).toEqual([]);
});

test('a list of annexes at the very end opens no annex', () => {
  expect(read('甲县修路方案\n为修路，制定本方案。\n附件1：甲路表\n附件2：乙路表\n甲县人民政府').works.map(([id]) => id)).toEqual(['r']);
});

test('what sends the whole on belongs to the circular before it', () => {
  const text = `按：现印发王小明同志的报告，望认真贯彻。\n${report}发：各乡镇，县直各单位\n中共甲县委办公室`;
  expect(read(text).tail).toEqual([
    [10, 'n'],
    [11, 'n'],
  ]);
});

test('a title that a page broke is joined without a space, and two lines that stand by themselves with one', () => {
  const joinsOf = (text: string): string[] | undefined => openWorks(fromText(text, new VFile()).lines, undefined, new VFile())[0]?.joins;
  expect(joinsOf('甲市2024年国民经济和社会\n发展计划执行情况的报告\n各位代表：\n好。')).toEqual(['']);
  expect(joinsOf('甲市工作报告\n——在甲市第八届人民代表大\n会第四次会议上\n各位代表：\n好。')).toEqual([' ', '']);
  expect(joinsOf('凝心聚力奋勇争先\n再创辉煌\n——在甲县代表大会上的报告\n同志们：\n好。')).toEqual([' ', ' ']);
});
