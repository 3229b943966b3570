import { describe, expect, test } from 'vitest';
import { unquote } from './unquote.ts';

const zh = '（一）打好“三张牌”。要念“山海‘经’”。 再走一程。';
const en = '(1) Play the “three cards”. Sing of ‘hills’ and “the sea’s ‘song’”. The firms’ own way.';
const texts = [zh, en];
const at = 'https://x.example/id/sample/r1.1/#r1.1.s0-r1.1.s2';
const turned: Record<string, string> = { '“': '‘', '”': '’', '‘': '“', '’': '”' };
const inZh = (words: string): string =>
  `“${words.replace(/[“”‘’]/g, (sign) => turned[sign] ?? sign)}”（某，〔2001〕：报告·一（一），R1.1 s0–s2） ${at}`;
const inEn = (words: string): string =>
  `“${words.replace(/[“”]/g, (sign) => turned[sign] ?? sign)}” (A B 〔2001〕, Report I(1), R1.1 s0–s2, unofficial translation) ${at}`;
/** As citations were printed once: the address within the brackets, behind a comma. */
const once = (cited: string): string =>
  cited.replace(/[）)] (https\S+)$/, (_, link: string) => (cited.includes('（') ? `，${link}）` : `, ${link})`));

describe.each([
  ['as it is printed', (cited: string) => cited],
  ['as it was printed once', once],
])('what a citation quotes is as the text has it, %s', (_, print) => {
  test.each([zh, '（一）打好“三张牌”。', '要念“山海‘经’”。'])('%s', (words) => {
    expect(unquote(print(inZh(words)), texts)).toBe(words);
  });
  test.each([en, 'Sing of ‘hills’ and “the sea’s ‘song’”.', 'The firms’ own way.'])('%s', (words) => {
    expect(unquote(print(inEn(words)), texts)).toBe(words);
  });
});

test('the forms of once are those that were printed', () => {
  expect(once(inZh('甲'))).toBe(`“甲”（某，〔2001〕：报告·一（一），R1.1 s0–s2，${at}）`);
  expect(once(inEn('A'))).toBe(`“A” (A B 〔2001〕, Report I(1), R1.1 s0–s2, unofficial translation, ${at})`);
});

test('a break between paragraphs is none in the text, also where a box of one line made it a space', () => {
  const cited = inZh(zh.replace('。要', '。\n要'));
  expect(unquote(cited, texts)).toBe(zh);
  expect(unquote(inZh('（一）打好“三张牌”。 要念“山海‘经’”。'), texts)).toBe('（一）打好“三张牌”。要念“山海‘经’”。');
  expect(unquote('打好“三张牌”。\n要念', texts)).toBe('打好“三张牌”。要念');
  expect(unquote(inEn('the “three cards”.\nSing of'), texts)).toBe('the “three cards”. Sing of');
});

test('a citation in both languages is read as its first', () => {
  expect(unquote(`${inZh('打好“三张牌”。')}\n${inEn('Play the “three cards”.')}`, texts)).toBe('打好“三张牌”。');
  expect(unquote(`${once(inZh('打好“三张牌”。'))} ${once(inEn('Play the “three cards”.'))}`, texts)).toBe('打好“三张牌”。');
});

test.each(['\n', ' '])('words in both languages are read as the Chinese', (gap) => {
  const lines = ['打好“三张牌”。', 'Play the “three cards”.'];
  for (const [ends, words] of [
    [`R1.1 s0  ${at}`, lines],
    [`R1.1 s0–R1.2 s1 · 非官方译文 · unofficial translation  ${at}`, [...lines].reverse()],
  ] as const) {
    expect(unquote([...words, ends].join(gap), texts)).toBe('打好“三张牌”。');
  }
});

test('a citation that was cut off is read as far as it goes', () => {
  expect(unquote('“（一）打好‘三张牌’。要念‘山', texts)).toBe('（一）打好“三张牌”。要念“山');
});

test('what no text has keeps its words, and anything that is no citation is as it is', () => {
  expect(unquote('“打好‘四张牌’”（某）', texts)).toBe('打好“四张牌”');
  expect(unquote('“No ‘such’ card”', texts)).toBe('No ‘such’ card');
  expect(unquote('打好‘三张牌’。', texts)).toBe('打好‘三张牌’。');
  expect(unquote('打好“三张牌”', texts)).toBe('打好“三张牌”');
});
