import { expect, test } from 'vitest';
import { printSource, quote } from './quote.ts';

const names = { r: { zh: '报告', en: 'Report' } };
const link = 'https://example.org/id/wenzhou-2018/r2.3.2/#r2.3.2.s3';

test('words with their source, in Chinese and in English', () => {
  const place = { first: 'r2.3.2.s3', last: 'r2.3.2.s3', names, link };
  expect(quote({ ...place, locale: 'zh', words: '讲“真”话', by: '陈伟俊，2018' })).toBe(
    `“讲‘真’话”（陈伟俊，2018：报告·二（三）2，R2.3.2 s3） ${link}`,
  );
  expect(quote({ ...place, locale: 'en', words: 'Say “it”', by: 'Chen Weijun 2018' })).toBe(
    `“Say ‘it’” (Chen Weijun 2018, Report II(3)2, R2.3.2 s3) ${link}`,
  );
});

test('a remark stands last in the brackets', () => {
  const place = { first: 's1.s2', last: 's1.s2', names: { s: { zh: '讲话', en: 'Speech' } }, link };
  expect(quote({ ...place, locale: 'en', words: 'Go.', by: 'A B 〔2001〕', remark: 'a draft' })).toBe(
    `“Go.” (A B 〔2001〕, Speech I, S1 s2, a draft) ${link}`,
  );
  expect(quote({ ...place, locale: 'zh', words: '去。', by: '甲', remark: '草稿' })).toBe(`“去。”（甲：讲话·一，S1 s2，草稿） ${link}`);
});

test('a place is named without words too', () => {
  const place = { first: 'r2.3', last: 'r2.3', names, link };
  expect(printSource({ ...place, locale: 'zh', by: '甲，2001' })).toBe(`（甲，2001：报告·二（三），R2.3） ${link}`);
  expect(printSource({ ...place, locale: 'en', by: 'A B 2001' })).toBe(`(A B 2001, Report II(3), R2.3) ${link}`);
});

test('a range names its ends', () => {
  const range = { locale: 'zh' as const, words: '…', by: '某', names, link };
  expect(quote({ ...range, first: 'r2.3.2.s3', last: 'r2.3.2.s5' })).toContain('R2.3.2 s3–s5');
  expect(quote({ ...range, first: 'r2.3.a.s1', last: 'r2.3.2.s5' })).toContain('R2.3.a s1–R2.3.2 s5');
});

test('what is not an id has no place to print', () => {
  expect(() => quote({ locale: 'en', words: 'a', by: 'b', names, link, first: 'r2..s', last: 'r2..s' })).toThrow(RangeError);
});
