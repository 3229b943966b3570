import { expect, test } from 'vitest';
import { sampleEdition } from '#edition/sample-edition.ts';
import { sampleFigure } from '#numbers/sample-figure.ts';
import type { FigureLedger } from '#schemas/figures.ts';
import { figures as schema } from '#schemas/figures.ts';
import { readRules } from '../../content.ts';
import { ledger } from './ledger.ts';

type Changes = Readonly<Record<string, unknown>>;

const rules = readRules();
const [concept] = rules.concepts;
if (!concept) throw new Error('The glossary has no entries.');

const both = (words: string): { zh: string; en: string } => ({ zh: words, en: words });
const text = '标题\n产值增长9.2%，已建成1万家。9月底前再建成1.5万家以上，10月1日至7日开会。抓好三件事。举一反三，三件事要抓好。';
const en = {
  'r0.a.s1': 'Output grew by 9.2%, and 10,000 were built.',
  'r0.a.s2': 'By the end of September build at least 15,000 more, and meet from 1 to 7 October.',
  'r0.a.s3': 'Do three things.',
  'r0.a.s4': 'Infer, and do a number of things.',
};
const [growth, level, day, target, span, count, again] = [
  'r0.a.s1.f1',
  'r0.a.s1.f2',
  'r0.a.s2.f1',
  'r0.a.s2.f2',
  'r0.a.s2.f3',
  'r0.a.s3.f1',
  'r0.a.s4.f1',
];
const firms = { zh: '家', en: 'firms' };
const things = { zh: '件', en: 'things' };
const said = (zh: string, from: number, number: string, english: string, numberEn: string) => ({
  from,
  to: from + zh.length,
  words: { zh, en: english },
  number: { zh: number, en: numberEn },
});
const right: FigureLedger = {
  periods: { half: { ...both('上半年'), from: '2018-01-01', to: '2018-06-30', certainty: 'stated' } },
  figures: [
    sampleFigure(growth, '', {
      ...said('增长9.2%', 2, '9.2%', 'grew by 9.2%', '9.2%'),
      ...{ value: 9.2, unit: both('%'), kind: 'result', base: 'growth', period: 'half', concepts: [concept.slug] },
    }),
    sampleFigure(level, '', {
      ...said('建成1万家', 10, '1万', '10,000 were built', '10,000'),
      ...{ value: 10_000, unit: firms, kind: 'result', base: 'level', period: 'half' },
    }),
    sampleFigure(day, '', {
      ...said('9月底前', 0, '9月底前', 'end of September', 'September'),
      ...{ value: '2018-09-30', comparator: '≤', kind: 'date' },
    }),
    sampleFigure(target, '', {
      ...said('建成1.5万家以上', 5, '1.5万', 'build at least 15,000', '15,000'),
      ...{ value: 15_000, unit: firms, comparator: '≥', kind: 'target', base: 'added' },
      deadline: { value: '2018-09-30', words: '9月底前', certainty: 'stated' },
    }),
    sampleFigure(span, '', {
      ...said('10月1日至7日开会', 15, '10月1日至7日', 'meet … from 1 to 7 October', '1 to 7 October'),
      ...{ words: { zh: '10月1日至7日开会', en: 'meet … 1 to 7 October' }, values: ['2018-10-01', '2018-10-07'], kind: 'date' },
    }),
    sampleFigure(count, '', { ...said('抓好三件事', 0, '三', 'three things', 'three'), value: 3, unit: things, same: [again] }),
    // The English does not say how many, as exceptions.json tells.
    sampleFigure(again, '', {
      ...{ from: 5, to: 8, words: { zh: '三件事', en: 'a number of things' }, number: { zh: '三' } },
      ...{ value: 3, unit: things },
    }),
  ],
  pairs: [{ result: level, targets: [target], caution: both('慎') }],
  not: [{ words: '举一反三', why: 'idiom' }],
  open: [],
};
const exceptions = { figures: { 'r0.a.s4': { 三: 'It has no number.' } } };

/** What is found in a ledger, one line a fault; read by its schema, so that content/ could hold it. */
const found = (changes: Changes, sample: Partial<Parameters<typeof sampleEdition>[0]> = {}): string[] =>
  ledger(sampleEdition({ text, en, exceptions, ...sample, figures: schema.parse({ ...right, ...changes }) }), rules).map(
    ({ id, message }) => `${id}: ${message}`,
  );
/** The right ledger but for one figure. */
const altered = (id: string, changes: Changes): Changes => ({
  figures: right.figures.map((figure) => (figure.id === id ? { ...figure, ...changes } : figure)),
});
const without = (id: string): Changes => ({ figures: right.figures.filter((figure) => figure.id !== id) });
const find = (id: string) => right.figures.find((figure) => figure.id === id);
const words = (id: string, changes: Changes): Changes => ({ words: { ...find(id)?.words, ...changes } });
const number = (id: string, changes: Changes): Changes => ({ number: { ...find(id)?.number, ...changes } });
const deadline = (changes: Changes): Changes => altered(target, { deadline: { ...find(target)?.deadline, ...changes } });

