import { expect, test } from 'vitest';
import { sampleEdition } from '#edition/sample-edition.ts';
import type { LedgerFigure } from '#schemas/figures.ts';
import type { Figure } from './figures-of.ts';
import { figuresOf } from './figures-of.ts';
import { sampleFigure } from './sample-figure.ts';
import { converted, valueWords } from './value-words.ts';

const none = { zh: '', en: '' };
const edition = (more: Partial<LedgerFigure>) =>
  sampleEdition({
    text: '题\n甲。',
    info: {
      works: [
        {
          id: 'r',
          name: { zh: '报告', en: 'Report' },
          title: ['题'],
          date: { value: '2018-08-01', printed: none, certainty: 'stated', inferred: none, reason: none },
        },
      ],
    },
    figures: { periods: {}, figures: [sampleFigure('r0.a.s1.f1', '甲', more)], pairs: [], not: [], open: [] },
  });
const figure = (more: Partial<LedgerFigure>): Figure => {
  const [found] = figuresOf(edition(more));
  if (!found) throw new Error('The sample has no figure.');
  return found;
};
const words = (more: Partial<LedgerFigure>): string[] =>
  (['zh', 'en'] as const).map((locale) => valueWords(figure(more), edition(more), locale));

test.each<[Partial<LedgerFigure>, string, string]>([
  [{ value: 3_500_000, comparator: '≥' }, '≥ 3,500,000', '≥ 3,500,000'],
  [{ value: 20, comparator: '≤' }, '≤ 20', '≤ 20'],
  [{ value: 5400, comparator: 'over' }, '> 5,400', '> 5,400'],
  [{ value: 15_000 }, '15,000', '15,000'],
  [{ value: 9.2 }, '9.2', '9.2'],
  [{ value: 3, comparator: 'about' }, '约 3', 'about 3'],
  [{ value: 3, comparator: 'strive for' }, '力争 3', 'strive for 3'],
  [{ values: [1000, 2000] }, '1,000–2,000', '1,000–2,000'],
  [{ kind: 'date', value: '2018-09-30' }, '9月30日', '30 September'],
  [{ kind: 'date', value: '2018-09-30', comparator: '≤' }, '至9月30日', 'by 30 September'],
  [{ kind: 'date', value: '2018-08-15', comparator: 'about' }, '约 8月15日', 'about 15 August'],
  [{ kind: 'date', value: '2018-12', comparator: 'strive for' }, '力争 12月', 'strive for December'],
  [{ kind: 'date', value: '2022' }, '2022年', '2022'],
  [{ kind: 'date', value: '--04' }, '每年4月', 'April, every year'],
  [{ kind: 'date', values: ['2018-10-01', '2018-10-07'] }, '10月1日至10月7日', '1 October to 7 October'],
])('a value in words of both languages: %j', (more, zh, en) => {
  expect(words(more)).toEqual([zh, en]);
});

test('mu are hectares as well, to four figures, and nothing else is converted', () => {
  const unit = { zh: '亩', en: 'mu' };
  expect(converted(figure({ value: 10_000, unit }))).toEqual({ value: 666.7, unit: 'ha' });
  expect(converted(figure({ value: 10_000, unit: { zh: '家', en: 'firms' } }))).toBeUndefined();
  expect(converted(figure({ value: 10_000 }))).toBeUndefined();
});
