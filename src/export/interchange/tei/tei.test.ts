import { expect, test } from 'vitest';
import { urlsOf } from '#address/url.ts';
import type { Sample } from '#edition/sample-edition.ts';
import { sampleEdition } from '#edition/sample-edition.ts';
import type { Edition } from '#edition/types.ts';
import type { ConceptEntry } from '#glossary/concepts.ts';
import { createGlossary } from '#glossary/glossary.ts';
import { sentencesOf } from '#glossary/places.ts';
import { concept } from '#schemas/glossary.ts';
import { toTei } from './tei.ts';

const urls = urlsOf({ origin: 'https://reader.example', base: '/sub/' });
const both = (words: string): { zh: string; en: string } => ({ zh: words, en: words });
const none = both('');

const conceptOf = (slug: string, zh: string, en: string): ConceptEntry => ({
  ...concept.parse({ kind: 'idea', zh: { term: zh, pinyin: 'a', variants: [zh] }, en: { term: en, status: 'ours', forms: [en] } }),
  slug,
});

function teiOf(edition: Edition, concepts: readonly ConceptEntry[] = [], home = edition): string {
  return toTei({ edition, glossary: createGlossary(concepts, sentencesOf([home, edition], home)), families: [], texts: [], urls });
}

const sample = (files: Sample): string => teiOf(sampleEdition(files));

/** Returns the lines of a file from one that begins with some words to the first that is others. */
function from(file: string, begins: string, ends: string): string[] {
  const lines = file.split('\n');
  const start = lines.findIndex((line) => line.startsWith(begins));
  return lines.slice(start, lines.indexOf(ends, start) + 1);
}

test('works, divisions and paragraphs nest, and paragraphs behind divisions stand in a division without an address', () => {
  const file = sample({
    text: '按：现印发。\n\n题\n首段。\n一、甲\n（一）乙。丙。\n丁。\n末段。',
    info: {
      works: [
        { id: 'n', name: both('通知'), opens: '按：', title: [] },
        { id: 'r', name: both('报告'), title: ['题'] },
      ],
      placements: [{ opens: '末段', under: 'r' }],
    },
  });
  expect(from(file, '<body>', '</body>')).toEqual([
    '<body>',
    '<div xml:id="n" type="work" n="n" source="#source-n">',
    '<p xml:id="n0.a" n="a"><s xml:id="n0.a.s1" n="1">按：现印发。</s></p>',
    '</div>',
    '<div xml:id="r" type="work" n="r" source="#source-r">',
    '<head rend="own-line"><s xml:id="r.s0" n="0">题</s></head>',
    '<p xml:id="r0.a" n="a"><s xml:id="r0.a.s1" n="1">首段。</s></p>',
    '<div xml:id="r1" type="part" n="1">',
    '<head rend="own-line"><s xml:id="r1.s0" n="0"><seg type="label">一、</seg>甲</s></head>',
    '<div xml:id="r1.1" type="section" n="1">',
    '<head rend="run-in"><s xml:id="r1.1.s0" n="0"><seg type="label">（一）</seg>乙。</s></head>',
    '<p rend="run-in"><s xml:id="r1.1.s1" n="1">丙。</s></p>',
    '<p xml:id="r1.1.a" n="a"><s xml:id="r1.1.a.s1" n="1">丁。</s></p>',
    '</div>',
    '</div>',
    '<div type="paragraphs">',
    '<p xml:id="r0.b" n="b"><s xml:id="r0.b.s1" n="1">末段。</s></p>',
    '</div>',
    '</div>',
    '</body>',
  ]);
  expect(file).not.toContain('standOff>');
});

test('the English has what is translated, and each leads to the other', () => {
  const file = sample({ text: '题\n一、甲\n乙。丙。', en: { 'r.s0': null, 'r1.s0': 'I. A', 'r1.a.s1': null, 'r1.a.s2': 'C.' } });
  expect(from(file, '<text xml:id="text-en"', '</text>')).toEqual([
    '<text xml:id="text-en" xml:lang="en-GB" corresp="#text-zh" resp="#editors">',
    '<body>',
    '<div xml:id="en-r" type="work" n="r" corresp="#r">',
    '<div xml:id="en-r1" type="part" n="1" corresp="#r1">',
    '<head rend="own-line"><s xml:id="en-r1.s0" n="0" corresp="#r1.s0"><seg type="label">I.</seg> A</s></head>',
    '<p xml:id="en-r1.a" n="a" corresp="#r1.a"><s xml:id="en-r1.a.s2" n="2" corresp="#r1.a.s2">C.</s></p>',
    '</div>',
    '</div>',
    '</body>',
    '</text>',
  ]);
  expect(file).toContain('<s xml:id="r1.a.s1" n="1">乙。</s><s xml:id="r1.a.s2" n="2" corresp="#en-r1.a.s2">丙。</s>');
  expect(from(file, '<linkGrp', '</linkGrp>').slice(1, -1)).toEqual([
    '<link target="#r1.s0 #en-r1.s0"/>',
    '<link target="#r1.a.s2 #en-r1.a.s2"/>',
  ]);
});

