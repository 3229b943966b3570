import { describe, expect, test } from 'vitest';
import { hyphenatedIn, partsOf, phrasesOf } from './phrases.ts';
import { widthOf } from './width.ts';

test.each([
  ['（二）着眼结构升级，下好“三招先手棋”', '（二）着眼结构升级，|下好|“三招先手棋”'],
  ['切实增强一张蓝图绘到底、一任接着一任干的战略定力', '切实增强|一张蓝图绘到底、|一任接着一任干的|战略定力'],
  ['奋力谱写“八八战略”再深化的新篇', '奋力谱写|“八八战略”|再深化的新篇'],
  ['在比学赶超的竞技舞台上答好时代考卷', '在比学赶超的|竞技舞台上|答好时代考卷'],
  ['一要坚决打好污染防治攻坚战', '一要坚决|打好污染防治攻坚战'],
  ['（一）经济运行稳中向好', '（一）经济运行稳中向好'],
  ['——在第二次大会上的讲话', '——在第二次大会上的|讲话'],
  ['夺取新时代 中国特色社会主义伟大胜利', '夺取新时代 |中国特色社会主义|伟大胜利'],
])('%s has the phrases %s', (title, phrases) => {
  const found = phrasesOf(title, ['八八战略', '污染防治']);
  expect(found.join('')).toBe(title);
  expect(found.join('|')).toBe(phrases);
});

test('what has no room in the outline at the side ends its line between words', () => {
  expect(phrasesOf('坚决打好污染防治攻坚战', ['污染防治'], 6)).toEqual(['坚决打好', '污染防治', '攻坚战']);
});

test('a known word is never parted, whatever the dictionary makes of it', () => {
  const title = '全面实施再造改革开放新优势行动计划';
  expect(phrasesOf(title, ['改革开放']).some((phrase) => phrase.endsWith('改革'))).toBe(false);
  for (let from = 0; from < title.length - 3; from += 1) {
    const word = title.slice(from, from + 4);
    expect(phrasesOf(title, [word]).some((phrase) => phrase.includes(word))).toBe(true);
  }
});

test.each(['县（市、区）、产业集聚区2018年第二次比看活动', '到2020年第三次全体会议'])(
  'the number of a year or of a turn stays whole in %s',
  (title) => {
    expect(phrasesOf(title).join('|')).not.toMatch(/\d\|年|第\|/);
  },
);

test('where a line holds few words a phrase is cut between them', () => {
  expect(phrasesOf('经济运行稳中向好', [], 6)).toEqual(['经济运行', '稳中向好']);
  expect(phrasesOf('坚决打好防范化解重大风险攻坚战').every((phrase) => widthOf(phrase) <= 9)).toBe(true);
});

test('English ends its lines at its spaces', () => {
  expect(phrasesOf('II. Grasp the “Three Moves”')).toEqual(['II. ', 'Grasp ', 'the ', '“Three ', 'Moves”']);
});

test.each([
  ['On the “Eight-Eight Strategy” and self-governance', 'On the “|Eight-Eight| Strategy” and |self-governance|'],
  ['a very-long-hyphenated-thing', 'a very-long-hyphenated-thing'],
  ['—a – b- -c', '—a – b- -c'],
])('of %s the names with a hyphen stay whole', (title, pieces) => {
  expect(hyphenatedIn(title).join('|')).toBe(pieces);
});

test.each(['', '，', '（', '“”', '　', '🀄️棋', '\u0000', '一'.repeat(400)])('%j is given back whole', (title) => {
  expect(phrasesOf(title).join('')).toBe(title);
});

describe('pieces of a title', () => {
  test.each([
    [
      ['下好“', '三招先手棋', '”'],
      ['下好', '“三招先手棋”'],
      [['下好', '“'], ['三招先手棋'], ['”']],
    ],
    [
      ['下好', '三招'],
      ['下好', '三招'],
      [['下好'], ['', '三招']],
    ],
    [[''], [''], [['']]],
    [['甲乙丙'], ['甲', '乙', '丙'], [['甲', '乙', '丙']]],
  ])('%j with phrases %j are cut into %j', (pieces, phrases, parts) => {
    expect(partsOf(pieces, phrases)).toEqual(parts);
  });
});
