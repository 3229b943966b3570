import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { findCuts } from './cut-lines.ts';
import { fromText } from '../from-text.ts';

const cutsIn = (text: string): string[] => {
  const { lines } = fromText(text, new VFile());
  return findCuts(lines).map(({ at, next }) => `${lines[at]?.value.slice(-3) ?? ''}|${lines[next]?.value.slice(0, 3) ?? ''}`);
};

describe('a single line that breaks off', () => {
  test.each([
    ['in a word', '一、工作回顾\n过去一年，我们坚持稳字当头，财政收\n入稳步增长，民生持续改善。', '财政收|入稳步'],
    ['in a title', '示例市政府工作报告\n——2024年1月20日在示例市第八届人民代表大\n会第四次会议上\n\n各位代表：', '代表大|会第四'],
    ['behind a comma', '前文说完了。\n我们要坚持和加强党的全面领导，\n把各项工作落到实处，让人民满意。', '领导，|把各项'],
    ['in a bracket', '前文说完了。\n会议审议了关于计划执行情况的报告（草\n案），并作出决议。', '告（草|案），'],
    ['in a number', '前文说完了。\n全市地区生产总值增长到去年的1\n8.5倍，再创新高。', '年的1|8.5'],
    ['before a mark', '前文说完了。\n全市上下团结一致努力奋斗，成效显著\n，人民满意。', '效显著|，人民'],
    ['over a page number', '前文说完了。\n今年以来全市地区生产总值增长，城乡居民收\n\n— 12 —\n\n入比进一步缩小。', '居民收|入比进'],
    ['in a heading', '一、回顾\n（一）坚持创新驱动，产业竞\n争力持续增强。规上工业增加值增长。', '产业竞|争力持'],
  ])('%s', (_, text, cut) => {
    expect(cutsIn(text)).toEqual([cut]);
  });
});

test('a wrapped text is cut where its lines are full, and its paragraphs end where they are short or the next is indented', () => {
  const text = [
    '　　改革开放以来，全市上下坚持以经济建设为中',
    '心，不断解放和发展社会生产力，经济总量连续跨',
    '上新的台阶，城乡面貌焕然一新。人民生活显著改',
    '善，社会保持稳定。',
    '　　今后五年，要把发展放在第一位，坚定不移推',
    '进改革，扩大开放，努力实现更高质量的发展目标',
    '和更加美好的生活。各级干部都要真抓实干做表率。',
    '　　让我们团结起来。',
  ].join('\n');
  expect(cutsIn(text)).toEqual(
    ['设为中|心，不', '续跨|上新的', '显著改|善，社', '移推|进改革', '展目标|和更加'].map(
      (cut) => expect.stringContaining(cut.slice(-4)) as string,
    ),
  );
});

test.each([
  ['verses', '我们要记住：\n红军不怕远征难，\n万水千山只等闲。\n五岭逶迤腾细浪，\n乌蒙磅礴走泥丸。'],
  ['longer verses of equal length', '前文说完了。\n千淘万漉虽辛苦吹尽狂沙始到金，\n长风破浪会有时直挂云帆济沧海。'],
  ['a list without marks', '主要任务\n加快建设现代化产业体系\n着力扩大国内有效需求\n全面推进乡村振兴战略\n切实保障和改善民生'],
  ['headings without marks', '深入推进供给侧结构性改革，加快新旧动能转换\n要破除无效供给，培育新动能。\n持续改善民生\n民生是最大的政治。'],
  ['a signature', '以上报告请予审议并提出宝贵意见建议\n示例县人民政府办公室\n2022年6月18日'],
  ['a greeting', '尊敬的各位代表，各位委员，同志们，\n现在我代表市政府作工作报告，请予审议。'],
  ['paragraphs apart', '前文。\n中文。\n过去一年，我们坚持稳字当头，财政收\n\n入稳步增长，民生持续改善。\n\n后文。'],
  [
    'a title with a subtitle',
    '示例市人民政府二〇二四年工作报告\n——2024年1月20日在示例市第八届人民代表大会第四次会议上\n示例市市长　张某某',
  ],
  ['a heading whose last word could go on', '九、加快生态文明体制改革，建设美丽中国\n人与自然是生命共同体，人类必须尊重自然。'],
  ['where it was given, before a name', '——2024年1月20日在示例区第四届人民代表大会第三次会议上\n海州区人民政府区长，张某某'],
  ['a heading before a numbered one', '一、坚持改革开放不动摇推动高质量发展\n（一）扩内需。开展活动。'],
])('no cut: %s', (_, text) => {
  expect(cutsIn(text)).toEqual([]);
});
