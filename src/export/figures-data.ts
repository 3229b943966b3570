import type { Edition } from '#edition/types.ts';
import { figuresOf } from '#numbers/figures-of.ts';
import { pairedWith } from '#numbers/pairs.ts';
import { converted } from '#numbers/value-words.ts';
import type { FiguresData } from '#schemas/figures-data.ts';

/** Returns the figures of a report, as `/data/<report>.figures.json` gives them. */
export function toFiguresData(edition: Edition): FiguresData {
  const pairs = pairedWith(edition);
  const { periods } = edition.figures;
  return figuresOf(edition).map((figure) => {
    const { segment, words, number, ends, deadline, required } = figure;
    const [first, last] = ends;
    const period = periods[figure.period ?? ''];
    return {
      id: figure.id,
      sentence: segment.id,
      from: figure.from,
      to: figure.to,
      words: { zh: words.zh, en: words.en ?? null },
      number: { zh: number.zh, en: number.en ?? null },
      carried: figure.carried ?? null,
      measure: figure.measure,
      value: last === undefined ? first : null,
      values: last === undefined ? null : [first, last],
      unit: figure.unit ?? null,
      converted: converted(figure) ?? null,
      comparator: figure.comparator,
      kind: figure.kind,
      base: figure.base ?? null,
      required: required ?? false,
      period: period ? { zh: period.zh, en: period.en, from: period.from, to: period.to ?? null, certainty: period.certainty } : null,
      deadline: deadline ? { value: deadline.value, words: deadline.words } : null,
      certainty: deadline?.certainty ?? figure.certainty ?? (figure.kind === 'date' ? 'stated' : null),
      by: figure.by ?? null,
      pairs: [...(pairs.get(figure.id) ?? [])],
      same: [...figure.same],
      concepts: figure.concepts,
      why: figure.why ?? null,
    };
  });
}
