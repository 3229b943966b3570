import { describe, expect, test } from 'vitest';
import type { Language } from './languages.ts';
import { languageRuns } from './languages.ts';

const marked = (text: string, base: Language): string =>
  languageRuns(text, base)
    .map(({ words, lang }) => (lang ? `[${words}]` : words))
    .join('');

describe('under English', () => {
  test.each([
    ['no Chinese at all', 'no Chinese at all'],
    ['called 第二次 (second) in', 'called [第二次] (second) in'],
    ['read 要…干, “get”', 'read [要…干], “get”'],
    ['“八八战略”.', '“[八八战略]”.'],
    ['in 《学习时报》, 机场T2航站楼', 'in [《学习时报》], [机场T2航站楼]'],
    ['东、西', '[东、西]'],
    ['（Wang，2020）', '（Wang，2020）'],
  ])('%s', (text, expected) => {
    expect(marked(text, 'en')).toBe(expected);
  });
});

describe('under Chinese', () => {
  test.each([
    ['全是中文，GDP增长8.5%', '全是中文，GDP增长8.5%'],
    ['即 standard land，下同', '即 [standard land]，下同'],
    ['作“five 10-billion projects”', '作“[five 10-billion projects]”'],
    ['某报（paper.example.com）', '某报（paper.example.com）'],
    ['见 aaa-2018:r2.3', '见 aaa-2018:r2.3'],
    ['Zürich 一地', '[Zürich] 一地'],
    ['the end', '[the end]'],
  ])('%s', (text, expected) => {
    expect(marked(text, 'zh-Hans')).toBe(expected);
  });
});

test('no word is lost', () => {
  for (const text of ['', '中a English 中 b', ' 头 and 尾 '])
    for (const base of ['en', 'zh-Hans'] as const)
      expect(
        languageRuns(text, base)
          .map(({ words }) => words)
          .join(''),
      ).toBe(text);
});
