import { describe, expect, test } from 'vitest';
import type { ContentFiles } from '#schemas/read.ts';
import { readContent, readProse } from '../../content.ts';
import { references } from './references.ts';

test('content/ names nothing that is not there', () => expect(references(readContent(), readProse())).toEqual([]));

const folder = 'reports/home/';
const hash = '0'.repeat(64);
const both = { zh: '某', en: 'some' };
const [a, b] = ['r0.a.s1', 'r0.a.s2'] as const;

/** A report of a heading, two sentences and a part. */
const outline = {
  seed: { file: 'seeds/home.txt', sha256: hash },
  works: [
    {
      type: 'work',
      id: 'r',
      heading: { style: 'own-line', segment: { id: 'r.s0', line: 1 } },
      children: [
        { type: 'paragraph', id: 'r0.a', segments: [a, b].map((id) => ({ id, line: 2 })) },
        {
          ...{ type: 'division', kind: 'part', id: 'r1', number: 1, label: '一' },
          heading: { style: 'own-line', segment: { id: 'r1.s0', line: 3 } },
          children: [],
        },
      ],
    },
  ],
  end: '\n',
};

const source = { title: '文', publisher: '社', grade: 'primary' };

function entry(name: string, planted: Record<string, unknown> = {}): Record<string, unknown> {
  const { zh = {}, en = {}, ...rest } = planted as Record<string, object>;
  return {
    kind: 'idea',
    zh: { term: name, pinyin: 'x', variants: [name], ...zh },
    en: { term: `the ${name}`, status: 'ours', forms: [`the ${name}`], ...en },
    sources: [source],
    ...rest,
  };
}

const figure = (number: number, planted: Record<string, unknown> = {}): Record<string, unknown> => ({
  ...{ id: `${a}.f${number}`, sentence: a, from: 0, to: 1, words: { zh: '一' }, number: { zh: '一' } },
  ...{ measure: both, value: 1, comparator: '=', kind: 'count', ...planted },
});

const run = { sentence: a, from: 0, to: 1, words: '甲', han: 1, texts: ['t-1'], occurrences: 1 };
const text = { id: 't-1', file: 'a.txt', kind: 'work report', date: '1999', name: both, title: '文' };
const clause = { short: '短', advantage: '长', measure: '法' };
const eight = (planted: Record<string, unknown> = {}): unknown => ({
  adopted: {},
  items: Array.from({ length: 8 }, (_, at) => ({
    ...{ n: at + 1, zh: clause, en: { ...clause, status: 'ours', seen: 'x' }, sources: [1], reading: [] },
    ...(at === 0 ? planted : {}),
  })),
  sources: [source],
});
const family = { slug: 'f', zh: { name: '族', about: '族' }, en: { name: 'f', about: 'f' }, members: ['one', 'two'] };

function found(planted: Record<string, unknown>, prose: Record<string, string> = {}): string[] {
  const files: ContentFiles = new Map(
    Object.entries({
      'site.json': { home: 'home' },
      'glossary/one.yaml': entry('甲'),
      'glossary/two.yaml': entry('乙'),
      [`${folder}report.json`]: {
        ...{ name: both, seed: 'seeds/home.txt', edition: { version: '1.0.0', date: '2026-11-24' } },
        works: [{ id: 'r', name: both, title: ['题'] }],
      },
      [`${folder}outline.json`]: outline,
      [`${folder}zh/r.json`]: { 'r.s0': '题', [a]: '甲一。', [b]: '乙。' },
      [`${folder}zh/r1.json`]: { 'r1.s0': '一、丙' },
      ...planted,
    }),
  );
  return references(files, new Map(Object.entries(prose))).map(
    ({ file, id }) => `${file.replace(/^content\/(reports\/home\/)?/, '')}: ${id}`,
  );
}

test('what is whole is let be', () => expect(found({})).toEqual([]));

