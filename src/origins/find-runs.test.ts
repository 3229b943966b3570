import { describe, expect, test } from 'vitest';
import { comparedText } from './compared.ts';
import { createRunFinder } from './find-runs.ts';

const finderOf = (...texts: string[]): ReturnType<typeof createRunFinder> =>
  createRunFinder(texts.map((text, at) => ({ id: `t${at + 1}`, folded: comparedText(text) })));
const wordsOf = (sentence: string, ...texts: string[]): string[] =>
  finderOf(...texts)
    .runsIn(sentence)
    .map(({ words }) => words);

describe('a run', () => {
  test('is the longest, over marks, spaces and line ends of the earlier text, as this one prints it', () => {
    expect(wordsOf('我们要天上地下，东西南北各处，好。', '看 天上地下\n东西南北 各处')).toEqual(['天上地下，东西南北各处']);
    expect(wordsOf('天上地下东西南', '天上地下东西南')).toEqual([]);
  });

  test('may overlap another, and lies within none', () => {
    expect(wordsOf('甲乙丙丁戊己庚辛壬癸', '甲乙丙丁戊己庚辛', '丙丁戊己庚辛壬癸')).toEqual(['甲乙丙丁戊己庚辛', '丙丁戊己庚辛壬癸']);
    expect(wordsOf('甲乙丙丁戊己庚辛壬癸', '甲乙丙丁戊己庚辛', '甲乙丙丁戊己庚辛壬')).toEqual(['甲乙丙丁戊己庚辛壬']);
  });

  test('has the same figures, never half a one, and eight Chinese characters beside them', () => {
    expect(wordsOf('天上地下增长８.５%东西南北', '天上地下增长8.5%东西南北')).toEqual(['天上地下增长８.５%东西南北']);
    expect(wordsOf('天上地下增长8%东西南北', '天上地下增长9%东西南北')).toEqual([]);
    expect(wordsOf('天上地下东西南北18个', '天上地下东西南北12个')).toEqual(['天上地下东西南北']);
    expect(wordsOf('天上地下20182019', '天上地下20182019')).toEqual([]);
  });

  test('has the quotation marks that belong to its words', () => {
    expect(wordsOf('要“天上地下，东西南北”。', '天上地下东西南北')).toEqual(['天上地下，东西南北']);
    expect(wordsOf('要开展“天上地下东西”活动，“南”', '开展天上地下东西')).toEqual(['开展“天上地下东西”']);
    expect(wordsOf('要“天上地下”东西南北。', '天上地下东西南北')).toEqual(['“天上地下”东西南北']);
    expect(wordsOf('要“天上地下”、“东西南北”。', '天上地下东西南北')).toEqual(['“天上地下”、“东西南北”']);
  });

  test('is found in traditional characters, and in another width', () => {
    expect(wordsOf('国家发展经济产业会议', '國家發展經濟產業會議')).toEqual(['国家发展经济产业会议']);
  });
});

test('texts that have a run, how often, and the part that an earlier one has', () => {
  const [run] = finderOf('甲乙丙丁戊己庚辛', '零', '甲乙丙丁戊己庚辛壬癸。甲乙丙丁戊己庚辛壬癸', '癸甲乙丙丁戊己庚辛壬癸').runsIn(
    '甲乙丙丁戊己庚辛壬癸',
  );
  expect(run).toEqual({
    from: 0,
    to: 10,
    words: '甲乙丙丁戊己庚辛壬癸',
    han: 10,
    texts: ['t3', 't4'],
    occurrences: 3,
    part: { words: '甲乙丙丁戊己庚辛', han: 8, text: 't1' },
  });
});

test('what is kept of a run is looked up anew, within it', () => {
  const finder = finderOf('丙丁戊己庚辛壬癸', '乙丙丁戊己庚辛壬癸');
  const sentence = '丙丁戊己庚辛壬癸，甲乙丙丁戊己庚辛壬癸';
  const run = finder.runsIn(sentence)[1];
  expect(run?.words).toBe('乙丙丁戊己庚辛壬癸');
  expect(run && finder.keptOf(sentence, run, '丙丁戊己庚辛壬癸')).toMatchObject({ from: 11, to: 19, texts: ['t1', 't2'] });
  expect(run && finder.keptOf(sentence, run, '子丑')).toBeUndefined();
});
