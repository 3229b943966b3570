import { expect, test } from 'vitest';
import { figures } from './figures.ts';

const figure = {
  ...{ id: 'r0.a.s1.f1', sentence: 'r0.a.s1', from: 0, to: 1, words: { zh: '甲' }, number: { zh: '甲' } },
  ...{ measure: { zh: '某', en: 'some' }, comparator: '=', kind: 'date' },
};
const ledgers = (value: string): unknown[] => [
  { figures: [{ ...figure, value }] },
  { figures: [{ ...figure, values: ['2018-01-01', value] }] },
  { figures: [{ ...figure, deadline: { value, words: '甲', certainty: 'stated' } }] },
  { figures: [], periods: { p: { zh: '期', en: 'period', from: value, certainty: 'stated' } } },
];

test.each(['2018', '2018-11', '2024-02-29', '--04'])('%s is a day wherever the ledger has one', (value) => {
  for (const ledger of ledgers(value)) expect(figures.safeParse(ledger).error).toBeUndefined();
});

test.each(['2018-09-31', '2018-13-09', '2018-02-29', '--13', '--00', '18'])('%s is none', (value) => {
  for (const ledger of ledgers(value)) expect(figures.safeParse(ledger).success).toBe(false);
});