describe('the glossary', () => {
  const one = (planted: Record<string, unknown>): string[] =>
    found({ 'glossary/one.yaml': entry('甲', planted), [`${folder}ended.json`]: { 'r0.a.s9': { why: 'withdrawn' } } });

  test('what it may name', () =>
    expect(one({ related: ['two'], says: [a, 'r0.a.s9'], only: [a], members: [{ ...both, sentence: b, concept: 'two' }] })).toEqual([]));

  test.each([
    ['a link to itself', { related: ['one'] }, 'related.0'],
    ['a link to nothing', { related: ['two', 'constructor'] }, 'related.1'],
    ['a link twice', { related: ['two', 'two'] }, 'related'],
    ['a part of itself', { partOf: 'one' }, 'partOf'],
    ['a part of nothing', { partOf: 'z' }, 'partOf'],
    ['a member that has no page', { members: [{ ...both, concept: 'z' }] }, 'members.0.concept'],
    ['a member twice', { members: [1, 2].map(() => ({ ...both, concept: 'two' })) }, 'members'],
    ['a member in no sentence', { members: [{ ...both, sentence: 'r1' }] }, 'members.0.sentence'],
    ['only in no sentence', { only: [] }, 'only'],
    ['only in a sentence that is not there', { only: ['r0.a.s3'] }, 'only.0'],
    ['says of a unit', { says: ['r1'] }, 'says.0'],
    ['says of another report', { says: ['other:r.s0'] }, 'says.0'],
    ['says twice', { says: [a, a] }, 'says'],
    ['a source by no number', { outcome: { ...both, source: 2 } }, 'outcome.source'],
    ['a source twice', { sources: [source, source] }, 'sources'],
    ['formerly what is there', { formerly: ['two'] }, 'formerly.0'],
    ['a word twice', { zh: { variants: ['甲', '甲'] } }, 'zh.variants'],
    ['sought by the name of another', { zh: { also: ['乙'] } }, 'zh.also'],
    ['a rendering to be avoided', { en: { avoid: ['The 甲'] } }, 'en.avoid'],
    ['a form of it to be avoided', { en: { forms: ['the 甲', 'all 甲'], avoid: ['All “甲”'] } }, 'en.avoid'],
    ['admitted, and to be avoided', { en: { also: [{ term: 'Great ‘甲’', status: 'ours' }], avoid: ['"great" 甲'] } }, 'en.avoid'],
    ['admitted by the name of another', { en: { also: [{ term: 'the 乙', status: 'ours' }] } }, 'en.also'],
  ])('%s', (_, planted, key) => expect(one(planted)).toEqual([`glossary/one.yaml: ${key}`]));

  test('rings, each once, and links to drafts', () => {
    expect(found({ 'glossary/one.yaml': entry('甲', { partOf: 'two' }), 'glossary/two.yaml': entry('乙', { partOf: 'one' }) })).toEqual([
      'glossary/one.yaml: partOf',
    ]);
    const member = (concept: string): Record<string, unknown> => ({ members: [{ ...both, concept }] });
    expect(found({ 'glossary/one.yaml': entry('甲', member('two')), 'glossary/two.yaml': entry('乙', member('one')) })).toEqual([
      'glossary/one.yaml: members',
    ]);
    expect(found({ 'glossary/one.yaml': entry('甲', { related: ['two'] }), 'glossary/two.yaml': entry('乙', { draft: true }) })).toEqual([
      'glossary/one.yaml: related.0',
    ]);
  });

  test('words may be shared where `only` tells them apart, forms where both grow out of them', () => {
    const two = (planted: Record<string, unknown>, other: Record<string, unknown>): string[] =>
      found({
        'glossary/one.yaml': entry('甲', planted),
        'glossary/two.yaml': entry('甲', { ...other, en: { term: 'b', forms: ['b'], ...(other['en'] as object) } }),
      });
    expect(two({ only: [a] }, { only: [b] })).toEqual([]);
    expect(two({ only: [a] }, { only: [a] })).toEqual(['glossary/two.yaml: zh.term']);
    expect(two({ only: [a] }, {})).toEqual(['glossary/two.yaml: zh.term']);
    expect(found({ 'glossary/one.yaml': entry('甲', { zh: { variants: ['甲', '乙'] } }) })).toEqual(['glossary/two.yaml: zh.term']);
    const forms = (term: string): string[] =>
      found({
        'glossary/one.yaml': entry('甲', { en: { term: 'platform', forms: ['platforms'] } }),
        'glossary/two.yaml': entry('乙', { en: { term, forms: ['platforms'] } }),
      });
    expect(forms('platform that carries')).toEqual([]);
    expect(forms('vehicle')).toEqual(['glossary/two.yaml: en.forms']);
    expect(forms('Platform')).toEqual(['glossary/two.yaml: en.term']);
  });
});

