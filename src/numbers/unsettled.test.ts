import { expect, test } from 'vitest';
import { sampleEdition } from '#edition/sample-edition.ts';
import type { FigureLedger } from '#schemas/figures.ts';
import { sampleFigure } from './sample-figure.ts';
import { unsettledIn } from './unsettled.ts';

const left = (text: string, ledger: Partial<FigureLedger> = {}): string[] =>
  unsettledIn(sampleEdition({ text, figures: { periods: {}, figures: [], pairs: [], not: [], open: [], ...ledger } })).map(
    ({ segment, numeral }) => `${segment.id} ${numeral.printed}`,
  );

test('the numbers of headings are settled, and other numerals in them are not', () => {
  expect(left('题\n一、甲\n（一）抓好三件事。乙。\n一要抓。丙20家。')).toEqual(['r1.1.s0 三', 'r1.1.1.s1 20']);
});

test('a numeral is settled by the figure whose number it is, and not by its other words', () => {
  const figure = sampleFigure('r0.a.s1.f1', '9月建成20家', { number: { zh: '20' }, value: 20 });
  expect(left('题\n9月建成20家。')).toEqual(['r0.a.s1 9', 'r0.a.s1 20']);
  expect(left('题\n9月建成20家。', { figures: [figure] })).toEqual(['r0.a.s1 9']);
  expect(left('题\n9月建成21家。', { figures: [figure] })).toEqual(['r0.a.s1 9', 'r0.a.s1 21']);
});

test('words that are none settle wherever they stand, or only in the sentences that are named', () => {
  const text = '题\n举一反三，举一反三，三件。举一反三。';
  const not = (at?: string[]): Partial<FigureLedger> => ({ not: [{ words: '举一反三', why: 'idiom', ...(at && { at }) }] });
  expect(left(text)).toHaveLength(7);
  expect(left(text, not())).toEqual(['r0.a.s1 三']);
  expect(left(text, not(['r0.a.s1']))).toEqual(['r0.a.s1 三', 'r0.a.s2 一', 'r0.a.s2 三']);
  expect(left(text, not(['r0.a.s9']))).toHaveLength(7);
});
