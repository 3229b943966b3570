import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FoundInDraft, FoundQuotation } from '../contract.ts';
import { readDraft } from './read-draft.ts';

const works = { n: { zh: '通知', en: 'Circular' }, r: { zh: '报告', en: 'Report' }, s: { zh: '讲话', en: 'Speech' } };
const name = { zh: '温州市委十二届五次全会报告与讲话', en: 'Report and Speech to the Fifth Plenary Session' };
const reports = [{ slug: 'wenzhou-2018', name, works }];
const read = (draft: string, isMarkdown = false): FoundInDraft => readDraft(draft, reports, isMarkdown);

const quoted = (draft: string, isMarkdown = false): string[] => read(draft, isMarkdown).quotations.map(({ text }) => text);
const cited = (draft: string): [string, ...string[]][] =>
  read(draft).citations.map(({ text, places }) => [
    text,
    ...places.map(({ id, report }) => (report === undefined ? id : `${report}:${id}`)),
  ]);
/** Of each quotation the citations that are about it, as the draft has them. */
const pairs = (draft: string, isMarkdown = false): [string, ...string[]][] => {
  const { quotations, citations } = read(draft, isMarkdown);
  return quotations.map((one) => [one.text, ...one.cited.map((number) => citations[number]?.text ?? '?')]);
};
const figures = (draft: string, isMarkdown = false): string[] => read(draft, isMarkdown).figures.map(({ text }) => text);

describe('quotations', () => {
  test.each([
    ['报告指出“坚定不移”，又说‘走下去’。', ['坚定不移', '走下去']],
    ['「引文」與『另一段』。', ['引文', '另一段']],
    ['Say «bonjour madame» and “a good one” and ‘another’.', ['bonjour madame', 'a good one', 'another']],
    ['he said "one thing", then "another".', ['one thing', 'another']],
    ["he said 'one thing' (and 'another').", ['one thing', 'another']],
    ['他说:"中文直引号",又说"第二"。', ['中文直引号', '第二']],
    ["他说'引语在此'。", ['引语在此']],
    ['《“八八战略”研究》与《报告》', ['八八战略']],
    ['“ 两边有空格 ”', ['两边有空格']],
    ['‘引语’2018年，‘2018年的’', ['引语', '2018年的']],
    ['“A”“……”“”“甲乙”', ['甲乙']],
    ['a pipe of 5" and a "quoted word"', ['quoted word']],
    ['（“括号里没有闭合）和“闭合”', ['闭合']],
    ['读到“信心比\n黄金还重要”，大家', ['信心比\n黄金还重要']],
    ['读到「甲乙“丙”\n　丁」。', ['甲乙“丙”\n　丁']],
    ['有“一段没有闭合\n又有“下一段”闭合了', ['下一段']],
  ])('%s', (draft, words) => {
    expect(quoted(draft)).toEqual(words);
  });

  test.each([
    'It’s the workers’ rights, don’t you know.',
    "It's the workers' rights, don't you know.",
    'the ’90s and the farmers’ lot',
    "rock 'n' roll of the '90s and the farmers' lot",
    'Ο‘ he wrote don‘t',
  ])('apostrophes are no marks: %s', (draft) => {
    expect(quoted(draft)).toEqual([]);
  });

  test.each([
    ['‘we don’t know the workers’ lot’ is said', ['we don’t know the workers’ lot']],
    ["'we don't know the workers' lot' is said", ["we don't know the workers' lot"]],
    ['“it’s ‘a good one’, isn’t it”', ['it’s ‘a good one’, isn’t it']],
  ])('nor within a quotation: %s', (draft, words) => {
    expect(quoted(draft)).toEqual(words);
  });

  test('what is quoted within a quotation is within it, and only there', () => {
    const [one] = read('他说：“总书记讲‘绿水“青山”金山’，很对。”').quotations;
    expect(one?.within.map(({ text, opening }) => [text, opening])).toEqual([['绿水“青山”金山', '‘']]);
    expect(one?.within[0]?.within.map(({ text }) => text)).toEqual(['青山']);
  });

  test.each([
    ['“甲乙”，另一个”丙丁”，还有“戊己“。', ['甲乙', '丙丁', '戊己']],
    ['说”甲乙“。', ['甲乙']],
    ['说“甲乙"。', ['甲乙']],
    ['他说“没有闭合，他又说“也没有闭合', []],
    ['少了前一半”的话，再少一个”的话', []],
    ['一个“没有闭合的，另一个“闭合了”的', ['闭合了']],
  ])('marks the wrong way round pair where nothing else fits: %s', (draft, words) => {
    expect(quoted(draft)).toEqual(words);
  });

  test.each([
    ['他说：“没有闭合。\n下一段“引语”。', ['没有闭合。', '引语']],
    ['他说“没有闭合。\n\n下一段”引语。', ['没有闭合。\n\n下一段']],
    ['他说：「没有闭合', ['没有闭合']],
    ['“第一段。\n\n“第二段。\n\n“第三段。”\n\n正文', ['第一段。', '第二段。', '第三段。']],
    ['他说：“第一段。\n“第二段。”', ['第一段。', '第二段。']],
    ['“第一段开头。\n他接着说。\n\n“第二段”完。', ['第二段']],
    ['The report says, at some length and in so many words, “we shall go\non and win” today.', ['we shall go\non and win']],
  ])('a quotation ends with its paragraph: %s', (draft, words) => {
    expect(quoted(draft)).toEqual(words);
  });

  test('code, comments and where links lead hold none in Markdown', () => {
    const draft =
      '看 `“代码”` 和“引语”。\n\n```\n“不要”\n```\n\n<!-- “注释” --> [“链接”](https://a.b "“题目”") <b title="words here">\n\n[x]: https://a.b "some title"';
    expect(quoted(draft, true)).toEqual(['引语', '链接']);
    expect(quoted('看 `“代码”`')).toEqual(['代码']);
  });

  test('the title in a reference is none', () => {
    expect(quoted('[1] 陈伟俊. 沿着“八八战略”走下去[R/OL]. 温州：办公室，2018：R2.3.1.')).toEqual([]);
    expect(quoted('[1] 陈伟俊, 沿着“八八战略”走下去, 节 R2.3.2.')).toEqual([]);
    expect(quoted('陈伟俊说“八八战略”好（R2.3.1）')).toEqual(['八八战略']);
  });
});

