import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { readMarkdown } from './markdown.ts';
import { paragraphs } from './html/pages.fixture.ts';

const read = (value: string): { text: string; rules: [string | undefined, number | undefined][] } => {
  const file = new VFile({ path: 'x.md', value: new TextEncoder().encode(value) });
  const text = readMarkdown(file);
  return { text, rules: file.messages.map(({ ruleId, line }) => [ruleId, line]) };
};
const lines = (value: string): string[] => read(value).text.split('\n');

describe('paragraphs', () => {
  test.each([
    ['blank lines between', paragraphs.join('\n\n')],
    ['one line a paragraph', paragraphs.join('\n')],
    ['indents', paragraphs.map((words) => `　　${words}`).join('\n')],
    ['four spaces', `开头。\n\n${paragraphs.map((words) => `    ${words}`).join('\n')}`.replace(/^开头。\n\n/, '')],
    [
      'headings',
      paragraphs.map((words) => (words.startsWith('一、') || words.startsWith('二、') ? `## ${words}` : words)).join('\r\n\r\n'),
    ],
    ['a mark', `\ufeff${paragraphs.join('\n\n')}`],
  ])('%s', (_, source) => {
    expect(lines(source)).toEqual(paragraphs);
  });

  test('wrapped lines are joined, Chinese without and English with a space', () => {
    const source = '全市的粮食\n总产量达到85\n万吨，道路新\n修120公里。\n\nThe city\nhas grown.';
    expect(lines(source)).toEqual(['全市的粮食总产量达到85万吨，道路新修120公里。', 'The city has grown.']);
  });
});

describe('marks', () => {
  test.each<[string, string[]]>([
    ['# **政府**工作*报告*\n\n[甲](http://a.cn)说：`乙`。', ['政府工作报告', '甲说：乙。']],
    ['1. 甲。\n2. 乙。\n7) 丙。\n\n- 丁。\n- 戊。', ['1. 甲。', '2. 乙。', '7) 丙。', '丁。', '戊。']],
    ['> 甲。\n> > 乙。', ['甲。', '乙。']],
    ['甲乙  \n丙丁\\\n戊。', ['甲乙', '丙丁', '戊。']],
    ['增长10~20亿元，明年30~40亿元，\\*甲\\* 1\\. 乙 &amp; &lt;丙&gt;。', ['增长10~20亿元，明年30~40亿元，*甲* 1. 乙 & <丙>。']],
    ['```\n甲。\n 乙。\n```', ['甲。', '乙。']],
    ['甲<br>乙<u>丙</u>。\n\n<div align="center">\n\n丁\n\n</div>\n\n<p>戊。</p>', ['甲', '乙丙。', '丁', '戊。']],
    ['甲。\n\n***\n\n乙。', ['甲。', '乙。']],
    ['政府工作报告\n===\n\n甲。', ['政府工作报告', '甲。']],
  ])('%s', (source, right) => {
    expect(lines(source)).toEqual(right);
  });
});

test('what is no line is named', () => {
  const { text, rules } = read(
    '---\ntitle: 报告\ndate: 2031-01-09\n---\n甲[^a]。\n\n| 项目 | 值 |\n|---|---|\n| 粮食 | 5 |\n\n乙~~旧~~新[^b]。![图](x.png)\n\n[^b]: 注二。\n[^a]: 注一。\n',
  );
  expect(text).toBe('甲[1]。\n项目\t值\n粮食\t5\n乙新[2]。\n[1] 注一。\n[2] 注二。');
  expect(rules.sort()).toEqual([
    ['left-out', 4],
    ['markdown-matter', 1],
    ['markdown-notes', 5],
    ['picture', 4],
    ['table', 2],
  ]);
});

test('a rule at the beginning is no front matter', () => {
  expect(lines('---\n\n甲。\n\n---\n\n乙。')).toEqual(['甲。', '乙。']);
});

test.each(['---\ntitle: 甲\n---\n', '\n \n', '<!-- 甲 -->'])('%j prints nothing', (source) => {
  expect(() => read(source)).toThrow(/no words/);
});

test('nesting without end is read or refused in words of our own', () => {
  const file = new VFile({ value: new TextEncoder().encode(`${'>'.repeat(20_000)} 甲。`) });
  try {
    expect(readMarkdown(file)).toContain('甲');
  } catch {
    expect(file.messages[0]?.ruleId).toBe('damaged');
  }
});
