import { describe, expect, test } from 'vitest';
import { formatId, isId, parseId } from './grammar.ts';
import { parseReference } from './parse.ts';
import { printChinese, printEnglish, printShort } from './print.ts';
import { fromRoman, toRoman } from './roman.ts';

const names = { n: { zh: '通知', en: 'Circular' }, r: { zh: '报告', en: 'Report' }, s: { zh: '讲话', en: 'Speech' } };

test('what the bar of a sentence calls it in Chinese is read as that sentence', () => {
  expect(parseReference('R2.3.2 第3句', names)).toBe('r2.3.2.s3');
  expect(parseReference('R2.3 标题', names)).toBe('r2.3.s0');
});

describe('references', () => {
  test.each([
    ['r', 'R', '报告', 'Report'],
    ['r2', 'R2', '报告·二', 'Report II'],
    ['r2.3', 'R2.3', '报告·二（三）', 'Report II(3)'],
    ['r2.3.a', 'R2.3.a', '报告·二（三）段a', 'Report II(3) para. a'],
    ['r2.3.2', 'R2.3.2', '报告·二（三）2', 'Report II(3)2'],
    ['r2.3.2.s0', 'R2.3.2 s0', '报告·二（三）2 标题', 'Report II(3)2 heading'],
    ['r2.3.2.s3', 'R2.3.2 s3', '报告·二（三）2 第3句', 'Report II(3)2 sentence 3'],
    ['r1.d', 'R1.d', '报告·一 段d', 'Report I para. d'],
    ['n0.a', 'N0.a', '通知 段a', 'Circular para. a'],
    ['s3.10', 'S3.10', '讲话·三（十）', 'Speech III(10)'],
    ['r1.0.3.s2', 'R1.0.3 s2', '报告·一·3 第2句', 'Report I.3 sentence 2'],
    ['r0.2', 'R0.2', '报告·（二）', 'Report (2)'],
    ['r103', 'R103', '报告·一百零三', 'Report CIII'],
    ['r103.110.2.s4', 'R103.110.2 s4', '报告·一百零三（一百一十）2 第4句', 'Report CIII(110)2 sentence 4'],
    ['r20.100b', 'R20.100b', '报告·二十（一百b）', 'Report XX(100b)'],
    ['r1.3b.a2.s3aa', 'R1.3b.a2 s3aa', '报告·一（三b）段a2 第3aa句', 'Report I(3b) para. a2 sentence 3aa'],
  ])('%s', (id, short, zh, en) => {
    expect(printShort(id)).toBe(short);
    expect(printChinese(id, names)).toBe(zh);
    expect(printEnglish(id, names)).toBe(en);
    for (const printed of [short, zh, printEnglish(id, names), ` ${short.toLowerCase()} `, zh.replace('（', '(')]) {
      expect(parseReference(printed, names), printed).toBe(id);
    }
  });

  test('every part, section and measure to 999 is read back', () => {
    const numbers = Array.from({ length: 999 }, (_, at) => String(at + 1));
    const ids = numbers.flatMap((number) => [
      `r${number}`,
      `r${number}.s0`,
      `r2.${number}`,
      `r${number}.${number}.${number}`,
      `r0.${number}`,
    ]);
    expect(ids.map((id) => parseReference(printChinese(id, names), names))).toEqual(ids);
    expect(ids.map((id) => parseReference(printEnglish(id, names), names))).toEqual(ids);
  });

  test.each(['', 'x', 'r2.3.h', 'r2.s', 'rrrr2', 'r2.3.2.4', '报告·百', 'Report IIII', '2.3', 'r2.3.2.s3-r2.3.2.s5'])(
    '“%s” is none',
    (text) => {
      expect(isId(text)).toBe(text === 'x');
      expect(parseReference(text, {})).toBe(text === 'x' ? 'x' : undefined);
    },
  );

  test.each(['报告·百', '报告·二十十', '报告·二（百）', 'Report IIII', 'Report VX(2)'])(
    '“%s” names a work and none of its parts',
    (text) => {
      expect(parseReference(text, names)).toBeUndefined();
    },
  );

  test('ids are taken apart and put together', () => {
    for (const id of ['n', 'r0.c', 'r2.3.2.s3', 'r1.1.s1', 's3.10.s0', 'r1.0.3', 'r2.3.a.s1']) {
      expect(formatId(parseId(id) ?? { work: '' })).toBe(id);
    }
  });

  test('Roman numerals', () => {
    expect([1, 4, 9, 14, 40, 99, 103, 499, 999].map(toRoman)).toEqual(['I', 'IV', 'IX', 'XIV', 'XL', 'XCIX', 'CIII', 'CDXCIX', 'CMXCIX']);
    expect(fromRoman('IIII')).toBeUndefined();
  });
});
