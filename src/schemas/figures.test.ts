import { expect, test } from 'vitest';
import { sampleFigure } from '#numbers/sample-figure.ts';
import { figures } from './figures.ts';

const span = (value: string): unknown => ({
  ...sampleFigure('r0.a.s1.f1', '甲', { kind: 'date' }),
  ...{ value: undefined, values: ['2018-01-01', value] },
});
const ledgers = (value: string): unknown[] => [
  { figures: [sampleFigure('r0.a.s1.f1', '甲', { kind: 'date', value })] },
  { figures: [span(value)] },
  { figures: [sampleFigure('r0.a.s1.f1', '甲', { deadline: { value, words: '甲', certainty: 'stated' } })] },
  { figures: [], periods: { p: { zh: '期', en: 'period', from: value, certainty: 'stated' } } },
];

test.each(['2018', '2018-11', '2024-02-29', '--04'])('%s is a day wherever the ledger has one', (value) => {
  for (const ledger of ledgers(value)) expect(figures.safeParse(ledger).error).toBeUndefined();
});

test.each(['2018-09-31', '2018-13-09', '2018-02-29', '--13', '--00', '18'])('%s is none', (value) => {
  for (const ledger of ledgers(value)) expect(figures.safeParse(ledger).success).toBe(false);
});
