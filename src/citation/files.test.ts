import { describe, expect, test } from 'vitest';
import { toBibtex, toCslJson, toExtra, toRis } from './files.ts';
import type { Cited } from './references.ts';

const zh: Cited = {
  locale: 'zh',
  author: '陈伟俊',
  title: '沿着“八八战略”走下去——报告',
  institution: '中共温州市委办公室',
  place: '温州',
  date: { year: 2018, month: 8, day: 1 },
  url: 'https://example.org/id/wenzhou-2018/r/',
  note: '年份为推定',
  accessed: '2026-11-23',
};
const known = { ...zh };
delete known.note;
const en: Cited = { ...known, locale: 'en', author: 'Chen Weijun', title: 'R&D at 50% {of} #1_a', date: { year: 2018, month: 8 } };
const translated: Cited = {
  ...en,
  title: 'Keep to the Path — Speech',
  genre: 'Speech',
  translation: { by: 'Some Reader', version: '2.0.0', original: '走下去——讲话' },
};

describe('RIS', () => {
  test('has every field on a line of its own that ends as the format asks', () => {
    const lines = toRis('k', zh, '报告·二（三） https://example.org/id/wenzhou-2018/r2.3/').split('\r\n');
    expect(lines).toEqual([
      'TY  - RPRT',
      'ID  - k',
      'TI  - 沿着“八八战略”走下去——报告',
      'ST  - 沿着“八八战略”走下去',
      'AU  - 陈伟俊',
      'PB  - 中共温州市委办公室',
      'CY  - 温州',
      'PY  - 2018',
      'DA  - 2018/08/01/',
      'LA  - zh-CN',
      'UR  - https://example.org/id/wenzhou-2018/r/',
      'Y2  - 2026/11/23/',
      'N1  - 年份为推定 报告·二（三） https://example.org/id/wenzhou-2018/r2.3/',
      'ER  - ',
      '',
    ]);
  });

  test('leaves the place of an unknown day empty, and parts surname and given name', () => {
    expect(toRis('k', en, '')).toContain('DA  - 2018/08//\r\n');
    expect(toRis('k', en, '')).toContain('AU  - Chen, Weijun\r\n');
  });
});

describe('a translation is named in every format, and a speech is a speech', () => {
  test('RIS', () => {
    const lines = toRis('k', translated, '').split('\r\n');
    expect(lines).toEqual(
      expect.arrayContaining(['A4  - Some Reader', 'M3  - Speech, unofficial translation', 'ET  - unofficial translation, ed. 2.0.0']),
    );
    expect(lines).toContain('N1  - Unofficial translation by the Some Reader, ed. 2.0.0, of 走下去——讲话.');
  });

  test('BibTeX', () => {
    const file = toBibtex('k', translated, '');
    for (const field of [
      'translator = {{Some Reader}}',
      'origtitle = {{走下去——讲话}}',
      'type = {Speech, unofficial translation}',
      'shorttitle = {{Keep to the Path}}',
      'addendum = {Translated by the Some Reader, ed. 2.0.0}',
    ])
      expect(file).toContain(`  ${field},\n`);
  });

  test('CSL-JSON, whose note carries what Zotero has no field for', () => {
    expect(toCslJson('k', translated, 'R2')[0]).toMatchObject({
      'title-short': 'Keep to the Path',
      translator: [{ literal: 'Some Reader' }],
      edition: 'unofficial translation, ed. 2.0.0',
      'original-title': '走下去——讲话',
      genre: 'Speech',
      note: 'original-title: 走下去——讲话\nedition: unofficial translation, ed. 2.0.0\nR2',
    });
  });

  test('what a saver of pages is told', () => {
    expect(toExtra({ ...translated, note: 'Year inferred.' }, ['R2'])).toBe(
      'translator: Some Reader\noriginal-title: 走下去——讲话\nedition: unofficial translation, ed. 2.0.0\nYear inferred.\nR2',
    );
  });

  test('and of the Chinese text nothing of it', () => {
    const all = [toRis('k', zh, ''), toBibtex('k', zh, ''), JSON.stringify(toCslJson('k', zh, '')), toExtra(zh, [])].join('\n');
    expect(all).not.toMatch(/translat|A4|ET  -|OP  -|edition|original|orig/i);
  });
});

test('BibTeX has no field twice, and none that biblatex would print besides the entry', () => {
  const names = [...toBibtex('k', { ...translated, note: 'Year inferred.' }, 'R2').matchAll(/^  (\w+) = /gm)].map(([, name]) => name);
  expect(names).toEqual([...new Set(names)]);
  for (const name of ['address', 'language', 'year', 'month']) expect(names).not.toContain(name);
  expect(toBibtex('k', { ...zh, note: '年份为推定' }, '')).toContain('annotation = {年份为推定},');
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
    const bare = { ...work, author: '', institution: '', place: '', title: 'T' };
    delete bare.note;
    expect(toRis('k', bare, '')).not.toMatch(/^(?:AU|PB|CY|N1|ST|M3|A4)  -|^(?!ER)[A-Z]\w  - \r/m);
    expect(toBibtex('k', bare, '')).not.toMatch(/author|institution|location|note|annotation|short|type|= \{\},/);
    expect(Object.keys(toCslJson('x', bare, '')[0] ?? {})).toEqual(['id', 'type', 'title', 'issued', 'accessed', 'language', 'URL']);
  });
});
