import { expect, test } from 'vitest';
import { changesOf } from './changes.ts';
import { compare, differencesOf, isShared } from './compare.ts';

const variants = new Map([['戰', '战']]);
const said = (typed: string, text: string, lang: 'zh' | 'en'): string[] =>
  changesOf(compare(typed, text, lang, variants, false), typed, text).map((one) => `${one.kind} ${one.typed}>${one.text}`);

test.each([
  ['大力促进改革', '大力推动改革', ['word 促进>推动']],
  ['推动高改革', '推动改革', ['word 高>']],
  ['推改革', '推动改革', ['word >动']],
  ['推动改革、', '推动改革，', ['mark 、>，']],
  ['推动改革,', '推动改革，', ['mark ,>，']],
  ['新增30万户', '新增50万户', ['number 30>50']],
  ['增长7.9%', '增长7.8%', ['number 7.9%>7.8%']],
  ['新增 30 万户', '新增30万户', ['space 新增 30>', 'space 30 万户>']],
  ['新增３０万户', '新增30万户', ['form ３０>30']],
  ['战略', '戰略', ['form 战>戰']],
  ['打好战', '打好战', []],
  ['新增30户', '新增 30 户', []],
])('in Chinese: %s', (typed, text, expected) => {
  expect(said(typed, text, 'zh')).toEqual(expected);
});

test.each([
  ['a smart city by the sea', 'a smart cities by the sea', ['word city>cities']],
  ['grew by 30 per cent', 'grew by 50 per cent', ['number 30>50']],
  ['open up, and on', 'open up; and on', ['mark ,>;']],
  ['Open up', 'open up', ['form Open>open']],
  ['the city’s own path', 'the city’s path', ['word own>']],
  ['go\non', 'go on', []],
  ['rose by 7.9% last year', 'rose by 7.9 per cent last year', ['form %>per cent']],
  ['rose by 7.9 percent', 'rose by 7.9%', ['form percent>%']],
  ['rose by 6.9%', 'rose by 7.9 per cent', ['number 6.9>7.9', 'form %>per cent']],
  ['Modernization of the harbor', 'Modernisation of the harbour', ['form Modernization>Modernisation', 'form harbor>harbour']],
])('in English by whole words: %s', (typed, text, expected) => {
  expect(said(typed, text, 'en')).toEqual(expected);
});

test('the differences put together are what was typed, and the text', () => {
  const [typed, text] = ['They open up wholly', 'We open up'];
  const all = differencesOf(compare(typed, text, 'en', new Map(), false), typed, text);
  const join = (...kinds: number[]): string => all.filter(([kind]) => kinds.includes(kind)).reduce((words, [, part]) => words + part, '');
  expect(join(0, 1)).toBe(text);
  expect(join(0, -1)).toBe(typed);
});

test.each([
  ['the harbour was dug in three years', 'the harbour was dug in four years', 'en', true],
  ['we hold that the old harbour was dug by hand', 'the old harbour was dug with machines', 'en', true],
  ['the mayor will be the richest of men', 'the town that will be the best of all', 'en', false],
  ['港口三年建成通航', '港口四年建成通航', 'zh', true],
  ['港湖三海建山成', '港口三年建设成', 'zh', false],
] as const)('%s: is it of the text, or by chance alike?', (typed, text, lang, isIt) => {
  expect(isShared(typed, text, lang, new Map())).toBe(isIt);
});
