import type { Edition } from '#edition/types.ts';
import { piecesIn, placeOfFigure } from '#numbers/figures-of.ts';
import { unsettledIn } from '#numbers/unsettled.ts';
import type { LedgerFigure } from '#schemas/figures.ts';
import { figuresInEnglish } from '#text/figures.ts';
import { comparatorOf, numeralsIn, valueOf } from '#text/quantities.ts';
import type { Check, Problem } from './problem.ts';

type Fault = [id: string, message: string];

/** Every numeral of a report with a ledger is settled, and every figure says what its words say, in both languages. */
export const ledger: Check = (edition, { concepts }) => {
  const { figures, not } = edition.figures;
  if (figures.length === 0 && not.length === 0) return [];
  const slugs = new Set(concepts.map(({ slug }) => slug));
  const faults = [
    ...unsettledFaults(edition),
    ...idleWords(edition),
    ...twice(figures),
    ...figures.flatMap((figure) => [
      ...wordFaults(edition, figure),
      ...valueFaults(figure),
      ...kindFaults(edition, figure),
      ...figure.concepts
        .filter((slug) => !slugs.has(slug))
        .map((slug): Fault => [figure.id, `The glossary has no entry ${slug}. Name one that it has.`]),
    ]),
    ...relationFaults(edition),
  ];
  const file = `content/reports/${edition.slug}/figures.json`;
  return faults.map(([id, message]): Problem => ({ file, id, rule: 'ledger', message }));
};

function unsettledFaults(edition: Edition): Fault[] {
  return unsettledIn(edition).map(({ segment, numeral }) => [
    segment.id,
    `“${around(segment.zh, numeral.from, numeral.to)}” is neither a figure nor listed as none. Run \`npm run figures -- ${edition.slug}\`, and make one of it or list it under \`not\`.`,
  ]);
}

function around(text: string, from: number, to: number): string {
  return text.slice(Math.max(0, from - 6), to + 6);
}

function idleWords({ figures: { not }, segments }: Edition): Fault[] {
  const all = [...segments.values()];
  return not.flatMap(({ words, at }): Fault[] => {
    const held = all.filter(({ id, zh }) => (at === undefined || at.includes(id)) && zh.includes(words));
    if (held.length === 0) return [[words, 'No sentence says it. Take it out of `not`.']];
    return numeralsIn(words).length === 0 && !/[双半首]/.test(words) ? [[words, 'It holds no numeral. Take it out of `not`.']] : [];
  });
}

function twice(figures: readonly LedgerFigure[]): Fault[] {
  const seen = new Set<string>();
  return figures.flatMap((figure): Fault[] => {
    const at = figure.from + figure.words.zh.indexOf(figure.number.zh);
    const keys = [figure.id, `${figure.sentence} ${at}`];
    const isSecond = keys.some((key) => seen.has(key));
    keys.forEach((key) => seen.add(key));
    return isSecond ? [[figure.id, 'Its id, or the number it stands for, is taken by another figure. Keep one.']] : [];
  });
}

function wordFaults(edition: Edition, figure: LedgerFigure): Fault[] {
  const { id, sentence, words, number, from, to, deadline } = figure;
  const placed = placeOfFigure(edition, figure);
  if (!placed) return [[id, `${sentence} does not say “${words.zh}”, so pages leave it out. Quote its words.`]];
  const faults: Fault[] = [];
  if (placed.from !== from || from + words.zh.length !== to || placed.segment.id !== sentence)
    faults.push([id, `Its words stand elsewhere. Run \`npm run figures -- ${edition.slug}\`.`]);
  if (times(words.zh, number.zh) !== 1) faults.push([id, `“${number.zh}” is to stand once in “${words.zh}”. Quote more or fewer words.`]);
  if (deadline && !placed.segment.zh.includes(deadline.words))
    faults.push([id, `${sentence} does not say “${deadline.words}”. Quote the words of its deadline.`]);
  const { en } = placed.segment;
  if (en === undefined) return faults;
  if (words.en === undefined || !piecesIn(en, words.en))
    faults.push([id, `The English of ${sentence} does not say “${words.en ?? ''}”. Quote its words, with … where there is a gap.`]);
  else if (number.en !== undefined && times(words.en, number.en) !== 1)
    faults.push([id, `“${number.en}” is to stand once in “${words.en}”. Quote more or fewer words.`]);
  if (number.en === undefined && edition.exceptions.figures?.[sentence] === undefined)
    faults.push([id, 'It has no number in English. Quote it, or list in exceptions.json why the English does not say it.']);
  return faults;
}

function times(text: string, words: string): number {
  return text.split(words).length - 1;
}