describe('blocks', () => {
  const blocks = (draft: string, isMarkdown: boolean): [string, string, string[], string[]][] => {
    const { quotations, citations } = read(draft, isMarkdown);
    return quotations.map((one) => [
      one.mark,
      one.text,
      one.within.map(({ text }) => text),
      one.cited.map((number) => citations[number]?.text ?? '?'),
    ]);
  };

  test.each<[string, boolean, ReturnType<typeof blocks>]>([
    ['前\n\n> 引文一，\n> 第二行“内引”。\n\n后', true, [['block', '引文一，\n> 第二行“内引”。', ['内引'], []]]],
    ['> 引文一\n>\n> 引文二\n', true, [['block', '引文一\n>\n> 引文二', [], []]]],
    ['> 邮件引文\n＞ 第二行\n\n回复', false, [['block', '邮件引文\n＞ 第二行', [], []]]],
    ['| 竖线引文\n| 第二行', false, [['block', '竖线引文\n| 第二行', [], []]]],
    ['| 表头 | 二 |\n| 甲乙 | 丙 |', false, []],
    ['> 引文。\n> —— 陈伟俊，R2.3.1 s5', true, [['block', '引文。', [], ['R2.3.1 s5']]]],
    ['> 引文。（报告·二（三）1）', true, [['block', '引文。', [], ['报告·二（三）1']]]],
    ['> 引文。[^a]\n\n[^a]: R2.3.1 s5', true, [['block', '引文。', [], ['R2.3.1 s5']]]],
    ['> 引文。\n\n（R2.3.1 s5）\n\n后', true, [['block', '引文。', [], ['R2.3.1 s5']]]],
    ['报告二（三）1第5句指出：\n\n> 引文。\n\n后', true, [['block', '引文。', [], ['报告二（三）1第5句']]]],
    ['> “整段引语，\n> 两行。”（R2.3.1 s5）', true, [['block', '整段引语，\n> 两行。', [], ['R2.3.1 s5']]]],
    ['报告第二部分（三）1要求：\n\n    坚持走路。\n\n后', false, [['block', '坚持走路。', [], ['报告第二部分（三）1']]]],
    ['如下：\n\t坚持走路。\n后', true, [['block', '坚持走路。', [], []]]],
    ['　　如下：\n　　　　坚持走路。\n　　后', false, [['block', '坚持走路。', [], []]]],
    ['　　如下：\n　　坚持走路。\n　　后', false, []],
    ['    如下。\n\n        坚持走路。', false, []],
    ['> [!NOTE]\n> 引文。', true, [['block', '引文。', [], []]]],
    ['如下：\n    - 一项\n    - 两项', true, []],
  ])('%s', (draft, isMarkdown, found) => {
    expect(blocks(draft, isMarkdown)).toEqual(found);
  });
});