describe('a report', () => {
  const file = (name: string, data: unknown): Record<string, unknown> => ({ [`${folder}${name}.json`]: data });
  const gone = (to: string | null): unknown => ({ why: 'merged', to });
  const texts = { 'texts.json': { texts: [text] } };
  const ledger = (planted: Record<string, unknown>): Record<string, unknown> => file('figures', { figures: [figure(1)], ...planted });
  const renderings = (...deviations: Record<string, unknown>[]): Record<string, unknown> => file('renderings', { deviations });
  const release = { version: '1.0.0', date: '2026-11-24', zh: { [a]: '甲' }, en: {} };

  test.each<[string, Record<string, unknown>, string]>([
    ['an id in two files', file('zh/r1', { 'r1.s0': '一、丙', [a]: '甲一。' }), `zh/r1.json: ${a}`],
    ['an id that the outline lacks', file('zh/r1', { 'r1.s0': '一、丙', 'r1.s1': '丁' }), 'zh/r1.json: r1.s1'],
    ['an ended id that stands', file('ended', { [a]: gone(null) }), `ended.json: ${a}`],
    ['ended, to itself', file('ended', { 'r0.a.s8': gone('r0.a.s8') }), 'ended.json: r0.a.s8'],
    ['ended, to nothing', file('ended', { 'r0.a.s8': gone('r0.a.s9') }), 'ended.json: r0.a.s8'],
    ['ended, a sentence to a unit', file('ended', { 'r0.a.s8': gone('r1') }), 'ended.json: r0.a.s8'],
    ['ended, in a ring', file('ended', { 'r0.a.s8': gone('r0.a.s9'), 'r0.a.s9': gone('r0.a.s8') }), 'ended.json: r0.a.s8'],
    ['published and lost', file('releases/1.0.0', { ...release, zh: { 'r0.a.s7': '甲' } }), 'releases/1.0.0.json: r0.a.s7'],
    ['published in English alone', file('releases/1.0.0', { ...release, en: { [b]: 'b' } }), `releases/1.0.0.json: ${b}`],
    ['printed from no edition', file('printed', { version: '3.0.0', words: '', files: [] }), 'printed.json: version'],
    ['a reading of a sentence', file('readings', { [a]: { again: true, alone: true } }), `readings.json: ${a}`],
    ['a formula that nobody says', file('parallels', { formulas: ['天'], confirmed: [], refused: [] }), 'parallels.json: formulas'],
    ['a caption of no unit', file('figure', { captions: { r9: {} } }), 'figure.json: captions.r9'],
    ['what ended of no work', file('ended', { 'z1.a.s1': { why: 'withdrawn' } }), 'ended.json: z1.a.s1'],
    ['a formula twice', file('parallels', { formulas: ['甲', '甲'], confirmed: [], refused: [] }), 'parallels.json: formulas'],
    [
      'a note twice at a sentence',
      file('apparatus', { notes: [{ at: [a, a], kind: 'wording', printed: '甲', confidence: 'likely', note: both }] }),
      'apparatus.json: notes.0.at',
    ],
    ['an exception at no sentence', file('exceptions', { long: { r1: { words: 'x' } } }), 'exceptions.json: long.r1'],
    ['an exception of no entry', file('exceptions', { terms: { [a]: { z: 'x' } } }), `exceptions.json: terms.${a}`],
    ['an exception of nothing', file('exceptions', { terms: { [a]: { two: 'x' } } }), `exceptions.json: terms.${a}`],
    ['words quoted at no sentence', file('quoted', { quoted: [{ at: 'r9.s1', words: '甲', speaker: both }] }), 'quoted.json: r9.s1'],
    ['words quoted that are not said', file('quoted', { quoted: [{ at: a, words: '丁', speaker: both }] }), `quoted.json: ${a}`],
    [
      'words quoted twice',
      file('quoted', { quoted: ['甲', '一', '甲'].map((words) => ({ at: a, words, speaker: both })) }),
      `quoted.json: ${a}: 甲`,
    ],
    ['a rendering of no entry', renderings({ concept: 'z', words: 'z', why: 'short' }), 'renderings.json: z: z'],
    ['a rendering at no sentence', renderings({ concept: 'two', at: 'r9.s1', why: 'recast' }), 'renderings.json: two: r9.s1'],
    [
      'a rendering twice',
      renderings({ concept: 'two', words: 'x', why: 'short' }, { concept: 'two', words: 'x', why: 'full' }),
      'renderings.json: two: x',
    ],
    ['a figure excepted that is not said', file('exceptions', { figures: { [a]: { 九: 'x' } } }), `exceptions.json: figures.${a}`],
    ['a run of no text', { ...texts, ...file('origins', { texts: {}, runs: [run] }) }, 'origins.json: runs.0.texts'],
    ['texts that are none', file('origins', { texts: { 't-1': hash }, runs: [] }), 'origins.json: texts.t-1'],
    ['a run twice', { ...texts, ...file('origins', { texts: { 't-1': hash }, runs: [run, run] }) }, `origins.json: ${a}, 0 to 1`],
    ['a figure the same as itself', ledger({ figures: [figure(1, { same: [`${a}.f1`] })] }), `figures.json: ${a}.f1.same`],
    ['an entry twice', ledger({ figures: [figure(1, { concepts: ['one', 'one'] })] }), `figures.json: ${a}.f1.concepts`],
    ['a pair of no figure', ledger({ pairs: [{ result: `${a}.f1`, targets: [`${a}.f2`], caution: both }] }), 'figures.json: pairs.0'],
    ['a period of no figure', ledger({ periods: { p: { ...both, from: '2018', certainty: 'stated' } } }), 'figures.json: periods.p'],
    ['no figure in no sentence', ledger({ not: [{ words: '一', why: 'name', at: ['r0.a.s7'] }] }), 'figures.json: not: 一'],
  ])('%s', (_, planted, fault) => expect(found(planted)).toEqual([fault]));

  test('a placement under nothing', () => {
    const info = { name: both, seed: 'seeds/home.txt', edition: { version: '1.0.0', date: '2026-11-24' } };
    const works = [{ id: 'r', name: both, title: ['题'] }];
    const placed = (under: string): string[] => found(file('report', { ...info, works, placements: [{ opens: '甲', under }] }));
    expect(placed('r1')).toEqual([]);
    expect(placed('r9')).toEqual(['report.json: placements']);
  });

  test('an id of two places', () => {
    const [work] = outline.works;
    const twice = { ...outline, works: [{ ...work, children: [...(work?.children ?? []), work?.children[1]] }] };
    expect(found(file('outline', twice))).toEqual(['outline.json: r1', 'outline.json: r1.s0']);
  });

  test('what ended with its work', () =>
    expect(found(file('ended', { z: { why: 'withdrawn' }, 'z1.a.s1': { why: 'withdrawn' } }))).toEqual([]));

  test('editions whose chain is broken, or that are later than the report', () => {
    const kept = (version: string, since?: string): Record<string, unknown> => ({
      [`${folder}releases/${version}.json`]: { version, date: '2026-11-24', zh: {}, en: {}, ...(since !== undefined && { since }) },
    });
    expect(found({ ...kept('0.9.0'), ...kept('1.0.0', '0.9.0') })).toEqual([]);
    expect(found(kept('1.0.0', '0.9.0'))).toEqual(['releases/1.0.0.json: since']);
    expect(found(kept('1.0.0', '1.0.0'))).toEqual(['releases/1.0.0.json: since']);
    expect(found(kept('2.0.0'))).toEqual(['report.json: edition.version']);
  });

  test('what ended in many thousand steps', () => {
    const steps: Record<string, unknown> = {};
    for (let at = 19999; at >= 0; at--) steps[`r0.a.s${at + 100}`] = gone(at === 0 ? a : `r0.a.s${at + 99}`);
    expect(found(file('ended', steps))).toEqual([]);
    expect(found(file('ended', { ...steps, 'r0.a.s100': gone('r0.a.s20099') }))).toHaveLength(1);
  });

  test('what ended one after the other', () =>
    expect(found(file('ended', { 'r0.a.s8': gone('r0.a.s9'), 'r0.a.s9': gone(a) }))).toEqual([]));
});

