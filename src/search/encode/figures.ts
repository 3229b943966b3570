import type { Edition } from '#edition/types.ts';
import { strings } from '#i18n/strings.ts';
import { figuresOf } from '#numbers/figures-of.ts';
import { valueWords } from '#numbers/value-words.ts';
import { figureKinds } from '#schemas/figures.ts';
import type { FigureData, SearchedFigure } from '../format.ts';

/** Returns the figures of reports for the search. */
export function toFigureData(editions: readonly Edition[]): FigureData {
  const inBoth = (of: (locale: 'zh' | 'en') => string): { zh: string; en: string } => ({ zh: of('zh'), en: of('en') });
  return {
    kinds: Object.fromEntries(figureKinds.map((kind) => [kind, inBoth((locale) => strings(locale).figures.kinds[kind])])),
    figures: editions.flatMap((edition) =>
      figuresOf(edition).map((figure): SearchedFigure => {
        const { id, segment, kind, ends, deadline, unit, measure, words, numberAt } = figure;
        const [first, last] = ends;
        return {
          report: edition.slug,
          id,
          sentence: segment.id,
          kind,
          ends: last === undefined ? [first] : [first, last],
          ...(deadline && { due: deadline.value, when: deadline.words }),
          reading: inBoth((locale) => {
            const base = figure.base === 'growth' ? `${strings(locale).figures.bases.growth} ` : '';
            return `${base}${valueWords(figure, edition, locale)}${unit ? ` ${unit[locale]}` : ''}`;
          }),
          unit: unit ?? { zh: '', en: '' },
          measure,
          words: words.en === undefined ? { zh: words.zh } : { zh: words.zh, en: words.en },
          at: {
            zh: [numberAt.zh.from, numberAt.zh.to],
            ...(numberAt.en && { en: [numberAt.en.from, numberAt.en.to] }),
          },
        };
      }),
    ),
  };
}