describe('citations', () => {
  test.each<[string, [string, ...string[]][]]>([
    ['（R2.3.1 s5）', [['R2.3.1 s5', 'r2.3.1.s5']]],
    ['R2.3.1 第5句', [['R2.3.1 第5句', 'r2.3.1.s5']]],
    ['R2.3.1 s2–s4', [['R2.3.1 s2–s4', 'r2.3.1.s2-r2.3.1.s4']]],
    ['S2.6 s12–s13', [['S2.6 s12–s13', 's2.6.s12-s2.6.s13']]],
    ['R2.3.1 s9–R2.3.2 s14', [['R2.3.1 s9–R2.3.2 s14', 'r2.3.1.s9-r2.3.2.s14']]],
    ['（R2.3.1 第2—4句）', [['R2.3.1 第2—4句', 'r2.3.1.s2-r2.3.1.s4']]],
    ['R2.3.1 第二至四句', [['R2.3.1 第二至四句', 'r2.3.1.s2-r2.3.1.s4']]],
    ['r2.3.1.s5', [['r2.3.1.s5', 'r2.3.1.s5']]],
    ['r2.3.1.s2-r2.3.1.s3', [['r2.3.1.s2-r2.3.1.s3', 'r2.3.1.s2-r2.3.1.s3']]],
    ['R2.3.1 s2 – R2.3.2 s1', [['R2.3.1 s2 – R2.3.2 s1', 'r2.3.1.s2-r2.3.2.s1']]],
    ['wenzhou-2018:r2.3.1.s5', [['wenzhou-2018:r2.3.1.s5', 'wenzhou-2018:r2.3.1.s5']]],
    ['other-2020:r2.3.1.s5', [['other-2020:r2.3.1.s5', 'other-2020:r2.3.1.s5']]],
    ['Ｒ２．３．１ 第５句', [['Ｒ２．３．１ 第５句', 'r2.3.1.s5']]],
    [
      'R2.3.1 s5、s7；R2.3.2 s1',
      [
        ['R2.3.1 s5', 'r2.3.1.s5'],
        ['s7', 'r2.3.1.s7'],
        ['R2.3.2 s1', 'r2.3.2.s1'],
      ],
    ],
    ['报告·二（三）1 第5句', [['报告·二（三）1 第5句', 'r2.3.1.s5']]],
    ['报告第二部分（三）1指出', [['报告第二部分（三）1', 'r2.3.1']]],
    ['报告第二部分（三）1要求', [['报告第二部分（三）1', 'r2.3.1']]],
    ['《报告》二（三）1。', [['《报告》二（三）1', 'r2.3.1']]],
    ['讲话三（二）第3句', [['讲话三（二）第3句', 's3.2.s3']]],
    [
      '报告的第二部分，报告2.3.1',
      [
        ['报告的第二部分', 'r2'],
        ['报告2.3.1', 'r2.3.1'],
      ],
    ],
    [
      '报告第二部分三个方面，报告二（三）5年，讲话第三部分第十条第2点',
      [
        ['报告第二部分', 'r2'],
        ['报告二（三）', 'r2.3'],
        ['讲话第三部分第十条第2点', 's3.10.2'],
      ],
    ],
    [
      '报告一（六）第5至7句、第9句',
      [
        ['报告一（六）第5至7句', 'r1.6.s5-r1.6.s7'],
        ['第9句', 'r1.6.s9'],
      ],
    ],
    ['通知 段a 第3句', [['通知 段a 第3句', 'n0.a.s3']]],
    ['Report II(3)1 sentence 5', [['Report II(3)1 sentence 5', 'r2.3.1.s5']]],
    ['Report II(3)1, sentences 3–5', [['Report II(3)1, sentences 3–5', 'r2.3.1.s3-r2.3.1.s5']]],
    ['the Report, Part II, section 3, measure 1, sentence 5', [['Report, Part II, section 3, measure 1, sentence 5', 'r2.3.1.s5']]],
    ['Part II, section 3 of the Report', [['Part II, section 3 of the Report', 'r2.3']]],
    [
      'see R2.3 and Speech III',
      [
        ['R2.3', 'r2.3'],
        ['Speech III', 's3'],
      ],
    ],
    [`《${name.zh}》第二部分（三）`, [[`《${name.zh}》第二部分（三）`, 'wenzhou-2018:n2.3', 'wenzhou-2018:r2.3', 'wenzhou-2018:s2.3']]],
    [
      'https://any.host/any/base/id/wenzhou-2018/r2.3.1/#s5 ，',
      [['https://any.host/any/base/id/wenzhou-2018/r2.3.1/#s5', 'wenzhou-2018:r2.3.1.s5']],
    ],
    ['（/zh/wenzhou-2018/r2.3/#r2.3.1.s5）', [['/zh/wenzhou-2018/r2.3/#r2.3.1.s5', 'wenzhou-2018:r2.3.1.s5']]],
    [
      '<https://a.b/en/wenzhou-2018/r2.3/?view=both#r2.3.1.s5>',
      [['https://a.b/en/wenzhou-2018/r2.3/?view=both#r2.3.1.s5', 'wenzhou-2018:r2.3.1.s5']],
    ],
    ['[链](https://a.b/id/wenzhou-2018/r2.3.1/)。', [['https://a.b/id/wenzhou-2018/r2.3.1/', 'wenzhou-2018:r2.3.1']]],
    ['https://a.b/zh/wenzhou-2018/r2.3/%23r2.3.1.s5', [['https://a.b/zh/wenzhou-2018/r2.3/%23r2.3.1.s5', 'wenzhou-2018:r2.3.1.s5']]],
    [
      'https://a.b/zh/wenzhou-2018/r2.3/#r2.3.1.s5:~:text=%E5%9D%9A 与',
      [['https://a.b/zh/wenzhou-2018/r2.3/#r2.3.1.s5:~:text=%E5%9D%9A', 'wenzhou-2018:r2.3.1.s5']],
    ],
    ['https://a.b/id/wenzhou-2018/r2.3/#:~:text=坚定不移。', [['https://a.b/id/wenzhou-2018/r2.3/#:~:text=坚定不移', 'wenzhou-2018:r2.3']]],
    ['https://温州.example/id/wenzhou-2018/r2.3.1/看', [['https://温州.example/id/wenzhou-2018/r2.3.1/', 'wenzhou-2018:r2.3.1']]],
    [
      'ｈｔｔｐｓ：／／ａ．ｂ／ｉｄ／wenzhou-2018／r2.3.1／',
      [['ｈｔｔｐｓ：／／ａ．ｂ／ｉｄ／wenzhou-2018／r2.3.1／', 'wenzhou-2018:r2.3.1']],
    ],
  ])('%s', (draft, found) => {
    expect(cited(draft)).toEqual(found);
  });

  test.each([
    'the part S2.1 of the set',
    'Figure R2.3.1 and 图R2.3.1',
    'version v1.2.3 of 2024.3.1',
    'R2.3.1.4',
    'xR2.3.1 s5, R2.3.1xy',
    '第二部分（三）1',
    'Part II, section 3',
    'Report I think',
    '报告一、二两点；报告（二）',
    'X2.3.1 s5',
    'https://x.example/en/docs/v2.0/ and https://x.example/zh/other/r2.3/',
  ])('none in “%s”', (draft) => {
    expect(cited(draft)).toEqual([]);
  });

  test('a name that no report has is none', () => {
    expect(readDraft('意见二（三）1，R2.3.1 s5', [], false).citations).toEqual([]);
  });
});