describe('what no report has to itself', () => {
  const question = { of: 'r', question: both };
  const ledgered = (planted: Record<string, unknown>): Record<string, unknown> => ({
    [`${folder}figures.json`]: { figures: [figure(1)] },
    [`${folder}en/r.json`]: { [a]: 'One.' },
    ...planted,
  });
  const look = (planted: Record<string, unknown>, measure = '一', zh = '甲一。', en = 'One.'): unknown => ({
    ...{ done: question, asked: question, party: question, speech: question },
    figures: { name: both, items: [{ of: [`${a}.f1`], measure: { zh: measure, en: 'some' } }] },
    problems: { ...question, of: a, remark: both, items: [{ name: both, words: { zh, en } }] },
    ...planted,
  });

  test('what topics may name', () =>
    expect(
      found(ledgered({ 'topics/glance.json': look({}), 'topics/gists.json': { r: { ...both, terms: ['one'], targets: [[`${a}.f1`]] } } })),
    ).toEqual([]));

  test.each<[string, Record<string, unknown>, string]>([
    ['a home that is none', { 'site.json': { home: 'z' } }, 'site.json: home'],
    ['a family of no entry', { 'families.yaml': [{ ...family, members: ['one', 'z'] }] }, 'families.yaml: f.members'],
    ['a member twice', { 'families.yaml': [{ ...family, members: ['one', 'one'] }] }, 'families.yaml: f.members'],
    ['a family twice', { 'families.yaml': [family, family] }, 'families.yaml: f'],
    ['a passage nowhere', { 'families.yaml': [{ ...family, passages: [{ ...both, sentence: 'r1' }] }] }, 'families.yaml: f.passages'],
    ['a text twice', { 'texts.json': { texts: [text, { ...text, file: 'b.txt' }] } }, 'texts.json: t-1'],
    ['counts in no text', { 'term-counts.json': { texts: {}, counts: { one: { 't-1': 1 } } } }, 'term-counts.json: counts.one.t-1'],
    ['counts of no entry', { 'term-counts.json': { texts: {}, counts: { z: {} } } }, 'term-counts.json: counts.z'],
    ['a gist of a sentence', { 'topics/gists.json': { [a]: both } }, `topics/gists.json: ${a}`],
    [
      'a gist with a term that is not said there',
      { 'topics/gists.json': { r: { ...both, terms: ['one', 'two', 'z'] } } },
      'topics/gists.json: r.terms',
    ],
    ['a gist with a term twice', { 'topics/gists.json': { r: { ...both, terms: ['one', 'one'] } } }, 'topics/gists.json: r.terms'],
    ['a target that is no figure', { 'topics/gists.json': { r: { ...both, targets: [[`${a}.f9`]] } } }, 'topics/gists.json: r.targets.0'],
    [
      'a target of another unit',
      ledgered({ 'topics/gists.json': { r1: { ...both, targets: [[`${a}.f1`]] } } }),
      'topics/gists.json: r1.targets.0',
    ],
    [
      'a target twice',
      ledgered({ 'topics/gists.json': { r: { ...both, targets: [[`${a}.f1`, `${a}.f1`]] } } }),
      'topics/gists.json: r.targets.0',
    ],
    [
      'a look at a part that is none',
      ledgered({ 'topics/glance.json': look({ done: { of: 'r9', question: both } }) }),
      'topics/glance.json: done',
    ],
    ['what a figure does not measure', ledgered({ 'topics/glance.json': look({}, '丁') }), 'topics/glance.json: figures.items.0'],
    ['a problem reworded', ledgered({ 'topics/glance.json': look({}, '一', '甲二。') }), 'topics/glance.json: problems.items'],
    [
      'a problem in other English',
      ledgered({ 'topics/glance.json': look({}, '一', '甲一。', 'Two.') }),
      'topics/glance.json: problems.items.0.words.en',
    ],
    ['source 0', { 'topics/eight-eight.json': eight({ sources: [0] }) }, 'topics/eight-eight.json: items.0.sources'],
    ['the wrong number', { 'topics/eight-eight.json': eight({ n: 2 }) }, 'topics/eight-eight.json: items.0.n'],
    ['an advantage of no entry', { 'topics/eight-eight.json': eight({ concept: 'z' }) }, 'topics/eight-eight.json: items.0.concept'],
    [
      'a sentence read twice',
      { 'topics/eight-eight.json': eight({ reading: [1, 2].map(() => ({ id: a, how: 'direct', why: both })) }) },
      'topics/eight-eight.json: items.0.reading',
    ],
  ])('%s', (_, planted, fault) => expect(found(planted)).toEqual([fault]));
});

