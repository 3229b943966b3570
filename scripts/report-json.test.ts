import { expect, test } from 'vitest';
import { kindOf } from './report-json.ts';

test.each([
  ['government', ['政府工作报告']],
  ['government', ['2025年浙江省政府工作报告']],
  ['government', ['在温州市第十三届人民代表大会第三次会议上', '温州市人民政府工作报告（摘要）']],
  ['party', ['在中国共产党第十九次全国代表大会上的报告']],
  ['party', ['决胜全面建成小康社会', '夺取新时代中国特色社会主义伟大胜利', '——在中国共产党第十九次全国代表大会上的报告']],
  ['party', ['在市委十二届五次全体（扩大）会议上的报告']],
  ['plan', ['浙江省国民经济和社会发展', '第十四个五年规划和二〇三五年远景目标纲要']],
  ['plan', ['乡村振兴战略规划（2018－2022年）']],
  ['rules', ['中共中央 国务院关于实施乡村振兴战略的意见']],
  ['rules', ['温州市文明行为促进条例']],
  [undefined, ['关于2024年国民经济和社会发展计划执行情况的报告']],
  [undefined, ['在温州市第十三届人民代表大会第三次会议上的讲话']],
  [undefined, []],
] as const)('%s: %j', (kind, title) => expect(kindOf(title)).toBe(kind));
