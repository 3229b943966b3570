import { describe, expect, test } from 'vitest';
import type { Underlinable } from './underlined.ts';
import { renderingOf, underlinedOf } from './underlined.ts';

const entry = (kind: Underlinable['kind'], term: string, more: Partial<Underlinable> = {}, variants = [term]): Underlinable => ({
  kind,
  zh: { term, variants },
  underlined: undefined,
  ...more,
});

/** The words that a sentence underlines of a mention. */
function words(sentence: string, mention: string, concept: Underlinable): string | undefined {
  const start = sentence.indexOf(mention);
  const place = underlinedOf(concept, sentence, { start, end: start + mention.length });
  return place && sentence.slice(place.start, place.end);
}

describe('Chinese', () => {
  test.each([
    ['what stands in quotation marks', '按“标准地”制度', '标准地', entry('reform', '标准地'), '标准地'],
    ['its marks stay outside', '按“标准地”制度', '“标准地”', entry('reform', '标准地'), '标准地'],
    ['a name within', '“最多跑一次”改革', '“最多跑一次”改革', entry('reform', '最多跑一次'), '最多跑一次'],
    ['a number', '十大重点领域改革。', '十大重点领域改革', entry('numbered', '十大重点领域改革'), '十大重点领域改革'],
    ['the name of a zone', '以国际时尚智城建设', '国际时尚智城', entry('zone', '国际时尚智城'), '国际时尚智城'],
    ['what the entry asks for', '金融综合改革、', '金融综合改革', entry('reform', '金融综合改革', { underlined: true }), '金融综合改革'],
  ])('underlines %s', (_, sentence, mention, concept, expected) => {
    expect(words(sentence, mention, concept)).toBe(expected);
  });

  test.each([
    ['the place itself', '温州是', '温州', entry('place', '温州')],
    ['a general word', '高质量发展注入', '高质量发展', entry('idea', '高质量发展')],
    ['a list', '“开工前100天、竣工验收30天”', '开工前100天、竣工验收30天', entry('campaign', '开工前100天、竣工验收30天')],
    ['two names at once', '“走出去”与“引进来”', '“走出去”与“引进来”', entry('idea', '“走出去”与“引进来”')],
    ['what is long', '“敢吃第一只螃蟹的人都是好汉吗”', '敢吃第一只螃蟹的人都是好汉吗', entry('coinage', '敢吃第一只螃蟹的人都是好汉吗')],
    ['words of a campaign that are not its name', '整治违法建筑', '违法建筑', entry('campaign', '治危拆违', {}, ['治危拆违', '违法建筑'])],
    ['one member of a number', '新经济、', '新经济', entry('numbered', '四新', {}, ['新经济'])],
    [
      'other words of what the entry asks for',
      '加强人才引进',
      '人才引进',
      entry('document', '人才新政“40条”', { underlined: true }, ['人才引进']),
    ],
    [
      'a word in quotation marks that is not its name',
      '“亩均效益”综合评价',
      '“亩均效益”综合评价',
      entry('mechanism', '“亩均效益”综合评价'),
    ],
    ['what the entry refuses', '“直通车”', '直通车', entry('coinage', '直通车', { underlined: false })],
  ])('does not underline %s', (_, sentence, mention, concept) => {
    expect(words(sentence, mention, concept)).toBeUndefined();
  });
});

test.each([
  ['a rendering without its article', 'in the Belt and Road Initiative, a', 'the Belt and Road Initiative', 'Belt and Road Initiative'],
  ['the name in quotation marks', 'the “Three Zeros” campaign', 'the “Three Zeros” campaign', 'Three Zeros'],
  ['the name whose closing mark stands behind', 'innovation “enclaves” and', 'innovation “enclaves', 'enclaves'],
  ['all words around a number', 'the “40-point” policy', 'the “40-point” policy', '“40-point” policy'],
  ['no further than a mark whose partner stands outside', '“merit by mu” reform', 'merit by mu” reform', 'merit by mu'],
])('English underlines %s', (_, sentence, mention, expected) => {
  const start = sentence.indexOf(mention);
  const place = renderingOf(sentence, { start, end: start + mention.length });
  expect(sentence.slice(place.start, place.end)).toBe(expected);
});
