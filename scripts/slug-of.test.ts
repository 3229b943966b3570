import { expect, test } from 'vitest';
import { slugOf } from './slug-of.ts';

test.each<[string, string | undefined, string, string]>([
  ['政府工作报告——2031年1月9日在清河市第九届人民代表大会第二次会议上', '2031-01-09', 'a.docx', 'qinghe-2031'],
  ['2031年日照市政府工作报告', undefined, 'a.docx', 'rizhao-2031'],
  ['关于清河市2030年预算执行情况的报告', undefined, 'a.docx', 'qinghe-2030'],
  ['在中共清河市委九届三次全会上的报告', '2031', 'a.docx', 'qinghe-2031'],
  ['政府工作报告', undefined, '/some/where/清河 (终稿) v2.pdf', 'qinghe-zhonggao-v2'],
  ['政府工作报告', '2031', '-r&<b>.txt', 'r-b'],
  ['', undefined, '../绿.html', 'lv'],
  ['', undefined, '……', ''],
  ['', undefined, `${'很长的名字'.repeat(20)}.txt`, expect.stringMatching(/^[a-z]{40}$/) as string],
])('%s (%s, %s) may be called %s', (title, date, path, slug) => {
  expect(slugOf(title, date, path)).toEqual(slug);
});