describe('which citation is about which quotation', () => {
  test.each<[string, [string, ...string[]][]]>([
    [
      '“甲乙”（R2.3.1 s5），“丙丁”。（R2.3.2 s1）',
      [
        ['甲乙', 'R2.3.1 s5'],
        ['丙丁', 'R2.3.2 s1'],
      ],
    ],
    ['“甲乙”是口号（R2.3.1 s5），而“丙丁”是目标。', [['甲乙', 'R2.3.1 s5'], ['丙丁']]],
    [
      '“甲乙”、“丙丁”和“戊己”（R2.3.1 s5）',
      [
        ['甲乙', 'R2.3.1 s5'],
        ['丙丁', 'R2.3.1 s5'],
        ['戊己', 'R2.3.1 s5'],
      ],
    ],
    [
      '‘one thing’ and ‘another’ (R2.3.1 s5)',
      [
        ['one thing', 'R2.3.1 s5'],
        ['another', 'R2.3.1 s5'],
      ],
    ],
    ['报告二（三）1第5句指出：“甲乙”，很对。“丙丁”。', [['甲乙', '报告二（三）1第5句'], ['丙丁']]],
    ['As Report II(3)1, sentence 5 says, “we go on”.', [['we go on', 'Report II(3)1, sentence 5']]],
    ['所谓“甲乙”，报告二（三）1第5句指出：“丙丁”。', [['甲乙'], ['丙丁', '报告二（三）1第5句']]],
    [
      '“甲乙”（R2.3.1 s1），R2.3.2 s4则说“丙丁”。',
      [
        ['甲乙', 'R2.3.1 s1'],
        ['丙丁', 'R2.3.2 s4'],
      ],
    ],
    ['“甲乙”见R2.3.2 s1和R2.3.3 s2。', [['甲乙', 'R2.3.2 s1', 'R2.3.3 s2']]],
    [
      '报告二（三）1提出“甲乙”，并“丙丁”；《讲话》三（二）也讲到“戊己”。',
      [
        ['甲乙', '报告二（三）1'],
        ['丙丁', '报告二（三）1'],
        ['戊己', '《讲话》三（二）'],
      ],
    ],
    ['“甲乙”，见R2.3.2 s1，“丙丁”。', [['甲乙', 'R2.3.2 s1'], ['丙丁']]],
    ['R2.3.2 s1。“甲乙”。R2.3.3 s2。', [['甲乙']]],
    [
      '“甲乙。”（R2.3.1 s5）“丙丁。”(R1.1.1 s1)',
      [
        ['甲乙。', 'R2.3.1 s5'],
        ['丙丁。', 'R1.1.1 s1'],
      ],
    ],
    ['“We go on.” he said (R2.3.1 s5). “We win.” Then R2.3.2 s1.', [['We go on.', 'R2.3.1 s5'], ['We win.']]],
    ['“甲乙丙”\n——R2.3.1 s5\n\n又“丁戊己”。', [['甲乙丙', 'R2.3.1 s5'], ['丁戊己']]],
    [
      '“甲乙”[1]，与“丙丁”①。\n\n[1] R2.3.1 第5句\n① 《报告》二（三）1',
      [
        ['甲乙', 'R2.3.1 第5句'],
        ['丙丁', '《报告》二（三）1'],
      ],
    ],
    ['“甲乙丙丁（R2.3.1 s5）”与“戊己”。', [['甲乙丙丁', 'R2.3.1 s5'], ['戊己']]],
    [
      '“甲乙”[1]R2.3.1 s5\n\n[1] 陈伟俊. 题[R/OL]. 2018. https://a.b/id/wenzhou-2018/r/',
      [['甲乙', 'R2.3.1 s5', 'https://a.b/id/wenzhou-2018/r/']],
    ],
    [
      '“甲乙”（陈伟俊，2018：报告·二（三）2，R2.3.2 s3） https://a.b/id/wenzhou-2018/r2.3.2/#r2.3.2.s3',
      [['甲乙', '报告·二（三）2', 'R2.3.2 s3', 'https://a.b/id/wenzhou-2018/r2.3.2/#r2.3.2.s3']],
    ],
  ])('%s', (draft, found) => {
    expect(pairs(draft)).toEqual(found);
  });

  test('notes and links of Markdown', () => {
    const notes = '“甲乙”[^1]，与“丙丁”。[^二]\n\n[^1]: 见 R2.3.1 s5。\n[^二]: 讲话三（二）第3句';
    expect(pairs(notes, true)).toEqual([
      ['甲乙', 'R2.3.1 s5'],
      ['丙丁', '讲话三（二）第3句'],
    ]);
    const url = 'https://a.b/id/wenzhou-2018/r2.3.1/';
    expect(pairs(`“甲乙”[报告](${url})，[“丙丁”](${url})，**“戊己”** <${url}>`, true)).toEqual([
      ['甲乙', url],
      ['丙丁', url],
      ['戊己', url],
    ]);
    expect(pairs('- “甲乙”\n- “丙丁”（R2.3.1 s5）\n', true)).toEqual([['甲乙'], ['丙丁', 'R2.3.1 s5']]);
  });
});