test('in English a number is marked as a label, and a word is none', () => {
  const headOf = (english: string): string | undefined => {
    const file = sample({ text: '题\n一、甲\n一是乙。丙。\n二是丁。戊。', en: { 'r1.s0': english, 'r1.0.1.s0': english } });
    return /<head[^>]*><s xml:id="en-[^"]*"[^>]*>(.*)<\/s>/.exec(file)?.[1];
  };
  expect(headOf('II. Grasp it')).toBe('<seg type="label">II.</seg> Grasp it');
  expect(headOf('(12) Grasp it')).toBe('<seg type="label">(12)</seg> Grasp it');
  expect(headOf('Grasp it')).toBe('Grasp it');
});

test('a work whose letters are en has ids of its own', () => {
  const file = sample({ text: '题\n甲。', en: { 'en.s0': 'Title' }, info: { works: [{ id: 'en', name: both('报告'), title: ['题'] }] } });
  expect([...file.matchAll(/xml:id="(en[^"]*)"/g)].map(([, id]) => id)).toEqual(['en', 'en.s0', 'en0.a', 'en0.a.s1', 'en-en', 'en-en.s0']);
});

test('terms are marked in both languages of any report, and listed with their pages', () => {
  const concepts = [conceptOf('pilot', '试点', 'pilot'), conceptOf('other', '别的', 'other')];
  const home = { ...sampleEdition({ text: '题\n甲。' }), slug: 'home' };
  const edition = sampleEdition({ text: '题\n搞试点。', en: { 'r0.a.s1': 'We run a pilot.' } });
  const file = teiOf(edition, concepts, home);
  expect(file).toContain('搞<term ref="#term-pilot">试点</term>。');
  expect(file).toContain('We run a <term ref="#term-pilot">pilot</term>.');
  expect(from(file, '<list type="terms"', '</list>').slice(3, -1)).toEqual([
    '<item xml:id="term-pilot">',
    '<term xml:lang="zh-Hans">试点</term>',
    '<term xml:lang="en-GB">pilot</term>',
    '<ptr target="https://reader.example/sub/zh/glossary/pilot/" xml:lang="zh-Hans"/>',
    '<ptr target="https://reader.example/sub/en/glossary/pilot/" xml:lang="en-GB"/>',
    '</item>',
  ]);
});

test('a note stands at every sentence that it names, and says its words itself where they stand in none', () => {
  const file = sample({
    text: '题\n甲乙。丙乙。',
    apparatus: [
      { at: ['r0.a.s1', 'r0.a.s2'], kind: 'variance', printed: '甲', confidence: 'certain', note: { zh: '注', en: '' } },
      { at: ['r0.a.s1', 'r0.a.s2'], kind: 'space', printed: '乙。丙', likely: '乙丙', confidence: 'possible', note: both('注') },
      { at: ['r0.a.s1'], kind: 'layout', printed: '无', confidence: 'certain', note: { zh: '注', en: '' } },
    ],
  });
  expect(from(file, '<note ', '</listAnnotation>')).toEqual([
    '<note xml:id="note-1" type="apparatus" ana="#kind-variance" cert="high" resp="#editors" target="#r0.a.s1-note-1 #r0.a.s2">',
    '<p xml:lang="zh-Hans">注</p>',
    '</note>',
    '<note xml:id="note-2" type="apparatus" ana="#kind-space" cert="low" resp="#editors" target="#r0.a.s1 #r0.a.s2">',
    '<p xml:lang="zh-Hans"><choice><sic>乙。丙</sic><corr cert="low" resp="#editors">乙丙</corr></choice></p>',
    '<p xml:lang="zh-Hans">注</p>',
    '<p xml:lang="en-GB">注</p>',
    '</note>',
    '<note xml:id="note-3" type="apparatus" ana="#kind-layout" cert="high" resp="#editors" target="#r0.a.s1">',
    '<p xml:lang="zh-Hans"><mentioned>无</mentioned></p>',
    '<p xml:lang="zh-Hans">注</p>',
    '</note>',
    '</listAnnotation>',
  ]);
});

test('of two slips that overlap the note of the second says its reading itself', () => {
  const slip = (printed: string, likely: string) => ({
    ...{ at: ['r0.a.s1'], kind: 'character' as const, confidence: 'likely' as const, note: { zh: '注', en: '' } },
    ...{ printed, likely },
  });
  const notes = from(sample({ text: '题\n甲乙丙。', apparatus: [slip('甲乙', '甲'), slip('乙丙', '丙')] }), '<note ', '</listAnnotation>');
  expect(notes.filter((line) => line.includes('<choice'))).toEqual([
    '<p xml:lang="zh-Hans"><choice><sic>乙丙</sic><corr cert="medium" resp="#editors">丙</corr></choice></p>',
  ]);
  expect(notes.filter((line) => line.includes('target=')).map((line) => /target="([^"]*)"/.exec(line)?.[1])).toEqual([
    '#r0.a.s1-note-1',
    '#r0.a.s1-note-2',
  ]);
});