function valueFaults(figure: LedgerFigure): Fault[] {
  const { id, value, values, number, words, kind, comparator, why } = figure;
  const ends = values ?? [value];
  if (ends.some((end) => end === undefined) || (value !== undefined && values !== undefined))
    return [[id, 'It is to have either one `value` or two `values`.']];
  if ((kind === 'date') !== ends.every((end) => typeof end === 'string'))
    return [[id, 'A figure of the kind date has days, every other one has numbers. Correct its kind or its value.']];
  const faults = kind === 'date' ? dayFaults(figure, ends.map(String)) : numberFaults(figure, ends.map(Number));
  const from = words.zh.indexOf(number.zh);
  const said = comparatorOf(words.zh, { from, to: from + number.zh.length, printed: number.zh, value: undefined });
  if (said !== comparator && why === undefined)
    faults.push([id, `“${words.zh}” says ${said}, the ledger ${comparator}. Correct it, or say in \`why\` how it is read.`]);
  return faults;
}

function numberFaults({ id, number }: LedgerFigure, ends: readonly number[]): Fault[] {
  const read = numeralsIn(number.zh).map(({ printed }) => valueOf(printed));
  const plain = /^双/.test(number.zh) ? [2] : read;
  const faults: Fault[] = [];
  if (plain.length !== ends.length || ends.some((end, index) => plain[index] !== end))
    faults.push([id, `“${number.zh}” reads ${plain.join(', ')}, the ledger says ${ends.join(', ')}. Correct it.`]);
  if (number.en === undefined) return faults;
  const english = figuresInEnglish(number.en);
  const isSaid = (end: number): boolean => english.has(end) || (end === 1 && /\b(?:an?|another|single)\b/i.test(number.en ?? ''));
  if (!ends.every(isSaid)) faults.push([id, `“${number.en}” does not say ${ends.join(', ')}. Correct the English, or the value.`]);
  return faults;
}

/** The numbers of a date in words stand in its days: 9月底前 in 2018-09-30. */
function dayFaults({ id, number }: LedgerFigure, ends: readonly string[]): Fault[] {
  const parts = new Set(
    ends
      .flatMap((end) => end.split('-'))
      .filter((part) => part !== '')
      .map(Number),
  );
  const printed = [...number.zh.matchAll(/\d+/g)].map(([digits]) => Number(digits));
  const english = number.en === undefined ? undefined : figuresInEnglish(number.en);
  const faults: Fault[] = [];
  const [first = '', last] = ends;
  if (last !== undefined && last < first) faults.push([id, `${last} lies before ${first}. Put the days in their order.`]);
  for (const digits of printed) {
    if (!parts.has(digits)) faults.push([id, `“${number.zh}” says ${digits}, and no day of the ledger does. Correct it.`]);
    if (english && !english.has(digits)) faults.push([id, `“${number.en ?? ''}” does not say ${digits}. Correct the English.`]);
  }
  return faults;
}

function kindFaults(
  { figures: { periods } }: Edition,
  { id, kind, deadline, certainty, period, unit, required, base, why }: LedgerFigure,
): Fault[] {
  const faults: Fault[] = [];
  const say = (isWrong: boolean, message: string): void => void (isWrong && faults.push([id, message]));
  say(kind === 'target' && !deadline, 'A target has a deadline. Give it, or call it an aim.');
  say(kind === 'aim' && deadline !== undefined, 'An aim has no deadline. Call it a target, or take the deadline out.');
  say(
    certainty !== undefined && kind !== 'date',
    'Only a date has a `certainty` of its own; of other figures the deadline has it. Take it out.',
  );
  say((deadline?.certainty ?? certainty) === 'inferred' && why === undefined, 'Its day is inferred. Say in `why` how.');
  say(kind === 'result' && (period === undefined || periods[period] === undefined), 'A result has one of the periods. Name it.');
  say(kind !== 'result' && period !== undefined, 'Only a result has a period. Take it out.');
  say(kind !== 'date' && unit === undefined, 'It has no unit. Say what is counted.');
  say(required === true && kind !== 'threshold', 'Only a threshold is required. Take `required` out.');
  say(base === undefined && ['result', 'target'].includes(kind), 'A result or a target has a base: growth, level, added, share or rank.');
  return faults;
}

function relationFaults({ figures: { figures, pairs } }: Edition): Fault[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const valueAt = (id: string): string => JSON.stringify([byId.get(id)?.value ?? byId.get(id)?.values]);
  const faults = figures.flatMap(({ id, same }) =>
    same
      .filter((other) => !byId.has(other) || valueAt(other) !== valueAt(id))
      .map((other): Fault => [id, `${other} does not say the same: it is no figure, or has another value. Take it out of \`same\`.`]),
  );
  for (const { result, targets } of pairs) {
    const ends = [result, ...targets].map((id) => byId.get(id));
    const units = new Set(ends.map((figure) => figure?.unit?.zh));
    const kinds = ends.map((figure) => figure?.kind);
    if (kinds[0] !== 'result' || kinds.slice(1).some((kind) => kind !== 'target' && kind !== 'aim') || units.size !== 1)
      faults.push([
        result,
        `It is paired with ${targets.join(', ')}: a pair is a result and its targets or aims in the same unit. Correct it.`,
      ]);
  }
  return faults;
}
