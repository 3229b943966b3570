import { expect, test } from 'vitest';
import { sentenceEnds } from './sentences.ts';

/** A text with a stroke between its sentences comes out as it went in. */
test.each([
  ['a remark behind a sentence', '同志们！（热烈鼓掌）|现在开会。（掌声）（笑声）|我讲三点。 （掌声。）'],
  ['where a quotation is from', '列宁说：“这是必要的。”（《全集》第三卷，第六页）|他又说：“这不够”。（同上）。|后文。'],
  ['a remark on a whole paragraph', '重点任务落实到位。（责任单位：市发改委，市财政局）'],
  ['the number of an item begins what follows', '第一项完成。|（二）第二项完成。|(3)第三项完成。'],
  ['a bracket of several sentences stands alone', '前文。|（此处另有说明。说明很长。）'],
  ['a remark in the middle, and one at the head of a paragraph', '（掌声）今年（笑声）要努力。（掌声）'],
  ['an address of the web', '见http://www.x.gov.cn/a?b=c!d和www.y.cn/?q=1，写信到a.b@x.gov.cn。|后文。'],
  ['an address at the end of a sentence', '请看www.x.gov.cn!|后文。'],
  ['a name with a mark', '引进Yahoo!公司和Go!Go!品牌。|后文。'],
  ['a question in English', '他问How are you?|我们答很好!|GDP增长8%!|后文。'],
  ['dots and marks in a row', '他说……真的吗？！|“好。”|后文……还有。'],
])('%s', (_, marked) => {
  const text = marked.split('|').join('');
  const ends = sentenceEnds(text);
  expect(ends.map((end, at) => text.slice(ends[at - 1] ?? 0, end)).join('|')).toBe(marked);
});
