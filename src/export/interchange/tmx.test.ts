import { expect, test } from 'vitest';
import { parseDocument, DomUtils } from 'htmlparser2';
import { pairsOf } from './pairs.ts';
import { sampleSource } from './sample-source.ts';
import { bareLanguages, fullLanguages } from './languages.ts';
import { tmxFormats, toTmx } from './tmx.ts';

type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

const text = '标题\n一、总结\n甲。乙。\n二、总结\n丙。';

const ids = [...sampleSource({ text }).edition.segments.keys()];

const english = Object.fromEntries(ids.map((id, index) => [id, `English ${index}`]));

function unitsOf(tmx: string): Element[] {
  return DomUtils.getElementsByTagName('tu', parseDocument(tmx, { xmlMode: true }));
}

const segsOf = (unit: Element): string[] => DomUtils.getElementsByTagName('seg', unit).map((seg) => DomUtils.textContent(seg));

const propertyOf = (unit: Element, type: string): string =>
  DomUtils.textContent(DomUtils.getElementsByTagName('prop', unit).filter(({ attribs }) => attribs['type'] === type));

test('every sentence and heading is a unit with its id, in the order of the text, and a heading that returns keeps both translations', () => {
  const units = unitsOf(toTmx(sampleSource({ text, en: english }), fullLanguages));
  expect(units.map(({ attribs }) => attribs['tuid'])).toEqual(ids);
  expect(new Set(units.map((unit) => segsOf(unit).join(' = '))).size).toBe(ids.length);
});

test('a sentence that is not translated, or translated by nothing, is no unit', () => {
  const [first = '', second = '', ...others] = ids;
  const source = sampleSource({ text, en: { [first]: null, [second]: '', [others[0] ?? '']: 'C' } });
  expect(unitsOf(toTmx(source, fullLanguages)).map(({ attribs }) => attribs['tuid'])).toEqual([others[0]]);
});

test('what is a mark in XML, and what XML has no place for, is words', () => {
  const words = '<seg>&amp; ]]> "\' =1+1 \t\u0000\u001B\u0085\uD800 𠮷 \uFFFE';
  const tmx = toTmx(sampleSource({ text: '标题', en: { [ids[0] ?? '']: words } }), fullLanguages);
  expect(unitsOf(tmx).map((unit) => segsOf(unit)[1])).toEqual(['<seg>&amp; ]]> "\' =1+1  \uFFFD\uFFFD \uFFFD 𠮷 \uFFFD']);
  expect(tmx).not.toMatch(/[^\P{Cc}\n]/u);
});

test('a unit says where it stands, of which edition it is, and what its Chinese words hash to', () => {
  const source = sampleSource({ text, en: english }, [], 'https://reader.example');
  const unit = unitsOf(toTmx(source, fullLanguages)).at(-1);
  if (!unit) throw new Error('There is no unit.');
  expect(['x-address', 'x-edition', 'x-unit', 'x-sha256'].map((type) => propertyOf(unit, type))).toEqual([
    'https://reader.example/id/sample/r2/#r2.a.s1',
    '1.0.0',
    'r2',
    // sha256sum of 丙。
    '5cad3331f3aad63e5f4bf927ebeaacced7518fcdf0b01930b01aab410b98ae90',
  ]);
});

test('the memory with bare languages differs in nothing else', () => {
  const source = sampleSource({ text, en: english });
  const [full, bare] = [toTmx(source, fullLanguages), toTmx(source, bareLanguages)];
  expect(bare).not.toBe(full);
  expect(full.replaceAll('"zh-CN"', '"zh"').replaceAll('"en-GB"', '"en"')).toBe(bare);
});

test('the days are those of the edition', () => {
  const tmx = toTmx(sampleSource({ text, en: english }), fullLanguages);
  expect(new Set(tmx.match(/\d{8}T\d{6}Z/g))).toEqual(new Set(['20261124T000000Z']));
});

test('pairs are those of the report alone, and the formats are two', () => {
  expect(pairsOf(sampleSource({ text, en: english }).edition)).toHaveLength(ids.length);
  expect(tmxFormats.map(({ name, ending }) => [name, ending])).toEqual([
    ['tmx', '.tmx'],
    ['tmx-short', '.short.tmx'],
  ]);
});
