import { describe, expect, test } from 'vitest';
import { lineBreaks } from './line-breaks.ts';
import { linesOf, shortened } from './lines.ts';
import { widthOf } from './width.ts';

const long = [
  '一、认真落实“山海协作”要求，坚持稳字当头、稳中求进，奋力完成第14个五年规划纲要确定的目标任务（含调整项）',
  '全市生产总值增长8.5%以上，城镇登记失业率控制在3.5%以内，研发经费支出占生产总值比重达到2.6%',
  '认真学习《关于进一步深化改革的若干意见》《实施细则》（试行）——在全市干部会议上的讲话……',
  'II. Hold firmly to the “Mountains and Sea” line, and complete the 14 projects (adjusted items included) that the plan names',
];

describe.each(long)('%s', (text) => {
  test.each([9, 12, 16, 30])('in lines %d wide keeps every word, and no mark stands where it may not', (width) => {
    const { lines } = linesOf(text, width);
    expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) {
      expect(line).not.toMatch(/^[，。、；：！？）》”’…%]/u);
      expect(line).not.toMatch(/[（《“‘(]$/u);
    }
  });
});

test.each([
  ['中国特色社会主义道路自信', 8, /特 ?\n|社\n会/],
  ['坚决落实“八八战略”各项部署要求', 8, /“.*\n.*”/],
  ['扎实做好全年1200项重点工作安排', 9, /\d\n|\d+\n项/],
  ['支持民营经济（含个体工商户）加快发展', 11, /（.*\n.*）/],
  ['keep the “three red lines” in sight', 11, /“.*\n.*”/],
  ['the plan of 2018 has 40 measures', 9, /\d\n/],
])('%s in lines %d wide is not parted at %s', (text, width, wrong) => {
  const { lines } = linesOf(text, width);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join('\n')).not.toMatch(wrong);
});

test('a line ends at a comma rather than between two words', () => {
  expect(linesOf('抓住重点难点，全力推进各项改革', 10).lines).toEqual(['抓住重点难点，', '全力推进各项改革']);
  expect(linesOf('Hold the line, and write a chapter of our own', 18).lines).toEqual(['Hold the line,', 'and write a chapter of our own']);
});

test('what has no place to break stands alone', () => {
  expect(linesOf('见 https://site.example/a/very/long/address 一页', 8).lines).toContain('https://site.example/a/very/long/address');
});

test('nothing in no lines', () => expect(linesOf('', 8).lines).toEqual([]));

test('a dash of two is not parted, and begins its line', () => {
  expect(lineBreaks('前面——后面').filter(({ at }) => at === 3 || at === 4)).toEqual([]);
});

describe('a name that is too long', () => {
  test.each(long)('%s', (text) => {
    const name = shortened(text, 20);
    expect(name.endsWith('…')).toBe(true);
    expect(widthOf(name)).toBeLessThanOrEqual(21);
    expect(text.startsWith(name.slice(0, -1))).toBe(true);
    expect(name).not.toMatch(/[，、；：,;: ]…$/u);
  });

  test('ends after a clause', () => expect(shortened('打好这一场大仗，再打好下一场更大更难的仗', 16)).toBe('打好这一场大仗…'));
  test('one that fits stays', () => expect(shortened('打好仗', 16)).toBe('打好仗'));
});
