import { workOf } from '#address/within.ts';
import { expect, test } from 'vitest';
import type { Cited } from '#citation/references.ts';
import { styles } from '#citation/references.ts';
import type { Extract, Line, Part, Passage } from './extract.ts';
import { toMarkdown } from './markdown.ts';
import { notesOf } from './notes.ts';
import { numbered } from './numbered.ts';
import { blocksOf, topOf } from './paragraphs.ts';
import { printPlace } from './place.ts';
import { toPlainText } from './plain-text.ts';

const styleOf = (id: string) => styles.find((style) => style.id === id) ?? fail(id);
const fail = (id: string): never => {
  throw new Error(`There is no style ${id}.`);
};

const cited = (locale: 'zh' | 'en', work: string): Cited => ({
  locale,
  author: locale === 'zh' ? '陈伟俊' : 'Chen Weijun',
  title: locale === 'zh' ? `题${work}` : `Title ${work}`,
  institution: locale === 'zh' ? '室' : 'Office',
  place: locale === 'zh' ? '温州' : 'Wenzhou',
  date: { year: 2018 },
  url: `https://reader.example/id/a/${work}/`,
  accessed: '2026-11-28',
});

const line = (id: string, zh: string, en: string, more: Partial<Line> = {}): Line => ({ id, zh, en, opens: true, ...more });

const passage = (id: string, lines: readonly Line[], more: Partial<Passage> = {}): Passage => ({
  kind: 'passage',
  report: 'a',
  id,
  printed: { zh: printPlace({ first: id, last: id }, 'zh'), en: printPlace({ first: id, last: id }, 'en') },
  address: `https://reader.example/id/a/#${id}`,
  lines,
  source: { zh: cited('zh', workOf(id)), en: cited('en', workOf(id)) },
  ...more,
});

const section = passage('r2.3', [
  line('r2.3.s0', '（三）甲。', '(3) A', { heading: 2 }),
  line('r2.3.s1', '乙。', 'B.', { opens: false }),
  line('r2.3.s2', '丙。', 'C.', { opens: false }),
  line('r2.3.b.s1', '丁。', ''),
]);

const extractOf = (...parts: Part[]): Extract => ({
  title: '题*名*',
  author: '',
  parts,
  origins: [{ report: 'a', name: { zh: '甲报告', en: 'Report A' }, version: '1.0.0', date: '2026-11-28', hash: 'f0' }],
});

const said = (extract: Extract, id: string, locale: 'zh' | 'en'): string[] =>
  notesOf(extract, styleOf(id), locale).flatMap((note) => (note ? note.pieces.map(({ words }) => words).join('') : []));

test.each([
  ['r2.3.2.s3', 'r2.3.2.s3', 'R2.3.2 第3句', 'R2.3.2 s3'],
  ['r2.3.2.s3', 'r2.3.2.s5', 'R2.3.2 第3–5句', 'R2.3.2 s3–s5'],
  ['r2.3.s0', 'r2.3.s0', 'R2.3 标题', 'R2.3 heading'],
  ['r0.a.s1', 'r0.a.s2a', 'R0.a 第1–2a句', 'R0.a s1–s2a'],
  ['r2.3.2.s2', 'r2.3.3.s1', 'R2.3.2 s2–R2.3.3 s1', 'R2.3.2 s2–R2.3.3 s1'],
  ['r2.3', 'r2.3', 'R2.3', 'R2.3'],
])('notes name %s to %s %s, %s', (first, last, zh, en) => {
  expect([printPlace({ first, last }, 'zh'), printPlace({ first, last }, 'en')]).toEqual([zh, en]);
});

test('the first note of a work is full, and the later ones name its number', () => {
  const extract = extractOf({ kind: 'own', words: '话' }, passage('s1.s1', []), section, passage('s', []), passage('r2.3.s1', []));
  expect(said(extract, 'gb-2025-numeric', 'zh')).toEqual([
    '陈伟俊. 题s[R/OL]. 温州：室，2018：S1 第1句. https://reader.example/id/a/#s1.s1',
    '陈伟俊. 题r[R/OL]. 温州：室，2018：R2.3. https://reader.example/id/a/#r2.3',
    '同①. https://reader.example/id/a/#s',
    '同②：R2.3 第1句. https://reader.example/id/a/#r2.3.s1',
  ]);
  expect(said(extract, 'gb-2015-numeric', 'en').slice(2)).toEqual([
    'See note 1. https://reader.example/id/a/#s',
    'See note 2: R2.3 s1. https://reader.example/id/a/#r2.3.s1',
  ]);
});

