import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { fromText } from '../from-text.ts';
import { findFurniture } from './furniture.ts';
import { findPageNumbers } from './page-numbers.ts';

const linesOf = (text: string) => fromText(text, new VFile()).lines;
const found = (find: typeof findFurniture, text: string): string[] => {
  const lines = linesOf(text);
  return [...find(lines)].sort((a, b) => a - b).map((at) => lines[at]?.value ?? '');
};

test.each([
  '发布时间：2024-01-18 09:30　　来源：县府办　　字体：[ 大 中 小 ]　　打印　　关闭',
  '【字体：大 中 小】\n打印本页\n关闭窗口',
  '【字体：\n大\n中\n小\n】\n打印',
  '索 引 号：000014349/2024-00011\n发文机关：县政府办\n成文日期：2024年1月9日',
  '当前位置：首页 > 政务公开 > 政府工作报告',
  '首页 > 政务公开 > 政府工作报告',
  '浏览次数：1024\n分享到：\n微信\n微博',
  '2024-01-18 09:30\n来源：新华社',
  '（来源：新华网）',
  '下载 全屏 收藏',
  '扫一扫在手机打开当前页\n【打印】 【关闭】\n上一篇：关于召开会议的通知\n下一篇：没有了',
  '责任编辑：王某某\n版权所有：示例县人民政府办公室\n浙ICP备05001234号-1\n浙公网安备 33030202000123号',
  'Copyright © 2024 示例县人民政府 All Rights Reserved',
])('furniture of a page: %s', (text) => {
  expect(found(findFurniture, `前文。\n${text}\n后文。`)).toEqual(text.split('\n'));
});

test.each([
  '财政收入来源：税收增长较快。',
  '一、来源：税收',
  '分享\n共享发展',
  '大\n中\n小',
  '来源于人民，服务于人民',
  '首页设计由群众投票产生',
  '时间：2024年1月20日',
  '（2018年8月1日）',
  '2024年1月20日',
  '附件：1.重点任务分工表',
  '此件公开发布',
  '> 一是改革；> 二是开放；> 三是发展。',
  '加强版权所有人的保护，打击侵权行为。',
  '关闭小煤矿20家',
  '下载量突破一亿次',
])('no furniture: %s', (text) => {
  expect(found(findFurniture, `前文。\n${text}\n后文。`)).toEqual([]);
});

test.each([
  '— 3 —',
  '－ 12 －',
  '- 1 -',
  '·7·',
  '15',
  '第3页 共20页',
  '第 2 页',
  '第二页',
  '共 20 页 第 3 页',
  '3 / 20',
  'Page 3 of 20',
  '— iv —',
])('the number of a page: %s', (text) => {
  expect(found(findPageNumbers, `前文讲改革。\n${text}\n后文讲开放。`)).toEqual([text]);
});

test.each(['2024', '2024年', '第3页的表格', '6.5%', '12家', '一', '（3）', '1978\n1992', '指标\n甲\n乙\n5\n6\n7'])(
  'no number of a page: %s',
  (text) => {
    expect(found(findPageNumbers, `前文讲改革。\n${text}\n后文讲开放。`)).toEqual([]);
  },
);
