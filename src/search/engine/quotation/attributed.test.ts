import { expect, test } from 'vitest';
import { quotedParts } from './attributed.ts';

test.each([
  ['他说：“改革开放永远在路上，‘一带一路’也是。”', ['改革开放永远在路上，‘一带一路’也是。']],
  ['「改革開放永遠在路上一直走」——某人', ['改革開放永遠在路上一直走']],
  ['As she said, “we open up and go on for ever and ever.”', ['we open up and go on for ever and ever.']],
  ['从“消薄”到“强村”', []],
  ['“改革开放永远在路上一直走', []],
  ['“甲乙丙丁戊己庚辛壬癸”，又说“甲乙丙丁戊己庚辛壬癸子丑”', ['甲乙丙丁戊己庚辛壬癸子丑', '甲乙丙丁戊己庚辛壬癸']],
])('the quoted parts of %s', (text, parts) => {
  expect(quotedParts(text).map(({ words }) => words)).toEqual(parts);
});