test.each([
  ['apa-7', 'Chen, W. (2018). Title r. Office. R2.3. https://reader.example/id/a/#r2.3', 'Chen, 2018, Section R2.3 s1.'],
  ['chicago-18-notes', 'Chen, Weijun. Title r. Office, 2018. R2.3. https://reader.example/id/a/#r2.3', 'Chen, Title r, sec. R2.3 s1.'],
  ['chicago-18-author-date', 'Chen, Weijun. 2018. Title r. Office. R2.3. https://reader.example/id/a/#r2.3', 'Chen 2018, sec. R2.3 s1.'],
  ['mla-9', 'Chen, Weijun. Title r. Office, 2018, R2.3, https://reader.example/id/a/#r2.3', 'Chen, sec. R2.3 s1.'],
])('notes in %s', (id, full, short) => {
  const extract = extractOf(section, passage('r2.3.s1', []));
  expect(said(extract, id, 'en')).toEqual([full, `${short} https://reader.example/id/a/#r2.3.s1`]);
});

test('a work without a title or a day is named by its report, and a place without an address by its id', () => {
  const { source, address, ...homeless } = section;
  expect([source, address]).not.toContain(undefined);
  expect(said(extractOf(homeless, homeless), 'gb-2025-numeric', 'zh')).toEqual([
    '甲报告. R2.3. （本站尚无网址，可凭此编号检索）',
    '同①：R2.3. （本站尚无网址，可凭此编号检索）',
  ]);
  expect(said(extractOf({ ...section, ...{ address: undefined } } as unknown as Part), 'gb-2025-numeric', 'zh')).toEqual([
    '陈伟俊. 题r[R/OL]. 温州：室，2018：R2.3. （本站尚无网址，可凭此编号检索）',
  ]);
});

test('headings are numbered as offices number them, and one that is numbered stays', () => {
  const headings: Part[] = [
    [1, '甲'],
    [2, '乙'],
    [3, '丙'],
    [3, '丁'],
    [2, '（二）戊'],
    [1, '己'],
    [2, '庚'],
  ].map(([level, words]) => ({ kind: 'heading', level, words }) as Part);
  expect(numbered([...headings, section]).map((part) => ('words' in part ? part.words : part.kind))).toEqual([
    ...['一、甲', '（一）乙', '1. 丙', '2. 丁', '（二）戊', '二、己', '（一）庚', 'passage'],
  ]);
});

test('a paragraph goes on behind a heading that runs in; headings alone are quoted', () => {
  expect(blocksOf(section).map(({ lines, heading, runsIn }) => [lines.map(({ id }) => id).join(), heading, runsIn])).toEqual([
    ['r2.3.s0', 2, true],
    ['r2.3.s1,r2.3.s2', undefined, undefined],
    ['r2.3.b.s1', undefined, undefined],
  ]);
  const alone = passage('r2.3.s0', section.lines.slice(0, 1));
  expect(blocksOf(alone).map(({ heading }) => heading)).toEqual([undefined]);
  expect(topOf([alone, section])).toBe(2);
  expect(topOf([alone])).toBeUndefined();
  expect(topOf([section, { kind: 'heading' }])).toBeUndefined();
});

const entry: Part = { kind: 'entry', slug: 'a', zh: { word: '词', definition: '义。' }, en: { word: 'term', definition: 'Sense.' } };

test('plain text has a paragraph a line, and the notes behind them', () => {
  const extract = extractOf({ kind: 'heading', level: 1, words: '首' }, section, entry, { kind: 'own', words: '话\n续' });
  expect(toPlainText(extract, 'zh', styleOf('gb-2025-numeric')).split('\n').slice(0, 10)).toEqual([
    ...['题*名*', '首', '（三）甲。', '乙。丙。', '丁。①', '〔编者释〕词：义。', '话 续', ''],
    ...['① 陈伟俊. 题r[R/OL]. 温州：室，2018：R2.3. https://reader.example/id/a/#r2.3', ''],
  ]);
  expect(toPlainText(extract, 'en', styleOf('gb-2025-numeric')).split('\n').slice(2, 6)).toEqual([
    ...['(3) A', 'B. C.[1]', '[Editors’ note] term: Sense.', '话 续'],
  ]);
  expect(toPlainText(extract, 'both', styleOf('gb-2025-numeric')).split('\n').slice(4, 7)).toEqual(['乙。丙。', 'B. C.', '丁。①']);
});

test('Markdown has headings, footnotes, and no mark in its words', () => {
  const markdown = toMarkdown(extractOf({ kind: 'heading', level: 1, words: '首' }, section, entry), 'en', styleOf('apa-7'));
  expect(markdown.split('\n\n').slice(0, 6)).toEqual([
    ...['# 题\\*名\\*', '## 首', '#### (3) A', 'B. C.[^1]', '\\[Editors’ note] term: Sense.'],
    '[^1]: Chen, W. (2018). *Title r*. Office. R2.3. <https://reader.example/id/a/#r2.3>',
  ]);
});

test('what nobody has translated is said', () => {
  const untranslated = passage('r2.3.b.s1', section.lines.slice(3));
  expect(toPlainText(extractOf(untranslated), 'en', styleOf('apa-7')).split('\n')[1]).toBe('[Not translated yet.][1]');
});
