import { expect, test } from 'vitest';
import { report } from '#schemas/report.ts';
import { questionsOf } from './questions.ts';

const bare = {
  name: { zh: '清河市报告', en: '' },
  seed: 'seeds/qinghe-2031.txt',
  edition: { version: '0.1.0', date: '2031-02-01' },
  works: [{ id: 'r', name: { zh: '报告', en: '' }, title: ['题'] }],
};
const asked = (more: object, warnings = 0): string[] =>
  questionsOf(report.parse({ ...bare, ...more }), [], warnings)
    .split('\n')
    .flatMap((line) => /^ +\d+\. (.*)$/.exec(line)?.[1] ?? []);

test('what is missing in English is asked a line each, and nothing that is there', () => {
  const lines = asked({ speaker: { zh: '林远', en: '' }, occasion: { zh: '某会', en: 'A meeting' }, short: { zh: '清河', en: '' } });
  expect(lines.filter((line) => line.includes('in English'))).toEqual([
    'What is “清河市报告” in English? (name.en)',
    'What is “清河” in English? (short.en)',
    'What is “林远” in English? (speaker.en)',
    'What is “报告” in English? (works: r, name.en)',
  ]);
});

test('the short name is asked for until it is there', () => {
  expect(asked({}).filter((line) => line.endsWith('(short)'))).toHaveLength(1);
  expect(asked({ short: { zh: '清河', en: 'Qinghe' } }).filter((line) => line.includes('short'))).toEqual([]);
});

test.each([
  [1, 'Does 1 line at the end belong', '1 warning above'],
  [2, 'Do 2 lines at the end belong', '2 warnings above'],
])('%i has its own number', (count, lines, warnings) => {
  const placements = Array.from({ length: count }, (_, at) => ({ opens: `第${at}`, under: 'r' }));
  const text = asked({ placements }, count).join('\n');
  expect(text).toContain(lines);
  expect(text).toContain(warnings);
});
