import { expect, test } from 'vitest';
import { sampleEdition } from '#edition/sample-edition.ts';
import type { LedgerFigure } from '#schemas/figures.ts';
import { sampleFigure } from './sample-figure.ts';
import { targetOf } from './targets.ts';

const edition = (figures: readonly LedgerFigure[], text = '题\n全年新增20万元以上、力争30家，其他。') =>
  sampleEdition({ text, figures: { periods: {}, figures: [...figures], pairs: [], not: [], open: [] } });
const added = sampleFigure('r0.a.s1.f1', '新增20万元以上', {
  number: { zh: '20万' },
  value: 200000,
  from: 2,
  to: 10,
  unit: { zh: '元/亩', en: 'yuan/mu' },
});
const strived = sampleFigure('r0.a.s1.f2', '力争30家', { number: { zh: '30' }, value: 30, from: 11, to: 16 });
const said = (ids: string[], text?: string): string | undefined =>
  targetOf(edition([added, strived], text), ids)
    ?.pieces.zh.map(({ words, isNumber }) => (isNumber ? `[${words}]` : words))
    .join('');

test('a target is the words from its first figure to its last, its numbers with what they count', () => {
  expect(said(['r0.a.s1.f1'])).toBe('新增[20万元]以上');
  expect(said(['r0.a.s1.f1', 'r0.a.s1.f2'])).toBe('新增[20万元]以上、力争[30]家');
});

test('what the text does not say any more is no target', () => {
  expect(said(['r0.a.s1.f1'], '题\n全年新增21万元以上。')).toBeUndefined();
  expect(said(['r9.s1.f1'])).toBeUndefined();
});

test('where the English is not there, there are no words of it', () => {
  expect(targetOf(edition([added]), ['r0.a.s1.f1'])?.pieces.en).toEqual([]);
});