describe('prose', () => {
  const [zh, en] = ['topics/zh/t.mdx', 'topics/en/t.mdx'];
  const whole = `<Term of="one" /> <Cite id="r1" /> <Quote id="${a}" /> <Units of="r" /> [x](../../glossary/two/) [y](../../home/r1/#r1.s0) [v](../../home/whole/#top) [w](/id/home/r0.a/#r0.a.s1-r0.a.s2) [z](https://a.b/glossary/z/)`;

  test('what it may name', () => expect(found({}, { [zh]: whole, [en]: whole, 'about/en.mdx': '<To page="topics/t">x</To>' })).toEqual([]));

  test.each([
    ['<Term of="z" />'],
    ['<Term />'],
    ['<Cite id="toString" />'],
    ['<Quote id="r1" />'],
    [`<Units of="${a}" />`],
    ['[x](../../glossary/z/)'],
    ['[x](../z/../topics/z/)'],
    ['[x](/id/home/r9/)'],
    ['[x](/id/home/nowhere/)'],
    ['[x](../../nowhere/)'],
    ['[x](../nowhere/)'],
    ['[x](/en/nowhere/)'],
    ['[x](/id/about/)'],
    ['[x](/id/home/r1/#r9.s1)'],
    ['[x](/id/home/r1/#r1.s0-r1.s9)'],
    ['[x]: ../../glossary/z/'],
  ])('%s', (words) => expect(found({}, { [zh]: `一\n\n${words}\n`, [en]: '' })).toEqual([`${zh}: line 3`]));

  test('two topics of one place', () => {
    const at = (order: number): string => `---\ntitle: T\norder: ${order}\n---\n`;
    const topics = (order: number): Record<string, string> =>
      Object.fromEntries(
        ['zh', 'en'].flatMap((locale) => [
          [`topics/${locale}/s.mdx`, at(1)],
          [`topics/${locale}/t.mdx`, at(order)],
        ]),
      );
    expect(found({}, topics(2))).toEqual([]);
    expect(found({}, topics(1))).toEqual(['topics/zh/t.mdx: order', 'topics/en/t.mdx: order']);
  });

  test('a page that is none; a topic in one language', () => {
    expect(found({}, { 'about/en.mdx': '<To page="z">x</To>' })).toEqual(['about/en.mdx: line 1']);
    expect(found({}, { [zh]: '' })).toEqual([`${zh}: t`]);
  });
});
