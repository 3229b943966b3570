import { describe, expect, test } from 'vitest';
import { toBibtex, toCslJson, toRis } from './files.ts';
import type { Cited } from './references.ts';

const zh: Cited = {
  locale: 'zh',
  author: '陈伟俊',
  title: '沿着“八八战略”走下去——报告',
  institution: '中共温州市委办公室',
  place: '温州',
  date: { year: 2018, month: 8, day: 1 },
  url: 'https://example.org/id/wenzhou-2018/r/',
  accessed: '2026-11-23',
};
const en: Cited = { ...zh, locale: 'en', author: 'Chen Weijun', title: 'R&D at 50% {of} #1_a', date: { year: 2018, month: 8 } };

describe('RIS', () => {
  test('has every field on a line of its own that ends as the format asks', () => {
    const lines = toRis(zh, '年份为推定').split('\r\n');
    expect(lines).toEqual([
      'TY  - RPRT',
      'TI  - 沿着“八八战略”走下去——报告',
      'AU  - 陈伟俊',
      'PB  - 中共温州市委办公室',
      'CY  - 温州',
      'PY  - 2018',
      'DA  - 2018/08/01/',
      'LA  - zh-CN',
      'UR  - https://example.org/id/wenzhou-2018/r/',
      'Y2  - 2026/11/23/',
      'N1  - 年份为推定',
      'ER  - ',
      '',
    ]);
  });

  test('leaves the place of an unknown day empty, and parts surname and given name', () => {
    expect(toRis(en, '')).toContain('DA  - 2018/08//\r\n');
    expect(toRis(en, '')).toContain('AU  - Chen, Weijun\r\n');
  });
});

test('BibTeX keeps a Chinese name whole, and escapes what TeX would read', () => {
  expect(toBibtex('k', zh, '')).toContain('author = {{陈伟俊}},');
  expect(toBibtex('k', zh, '')).toContain('date = {2018-08-01},');
  const english = toBibtex('k', en, '');
  expect(english).toContain('author = {Chen, Weijun},');
  expect(english).toContain('title = {{R\\&D at 50\\% \\textbraceleft{}of\\textbraceright{} \\#1\\_a}},');
  expect(english).toContain('date = {2018-08},');
});

test('CSL-JSON knows the name of a Chinese author as one', () => {
  expect(toCslJson('x', zh, '')[0]).toMatchObject({
    type: 'report',
    author: [{ literal: '陈伟俊' }],
    issued: { 'date-parts': [[2018, 8, 1]] },
  });
  expect(toCslJson('x', en, '')[0]).toMatchObject({ author: [{ family: 'Chen', given: 'Weijun' }], issued: { 'date-parts': [[2018, 8]] } });
});

test('CSL-JSON has the whole of a given name of two words', () => {
  expect(toCslJson('x', { ...en, author: 'Chen Wei Jun' }, '')[0]?.author).toEqual([{ family: 'Chen', given: 'Wei Jun' }]);
});

describe('what is not known of a work has no field', () => {
  test.each([zh, en])('in $locale', (work) => {
    const bare = { ...work, author: '', institution: '', place: '' };
    expect(toRis(bare, '')).not.toMatch(/^(?:AU|PB|CY|N1)  -|^(?!ER)[A-Z]\w  - \r/m);
    expect(toBibtex('k', bare, '')).not.toMatch(/author|institution|address|location|note|= \{\},/);
    expect(Object.keys(toCslJson('x', bare, '')[0] ?? {})).toEqual(['id', 'type', 'title', 'issued', 'accessed', 'language', 'URL']);
  });
});