describe('figures', () => {
  test.each([
    ['“甲乙”增长30%，达3.5万户，65％，１２３家，1,000件，2020年。', ['30%', '3.5万户', '65％', '１２３家', '1,000件', '2020年']],
    ['“words here” grew by 30 per cent, to 3.5 million, or 1,000.', ['30 per cent', '3.5 million', '1,000']],
    ['“甲乙”有三十五个、一百一十二件、两次；二〇一八年', ['三十五个', '一百一十二件', '两次', '二〇一八年']],
    ['“甲乙”一些，一个，第一，一方面，十分，三方面，第5届，COVID-19，12:30，1.2.3。', []],
    ['“有30个”（2018：R2.3.1 s5）', []],
    ['“甲乙”（陈伟俊，2018）[3]', []],
    ['没有引语的30个。“甲乙”。还有40个！', []],
    ['1. “甲乙”', []],
  ])('%s', (draft, found) => {
    expect(figures(draft)).toEqual(found);
  });

  test('each names the quotations and citations of its sentence', () => {
    const { figures: found } = read('“甲乙”与“丙丁”有30个（R2.3.1 s5）。“戊己”40个。');
    expect(found.map(({ text, quotations, citations }) => [text, quotations, citations])).toEqual([
      ['30个', [0, 1], [0]],
      ['40个', [2], []],
    ]);
  });

  test('those of notes are none', () => {
    expect(figures('“甲乙”[^1]。\n\n[^1]: 2018年的30件，R2.3.1 s5', true)).toEqual([]);
  });
});

