import { expect, test } from 'vitest';
import { slugOf } from './slug-of.ts';

test.each<[string, string | undefined, string, string]>([
  ['政府工作报告——2031年1月9日在清河市第九届人民代表大会第二次会议上', '2031-01-09', 'a.docx', 'qinghe-2031'],
  ['2031年日照市政府工作报告', undefined, 'a.docx', 'rizhao-2031'],
  ['关于清河市2030年预算执行情况的报告', undefined, 'a.docx', 'qinghe-2030'],
  ['在中共清河市委九届三次全会上的报告', '2031', 'a.docx', 'qinghe-2031'],
  ['——2026年1月27日在海南省第七届人民代表大会第五次会议上', undefined, 'a.docx', 'hainan-2026'],
  ['政府工作报告2026年1月27日海南省第七届人民代表大会第五次会议', undefined, 'a.docx', 'hainan-2026'],
  ['2025年陕西省政府工作报告', undefined, 'a.docx', 'shaanxi-2025'],
  ['2025年山西省政府工作报告', undefined, 'a.docx', 'shanxi-2025'],
  ['2025年宁夏政府工作报告', undefined, 'a.docx', 'ningxia-2025'],
  ['2025年广西壮族自治区人民政府工作报告', undefined, 'a.docx', 'guangxi-2025'],
  ['在新疆维吾尔自治区第十四届人民代表大会第三次会议上', '2025', 'a.docx', 'xinjiang-2025'],
  ['在恩施土家族苗族自治州第九届人民代表大会上', '2025', 'a.docx', 'enshi-2025'],
  ['在单县第十八届人民代表大会第三次会议上', '2025', 'a.docx', 'shanxian-2025'],
  ['2025年本溪市政府工作报告', undefined, 'a.docx', 'benxi-2025'],
  ['2025年本市政府工作报告', undefined, 'x.docx', 'x'],
  ['政府工作报告', undefined, '/some/where/清河 (终稿) v2.pdf', 'qinghe-zhonggao-v2'],
  ['政府工作报告', '2031', '-r&<b>.txt', 'r-b'],
  ['', undefined, '../绿.html', 'lv'],
  ['', undefined, '……', ''],
  ['', undefined, `${'很长的名字'.repeat(20)}.txt`, expect.stringMatching(/^[a-z]{40}$/) as string],
])('%s (%s, %s) may be called %s', (title, date, path, slug) => {
  expect(slugOf(title, date, path)).toEqual(slug);
});
