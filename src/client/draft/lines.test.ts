import { expect, test } from 'vitest';
import type { CheckedQuotation } from '#draft/contract.ts';
import type { Entry } from '#draft/telling/entries.ts';
import { linesOf } from './lines.ts';

const draft = '甲“乙丙丁”戊（己）\r\n\n“一\n二三”四\n5';

const entry = (number: number, words: string, verdict: CheckedQuotation['verdict'], rest: Partial<CheckedQuotation> = {}): Entry => {
  const from = draft.indexOf(words);
  const stretch = { from, to: from + words.length, text: words };
  const found = { differences: [[0, words]] as CheckedQuotation['differences'], words, at: 'r1.s1', report: 'w', lang: 'zh' as const };
  const nothing = {
    figures: [],
    slips: [],
    speaker: null,
    negation: null,
    cut: null,
    near: null,
    limbs: [],
    cited: null,
    isCitedRightly: null,
    wrongSpeaker: null,
  };
  return { number, kind: verdict, ...stretch, quotation: { ...stretch, verdict, mark: 'quoted', ...found, ...nothing, ...rest } };
};

const entries = [
  entry(1, '乙丙丁', 'altered', {
    differences: [
      [0, '乙'],
      [-1, '丙'],
      [1, '并'],
      [0, '丁'],
      [1, '了'],
    ],
  }),
  entry(2, '一\n二三', 'absent'),
  entry(3, '二三', 'exact'),
];
const lines = linesOf(draft, entries, [{ from: draft.indexOf('己'), to: draft.indexOf('己') + 1, text: '己' }]);

test('runs put together are the lines, and lines with what ends them the draft', () => {
  expect(lines.map(({ runs }) => runs.map(({ from, to }) => draft.slice(from, to)).join(''))).toEqual(draft.split(/\r?\n/));
  for (const { from, to, runs } of lines) {
    const ends = [from, ...runs.map((run) => run.to)];
    runs.forEach((run, at) => expect(run.from).toBe(ends[at]));
    expect(ends[ends.length - 1]).toBe(to);
  }
});

test('each run has its face, and what stands nowhere gives way to what it quotes', () => {
  const faces = lines.map(({ runs }) =>
    runs.filter(({ face }) => face !== 'own').map(({ from, to, face }) => [face, draft.slice(from, to)]),
  );
  expect(faces).toEqual([
    [
      ['same', '乙'],
      ['other', '丙'],
      ['same', '丁'],
      ['missing', ''],
      ['citation', '己'],
    ],
    [],
    [['none', '一']],
    [['same', '二三']],
    [],
  ]);
});

test('each entry begins in one line, before its first run', () => {
  expect(
    lines.map(({ begins, runs }) =>
      begins.map(({ entry: { number }, before }) => [number, draft.slice(runs[before]?.from, runs[before]?.to)]),
    ),
  ).toEqual([[[1, '乙']], [], [[2, '一']], [[3, '二三']], []]);
});
