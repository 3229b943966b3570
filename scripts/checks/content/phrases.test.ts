import { expect, test } from 'vitest';
import { phrasesOf } from '#text/phrases.ts';
import { readConcepts, readEditions } from '../../content.ts';

/** Words and phrases of headings that nobody would part, as an editor reads them; then those that only a line of few words may part. */
const whole =
  '八八战略 三招先手棋 一任接着一任 一张蓝图绘到底 三大攻坚战 三大动力源 三个一体化 三张特色牌 三根基础桩 攻坚战 先手棋 高质量发展 改革开放 再出发 再深化 新优势 新辉煌 新篇 谱写 主心骨 急先锋 主阵地 新思想 新本领 新活力 新作风 新业绩 从严治党 稳中向好 纵深推进 持续优化 与时俱进 民营经济 温州人 风清气正 乡村振兴 中心城区 枢纽城市 基层治理 污染防治 防范化解 低收入 爆发力 竞争力 支撑力 改革大旗 创新动能 县区比拼 局长问政 镇街亮绩 赛场 考场 比学赶超 时代考卷 善作善成 战略定力 雷厉风行 凝心聚力 借力借势 扩大 第二次大会 坚强保障'.split(
    ' ',
  );

const roomy = '重大风险 开放步子 公共服务 平安法治 理想信念 奋勇争先 城乡面貌 民生福祉 五次全体'.split(' ');

const known = readConcepts().flatMap(({ zh }) => [zh.term, ...zh.variants]);
const headings = readEditions().flatMap(({ units }) =>
  [...units.values()].flatMap(({ heading }) => heading?.children.map(({ zh }) => zh) ?? []),
);

test.each([
  ['usual', undefined, [...whole, ...roomy]],
  ['narrow', 6, whole],
] as const)('no line of a heading may end inside a word, where a phrase is as wide as is %s', (_, width, words) => {
  const parted = headings.flatMap((heading) => {
    const phrases = phrasesOf(heading, known, width);
    return words
      .filter((word) => heading.includes(word) && !phrases.some((phrase) => phrase.includes(word)))
      .map((word) => `${word}: ${phrases.join('|')}`);
  });
  expect(headings.length).toBeGreaterThan(50);
  expect(parted).toEqual([]);
});