describe('laws', () => {
  const bits = [
    ...[
      '“',
      '”',
      '‘',
      '’',
      '「',
      '」',
      '"',
      "'",
      '«',
      '»',
      '（',
      '）',
      '(',
      ')',
      '[',
      ']',
      '>',
      '    ',
      '\t',
      '\n',
      '\n\n',
      '。',
      '，',
      '：',
      '.',
      ' ',
    ],
    ...[
      '甲乙',
      '丙',
      'words',
      "don't",
      'R2.3.1 s5',
      '报告·二（三）1 第5句',
      'Report II(3)1',
      '[^1]',
      '[^1]: ',
      '[1]',
      '①',
      '——',
      '`',
      '```',
      '<!--',
      '-->',
    ],
    ...['https://a.b/id/wenzhou-2018/r2.3.1/#s5', '](', '30%', '三十五个', '、', '和', '|', '👍', '\u3000\u3000', '\r\n', '\ue000'],
  ];
  const drafts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(fc.constantFrom(...bits), { maxLength: 60 }).map((words) => words.join('')),
  );

  const flat = (quotations: readonly FoundQuotation[]): FoundQuotation[] => quotations.flatMap((one) => [one, ...flat(one.within)]);

  test('whatever the draft, words are slices of it, in order and within one another, and numbers name what there is', () => {
    fc.assert(
      fc.property(drafts, fc.boolean(), (draft, isMarkdown) => {
        const { quotations, citations, figures: found } = read(draft, isMarkdown);
        const all = [...flat(quotations), ...citations, ...found];
        for (const { from, to, text } of all) {
          expect(text).toBe(draft.slice(from, to));
          expect(from).toBeLessThan(to);
          expect(text).toBe(text.trim());
        }
        for (const row of [quotations, citations, found])
          row.forEach(({ from }, number) => expect(from).toBeGreaterThanOrEqual(row[number - 1]?.to ?? 0));
        for (const one of flat(quotations))
          for (const inner of one.within) expect(inner.from >= one.from && inner.to <= one.to, one.text).toBe(true);
        for (const numbers of [...quotations.map((one) => one.cited), ...found.map((one) => one.citations)])
          expect(numbers.every((number) => number in citations) && new Set(numbers).size === numbers.length).toBe(true);
        expect(found.every((one) => one.quotations.every((number) => number in quotations))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('no figure stands in a quotation or a citation', () => {
    fc.assert(
      fc.property(drafts, fc.boolean(), (draft, isMarkdown) => {
        const { quotations, citations, figures: found } = read(draft, isMarkdown);
        for (const { from, to } of found)
          for (const other of [...quotations, ...citations]) expect(from >= other.to || to <= other.from).toBe(true);
      }),
    );
  });

  test('a sentence of a real report is found whole between any marks', () => {
    const seed = readFileSync('seeds/wenzhou-2018.txt', 'utf8').replace(/[“”‘’]/g, '');
    const sentences = seed
      .split(/(?<=。)|\n/)
      .map((one) => one.trim())
      .filter((one) => one.length > 8 && one.length < 200);
    for (const [open, close] of ['“”', '‘’', '「」', '『』', '""', '«»'].map(([a = '', b = '']) => [a, b]))
      for (const sentence of sentences.slice(0, 200))
        expect(pairs(`文中说：${open}${sentence}${close}（R2.3.1 s5）后文。`), sentence).toEqual([[sentence, 'R2.3.1 s5']]);
  });
});
