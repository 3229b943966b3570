import { printShort } from '#address/print.ts';
import { pageOf } from '#address/within.ts';
import type { FigureData, SearchedFigure } from '../format.ts';
import type { FoundFigure, Options } from './contract.ts';
import type { Load } from './data.ts';
import { pageAt } from './data.ts';
import type { FigureQuery } from './figure-query.ts';
import { readFigureQuery } from './figure-query.ts';
import { wellFormed } from './open.ts';

/** Returns the figures of what was loaded that answer a query. */
export async function findFigures(load: Load, typed: string, options: Options): Promise<FoundFigure[]> {
  return figuresFor(wellFormed(typed), await load('figures'), options);
}

// Those of the very number first, then in the order of the text.
function figuresFor(typed: string, { figures, kinds }: FigureData, { locale = 'zh' }: Options): FoundFigure[] {
  const query = readFigureQuery(typed);
  if (!query) return [];
  const found = figures.filter((figure) => answers(figure, query));
  const inOrder = [
    ...found.filter(({ ends: [first] }) => first === query.value),
    ...found.filter(({ ends: [first] }) => first !== query.value),
  ];
  return inOrder.map((figure): FoundFigure => {
    const { report, id, sentence, kind, reading, measure, words, at } = figure;
    const own = words[locale] !== undefined ? locale : 'zh';
    return {
      id,
      report,
      url: pageAt(`${locale}/${report}/figures/#${id}`),
      place: pageAt(`${locale}/${report}/${pageOf(sentence)}/#${sentence}`),
      sentence,
      printed: printShort(sentence),
      lang: own,
      words: words[own] ?? words.zh,
      ranges: [at[own] ?? [0, 0]],
      reading: reading[locale],
      measure: measure[locale],
      kind: kinds[kind]?.[locale] ?? kind,
    };
  });
}

function answers(figure: SearchedFigure, query: FigureQuery): boolean {
  const { kind, ends, due, when = '', unit, measure, words } = figure;
  if (query.kind !== undefined && query.kind !== kind) return false;
  if (query.value !== undefined && !isOf(ends, query)) return false;
  if (query.isPercentage && unit.zh !== '%') return false;
  if (!isDue(kind === 'date' ? ends : due === undefined ? [] : [due], query)) return false;
  const all = [words.zh, words.en ?? '', measure.zh, measure.en, unit.zh, unit.en, when].join('\n').toLowerCase();
  return query.words.every((word) => all.indexOf(word) >= 0);
}

function isOf([first, last]: SearchedFigure['ends'], { value = 0, comparator }: FigureQuery): boolean {
  if (typeof first === 'string') return comparator === '=' && first === String(value);
  if (comparator === '≥') return first >= value;
  if (comparator === '≤') return first <= value;
  return first === value || last === value;
}

/** Whether one of the days is that which the query names, as far as it names one. */
function isDue(days: readonly (number | string | undefined)[], { year, month, date }: FigureQuery): boolean {
  if (year === undefined && month === undefined) return true;
  return days.some((day) => {
    const [ownYear, ownMonth, ownDate] = String(day).replace(/^--/, '-').split('-');
    return (
      (year === undefined || ownYear === year) &&
      (month === undefined || ownMonth === month) &&
      (date === undefined || ownDate === undefined || ownDate === date)
    );
  });
}
