import { expect, test } from 'vitest';
import { fold, foldText, unfold } from './fold.ts';

test.each([
  ['“消薄”攻坚战，', '消薄攻坚战'],
  ['７．９％', '7.9%'],
  ['30,000 and 30，000', '30000and30000'],
  ['6、7月', '6 7月'],
  ['3.5.7', '3.5.7'],
  ['T2 航站楼', 't2航站楼'],
  ['Café — Ça', 'cafeca'],
  ['1,23', '1 23'],
  ['。。，“”', ''],
  ['\ud800坏\udc00', '坏'],
])('%s folds to %s', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test('every folded stretch leads back to its words', () => {
  const text = '从“消薄”到“強村”，增长７．９％、𠮷';
  const variants = new Map([['強', '强']]);
  const folded = fold(text, variants);
  expect(folded.text).toBe('从消薄到强村增长7.9%𠮷');
  const at = folded.text.indexOf('薄到强');
  expect(text.slice(...unfold(folded, at, at + 3))).toBe('薄”到“強');
  expect(folded.starts.length).toBe(folded.text.length);
});
