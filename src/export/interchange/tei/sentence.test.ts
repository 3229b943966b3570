import { expect, test } from 'vitest';
import type { ApparatusNote } from '#schemas/apparatus.ts';
import type { Known } from './sentence.ts';
import { wordsOf } from './sentence.ts';

const note = (printed: string, likely?: string, confidence: ApparatusNote['confidence'] = 'likely'): ApparatusNote => ({
  at: ['r1.s1'],
  kind: 'character',
  printed,
  ...(likely !== undefined && { likely }),
  confidence,
  note: { zh: '注', en: 'note' },
});

const written = (words: string, known: Partial<Known>): string =>
  wordsOf(words, 'r1.s1', 'zh', { label: '', mentions: [], notes: [], ...known });

const choiceOf = (number: number, sic: string, corr: string, cert = 'medium'): string =>
  `<choice xml:id="r1.s1-note-${number}" corresp="#note-${number}"><sic>${sic}</sic><corr cert="${cert}" resp="#editors">${corr}</corr></choice>`;

test('what was probably meant stands beside what is printed, with how sure that is', () => {
  const sure = (confidence: ApparatusNote['confidence']): string =>
    written('山海具利。', { notes: [{ note: note('具利', '俱利', confidence), number: 3 }] });
  expect(sure('certain')).toBe(`山海${choiceOf(3, '具利', '俱利', 'high')}。`);
  expect(sure('likely')).toBe(`山海${choiceOf(3, '具利', '俱利')}。`);
  expect(sure('possible')).toBe(`山海${choiceOf(3, '具利', '俱利', 'low')}。`);
});

test('a note without a reading only names the words, and one whose words stand elsewhere nothing', () => {
  expect(written('第二次会议。', { notes: [{ note: note('会议'), number: 1 }] })).toBe(
    '第二次<seg xml:id="r1.s1-note-1" type="noted" corresp="#note-1">会议</seg>。',
  );
  expect(written('第二次大会。', { notes: [{ note: note('会议'), number: 1 }] })).toBe('第二次大会。');
});

test('of two slips that overlap the first has a choice, and the words of the other are named in parts', () => {
  const notes = [
    { note: note('甲乙', '甲'), number: 1 },
    { note: note('乙丙', '丙'), number: 2 },
  ];
  expect(written('甲乙丙', { notes })).toBe(
    `${choiceOf(1, '甲<seg xml:id="r1.s1-note-2" next="#r1.s1-note-2-2" type="noted" corresp="#note-2">乙</seg>', '甲')}` +
      '<seg xml:id="r1.s1-note-2-2" prev="#r1.s1-note-2" type="noted" corresp="#note-2">丙</seg>',
  );
});

test('a term within a term is nested, and one that crosses a slip is in parts', () => {
  const mentions = [
    { slug: 'long', start: 0, end: 4 },
    { slug: 'short', start: 1, end: 3 },
  ];
  expect(written('龙港试点。', { mentions })).toBe('<term ref="#term-long">龙<term ref="#term-short">港试</term>点</term>。');
  expect(
    written('做好 2022年会。', {
      mentions: [{ slug: 'games', start: 3, end: 9 }],
      notes: [{ note: note('好 2022', '好2022'), number: 1 }],
    }),
  ).toBe(
    `做${choiceOf(1, '好 <term xml:id="r1.s1-term-1" next="#r1.s1-term-1-2" ref="#term-games">2022</term>', '好2022')}` +
      '<term xml:id="r1.s1-term-1-2" prev="#r1.s1-term-1" ref="#term-games">年会</term>。',
  );
});

test('a term that is all of a slip stands around both readings', () => {
  expect(written('慵懒', { mentions: [{ slug: 'lazy', start: 0, end: 2 }], notes: [{ note: note('慵懒', '庸懒'), number: 1 }] })).toBe(
    `<term ref="#term-lazy">${choiceOf(1, '慵懒', '庸懒')}</term>`,
  );
});

test('the number of a heading is marked where the heading begins with it, and the ids of the English are its own', () => {
  expect(written('（一）甲', { label: '（一）' })).toBe('<seg type="label">（一）</seg>甲');
  expect(written('甲（一）', { label: '（一）' })).toBe('甲（一）');
  const mentions = [
    { slug: 'a', start: 0, end: 3 },
    { slug: 'b', start: 2, end: 5 },
  ];
  expect(wordsOf('abcde', 'r1.s1', 'en', { label: '', mentions, notes: [] })).toBe(
    '<term ref="#term-a">ab<term xml:id="en-r1.s1-term-2" next="#en-r1.s1-term-2-2" ref="#term-b">c</term></term>' +
      '<term xml:id="en-r1.s1-term-2-2" prev="#en-r1.s1-term-2" ref="#term-b">de</term>',
  );
});

test('marks and characters that XML has no place for stay words', () => {
  expect(written('a<b>&\u0001"', {})).toBe('a&lt;b&gt;&amp;\uFFFD&quot;');
});