test('parallels lead to where the words stand now, and one whose words are gone is left out', () => {
  const plain = sampleEdition({
    text: '题\n甲。乙。丙。',
    parallels: {
      formulas: [],
      confirmed: [
        ['r0.a.s1', 'r0.a.s9'],
        ['r0.a.s2', 'r0.a.s8'],
        ['r0.a.s3', 'r0.a.s9'],
      ],
      refused: [],
    },
  });
  const file = teiOf({
    ...plain,
    ended: { 'r0.a.s9': { why: 'merged', to: 'r0.a.s3', words: '旧' }, 'r0.a.s8': { why: 'withdrawn', to: null, words: '' } },
  });
  expect(from(file, '<linkGrp type="parallel"', '</linkGrp>').slice(1, -1)).toEqual(['<link target="#r0.a.s1 #r0.a.s3"/>']);
});

test('the header says what is known, and how surely', () => {
  const date = {
    value: '2018-08',
    printed: none,
    inferred: { zh: '2018年8月', en: 'August 2018' },
    reason: { zh: '推定', en: 'It follows' },
  };
  const workOf = (certainty: 'stated' | 'inferred'): NonNullable<Sample['info']> => ({
    speaker: none,
    number: '示政发〔2022〕15号',
    works: [{ id: 'r', name: { zh: '报告', en: 'Report' }, title: ['题'], date: { ...date, certainty } }],
  });
  const inferred = sample({ text: '题\n甲。', info: workOf('inferred') });
  expect(inferred).toContain(
    '<date when="2018-08" cert="medium" evidence="conjecture" resp="#editors">〔2018年8月〕 / 〔August 2018〕</date>',
  );
  expect(inferred).toContain('<note type="inferred" xml:lang="en-GB">It follows</note>');
  expect(inferred).toContain('<idno type="document-number">示政发〔2022〕15号</idno>');
  expect(from(inferred, '<author>', '</author>')).toEqual([
    '<author>',
    '<orgName xml:lang="zh-Hans">室</orgName>',
    '<orgName xml:lang="en-GB">室</orgName>',
    '</author>',
  ]);
  expect(inferred).not.toContain('<person ');
  expect(sample({ text: '题\n甲。', info: workOf('stated') })).toContain('<date source="#source-r" when="2018-08" cert="high">');
});

test('what is known in one language alone is said in that language alone', () => {
  const file = sample({ text: '题\n甲。', info: { speaker: { zh: '某', en: '' }, occasion: none, place: none } });
  expect(from(file, '<author>', '</author>')).toEqual(['<author>', '<persName xml:lang="zh-Hans">某</persName>', '</author>']);
  expect(file).not.toMatch(/<meeting|<settingDesc|<pubPlace/);
});

test('editions are told the newest first, with one that is not published yet', () => {
  const words = { zh: { 'r.s0': '题', 'r0.a.s1': '甲。' }, en: { 'r.s0': null, 'r0.a.s1': 'A.' } };
  const releases = [
    { version: '0.8.0', date: '2026-11-01', ...words },
    { version: '0.9.0', date: '2026-11-02', zh: words.zh, en: { ...words.en, 'r0.a.s1': 'A!' } },
  ];
  const file = sample({ text: '题\n甲。', releases });
  expect(from(file, '<revisionDesc>', '</revisionDesc>')).toEqual([
    '<revisionDesc>',
    '<change n="1.0.0" when="2026-11-24" who="#editors"><desc xml:lang="zh-Hans">本版。</desc><desc xml:lang="en-GB">This edition.</desc></change>',
    '<change n="0.9.0" when="2026-11-02" who="#editors"><desc xml:lang="zh-Hans">1处文字有改动。</desc><desc xml:lang="en-GB">1 change of words.</desc></change>',
    '<change n="0.8.0" when="2026-11-01" who="#editors"><desc xml:lang="zh-Hans">初版。</desc><desc xml:lang="en-GB">First edition.</desc></change>',
    '</revisionDesc>',
  ]);
});