test('a right ledger has no faults, nor has a report without one', () => {
  expect(found({})).toEqual([]);
  expect(found({ figures: [], pairs: [], not: [] })).toEqual([]);
});

test('before there is a translation, nobody misses English', () => {
  expect(found({}, { en: {} })).toEqual([]);
});

test('what is found names the file, the rule and where it is', () => {
  const edition = sampleEdition({ text, en, exceptions, figures: { ...right, not: [] } });
  expect(ledger(edition, rules).map(({ file, id, rule }) => [file, id, rule])).toEqual(
    Array.from({ length: 2 }, () => ['content/reports/sample/figures.json', 'r0.a.s4', 'ledger']),
  );
});

test.each<[fault: string, id: string, message: string, changes: Changes]>([
  [
    'a numeral that nobody settled',
    'r0.a.s3',
    '“抓好三件事。” is neither a figure nor listed as none. Run `npm run figures -- sample`',
    {
      ...without(count),
    },
  ],
  [
    'words listed as none that no sentence says',
    '举一反四',
    'No sentence says it. Take it out of `not`.',
    {
      not: [...right.not, { words: '举一反四', why: 'idiom' }],
    },
  ],
  [
    'words listed as none that another sentence says',
    '举一反三',
    'No sentence says it. Take it out of `not`.',
    {
      not: [...right.not, { words: '举一反三', why: 'idiom', at: ['r0.a.s1'] }],
    },
  ],
  [
    'words listed as none without a numeral',
    '产值',
    'It holds no numeral. Take it out of `not`.',
    {
      not: [...right.not, { words: '产值', why: 'word' }],
    },
  ],
  ['an id that is taken', count, 'is taken by another figure. Keep one.', altered(again, { id: count })],
  [
    'a number that is taken',
    'r0.a.s3.f2',
    'is taken by another figure. Keep one.',
    {
      figures: [
        ...right.figures,
        { ...find(count), id: 'r0.a.s3.f2', from: 2, to: 5, words: { zh: '三件事', en: 'three things' }, same: [] },
      ],
    },
  ],
  [
    'a sentence that is not there',
    growth,
    'r0.a.s9 does not say “增长9.2%”, so pages leave it out. Quote its words.',
    altered(growth, { sentence: 'r0.a.s9' }),
  ],
  ['words that are not there', growth, 'r0.a.s1 does not say “增加9.2%”', altered(growth, words(growth, { zh: '增加9.2%' }))],
  ['words that begin elsewhere', growth, 'Its words stand elsewhere. Run `npm run figures -- sample`.', altered(growth, { from: 3 })],
  ['words that end elsewhere', growth, 'Its words stand elsewhere.', altered(growth, { to: 7 })],
  [
    'a number that its words do not say',
    count,
    '“四” is to stand once in “抓好三件事”. Quote more or fewer words.',
    altered(count, number(count, { zh: '四' })),
  ],
  ['a deadline in other words', target, 'r0.a.s2 does not say “年底前”. Quote the words of its deadline.', deadline({ words: '年底前' })],
  [
    'English that the sentence does not say',
    growth,
    'The English of r0.a.s1 does not say “rose by 9.2%”. Quote its words',
    altered(growth, words(growth, { en: 'rose by 9.2%' })),
  ],
  [
    'pieces of English in another order',
    span,
    'The English of r0.a.s2 does not say',
    altered(span, words(span, { en: '1 to 7 October … meet' })),
  ],
  ['no English', growth, 'The English of r0.a.s1 does not say “”', altered(growth, words(growth, { en: undefined }))],
  [
    'an English number twice in its words',
    target,
    '“15,000” is to stand once in “at least”.',
    altered(target, words(target, { en: 'at least' })),
  ],
  [
    'no English number, and no exception',
    growth,
    'It has no number in English. Quote it, or list in exceptions.json',
    altered(growth, number(growth, { en: undefined })),
  ],
  ['no value', growth, 'It is to have either one `value` or two `values`.', altered(growth, { value: undefined })],
  ['a value and values', growth, 'It is to have either one `value` or two `values`.', altered(growth, { values: [9.2, 9.3] })],
  ['a date with a number', span, 'A figure of the kind date has days, every other one has numbers.', altered(span, { values: [1, 7] })],
  ['a day with a number', span, 'A figure of the kind date has days', altered(span, { values: ['2018-10-01', 7] })],
  ['a count with a day', count, 'A figure of the kind date has days', altered(count, { value: '2018', same: [] })],
  [
    'another comparator',
    target,
    '“建成1.5万家以上” says ≥, the ledger =. Correct it, or say in `why` how it is read.',
    altered(target, { comparator: '=' }),
  ],
  ['another value', growth, '“9.2%” reads 9.2, the ledger says 9.3. Correct it.', altered(growth, { value: 9.3 })],
  [
    'a range where the words have one number',
    growth,
    '“9.2%” reads 9.2, the ledger says 9.2, 9.2.',
    altered(growth, { value: undefined, values: [9.2, 9.2] }),
  ],
  [
    'an English number of another value',
    count,
    '“things” does not say 3. Correct the English, or the value.',
    altered(count, number(count, { en: 'things' })),
  ],
  [
    'days in another order',
    span,
    '2018-10-01 lies before 2018-10-07. Put the days in their order.',
    altered(span, { values: ['2018-10-07', '2018-10-01'] }),
  ],
  [
    'a day that the words do not say',
    span,
    '“10月1日至7日” says 7, and no day of the ledger does. Correct it.',
    altered(span, { values: ['2018-10-01', '2018-10-08'] }),
  ],
  ['English of another day', span, '“7 October” does not say 1. Correct the English.', altered(span, number(span, { en: '7 October' }))],
  ['a target without a deadline', target, 'A target has a deadline. Give it, or call it an aim.', altered(target, { deadline: undefined })],
  [
    'an aim with a deadline',
    target,
    'An aim has no deadline. Call it a target, or take the deadline out.',
    altered(target, { kind: 'aim' }),
  ],
  ['an inferred deadline without a reason', target, 'Its day is inferred. Say in `why` how.', deadline({ certainty: 'inferred' })],
  [
    'a certainty that is not a date’s',
    count,
    'Only a date has a `certainty` of its own; of other figures the deadline has it. Take it out.',
    altered(count, { certainty: 'stated' }),
  ],
  ['a result without a period', growth, 'A result has one of the periods. Name it.', altered(growth, { period: undefined })],
  ['a result with a period that there is none', growth, 'A result has one of the periods. Name it.', altered(growth, { period: 'year' })],
  ['a count with a period', count, 'Only a result has a period. Take it out.', altered(count, { period: 'half' })],
  ['a number without a unit', count, 'It has no unit. Say what is counted.', altered(count, { unit: undefined })],
  ['a count that is required', count, 'Only a threshold is required. Take `required` out.', altered(count, { required: true })],
  [
    'a result without a base',
    growth,
    'A result or a target has a base: growth, level, added, share or rank.',
    altered(growth, { base: undefined }),
  ],
  ['a target without a base', target, 'A result or a target has a base', altered(target, { base: undefined })],
  [
    'an entry that the glossary has not',
    growth,
    'The glossary has no entry no-such-entry. Name one that it has.',
    altered(growth, { concepts: ['no-such-entry'] }),
  ],
  [
    'the same as what is no figure',
    count,
    'r0.a.s9.f1 does not say the same: it is no figure, or has another value.',
    altered(count, { same: ['r0.a.s9.f1'] }),
  ],
  ['the same with another value', count, `${level} does not say the same`, altered(count, { same: [level] })],
  [
    'a pair in two units',
    level,
    `It is paired with ${target}: a pair is a result and its targets or aims in the same unit.`,
    altered(level, { unit: things }),
  ],
  [
    'a pair without a result',
    target,
    `It is paired with ${target}: a pair is a result`,
    { pairs: [{ ...right.pairs[0], result: target }] },
  ],
  ['a pair of two results', level, `It is paired with ${level}: a pair is a result`, { pairs: [{ ...right.pairs[0], targets: [level] }] }],
  [
    'a pair with what is no figure',
    level,
    'It is paired with r0.a.s9.f1: a pair is a result',
    { pairs: [{ ...right.pairs[0], targets: ['r0.a.s9.f1'] }] },
  ],
])('finds %s', (_, id, message, changes) => {
  // One fault may draw another after it: a numeral whose figure is lost is not settled.
  expect(found(changes).filter((fault) => fault.startsWith(`${id}: `) && fault.includes(message))).toHaveLength(1);
});

test('a sentence that stands elsewhere now is to be named by its new id', () => {
  const ended = { 'r0.a.s9': { why: 'renumbered' as const, to: 'r0.a.s3', words: '' } };
  const changes = altered(count, { sentence: 'r0.a.s9' });
  expect(found(changes, { ended })).toEqual([`${count}: Its words stand elsewhere. Run \`npm run figures -- sample\`.`]);
});

test('what the words do not state holds where the editors say why', () => {
  const why = both('由前文');
  expect(found(altered(target, { comparator: '=', why }))).toEqual([]);
  expect(found(altered(target, { deadline: { ...find(target)?.deadline, certainty: 'inferred' }, why }))).toEqual([]);
  expect(found({}, { exceptions: {} })).toEqual([expect.stringContaining(`${again}: It has no number in English.`)]);
});

test('a threshold may be required, an aim has no deadline, a month of every year is a day', () => {
  expect(found(altered(count, { kind: 'threshold', required: true }))).toEqual([]);
  expect(found(altered(target, { kind: 'aim', deadline: undefined, base: undefined }))).toEqual([]);
  expect(found(altered(day, { value: '--09' }))).toEqual([]);
});
