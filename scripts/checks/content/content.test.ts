import { describe, expect, test } from 'vitest';
import { readEditions, readRules } from '../../content.ts';
import type { Sample } from '#edition/sample-edition.ts';
import { sampleEdition } from '#edition/sample-edition.ts';
import type { ConceptEntry } from '#glossary/concepts.ts';
import type { EnglishRules } from '#schemas/english-rules.ts';
import { englishRules } from '#schemas/english-rules.ts';
import { englishOfModule, englishOfProse, englishOfData } from '../../our-english.ts';
import { checks, sharedChecks } from './checks.ts';
import type { Rules } from './problem.ts';

const rules = readRules();

describe('content/', () => {
  test.each(Object.entries(sharedChecks))('%s', (_, check) => {
    expect(check(rules)).toEqual([]);
  });
});

describe.each(readEditions())('content/reports/$slug', (edition) => {
  test.each(Object.entries(checks))('%s', (_, check) => {
    expect(check(edition, rules)).toEqual([]);
  });
});

describe('the checks find what is wrong', () => {
  const found = (name: keyof typeof checks, sample: Sample): string[] =>
    (checks[name]?.(sampleEdition(sample), rules) ?? []).map(({ id }) => id);
  const [a, b, c] = ['r0.a.s1', 'r0.a.s2', 'r0.a.s3'] as const;
  const text = '标题\n甲。乙。丙。';

  test('keys: missing, extra, out of order', () => {
    expect(found('keys', { text, en: { 'r.s0': 'Title', [c]: 'C', [a]: 'A', 'r0.a.s9': 'D' } })).toEqual([b, 'r0.a.s9', c]);
    expect(found('keys', { text, en: { 'r.s0': 'Title', [a]: 'A', [b]: null, [c]: 'C' } })).toEqual([]);
  });

  test('translation: as far as report.json says', () => {
    const whole = { 'r.s0': 'Title', [a]: 'A', [b]: 'B', [c]: 'C' };
    const read = { r: { again: true, alone: true } };
    expect(found('translation', { text, info: { translation: 'complete' }, en: whole, readings: read })).toEqual([]);
    expect(found('translation', { text, info: { translation: 'complete' }, en: { ...whole, [b]: null }, readings: read })).toEqual(['r']);
    expect(found('translation', { text, info: { translation: 'complete' }, en: whole })).toEqual(['r', 'r']);
    expect(found('translation', { text, info: { translation: 'none' }, en: { [a]: 'A' } })).toEqual(['r']);
    expect(found('translation', { text, info: { translation: 'under way' }, en: { [a]: 'A' } })).toEqual([]);
  });

  test('figures: lost, unless excepted', () => {
    const figures = '标题\n增长7.9%，新增1.5万家。打好“三大攻坚战”。';
    expect(
      found('figures', { text: figures, en: { [a]: 'Growth of 7.9 per cent and 15,000 enterprises', [b]: 'Fight the three battles' } }),
    ).toEqual([]);
    expect(
      found('figures', { text: figures, en: { [a]: 'Growth of 7.8 per cent and 1,500 enterprises', [b]: 'Fight the battles' } }),
    ).toEqual([a, a, b]);
    expect(
      found('figures', { text: figures, en: { [a]: null, [b]: 'Fight them' }, exceptions: { figures: { [b]: { 三: 'reason' } } } }),
    ).toEqual([]);
  });

  test.each(['中文 left', 'a “straight" quote', '5%', '2010-2020', 'the the', 'to organize', 'a — dash', 'an “open quote', ' stray'])(
    'english: %s',
    (words) => {
      expect(found('english', { text, en: { [a]: words } }).length).toBeGreaterThan(0);
    },
  );

  test('terms: a sentence that says a term otherwise, unless excepted', () => {
    const entry = rules.concepts.find(({ slug }) => slug === 'standard-land');
    const term = `标题\n推行${entry?.zh.term ?? ''}制度。`;
    expect(entry).toBeDefined();
    expect(found('terms', { text: term, en: { [a]: `Promote ${entry?.en.term ?? ''}.` } })).toEqual([]);
    expect(found('terms', { text: term, en: { [a]: 'Promote benchmark plots.' } })).toEqual([a]);
    expect(
      found('terms', { text: term, en: { [a]: 'Promote it.' }, exceptions: { terms: { [a]: { 'standard-land': 'reason' } } } }),
    ).toEqual([]);
  });

  test('apparatus: notes that stand nowhere, spaces without a note', () => {
    const spaced = '标题\n确保 9月底完工。乙。';
    const note = { kind: 'space', confidence: 'certain', note: { zh: '空格', en: 'space' } } as const;
    expect(found('apparatus', { text: spaced, apparatus: [{ ...note, at: [a], printed: '保 9' }] })).toEqual([]);
    expect(found('apparatus', { text: spaced, apparatus: [{ ...note, at: [a], printed: '保 8' }] })).toEqual([a]);
    expect(found('apparatus', { text: spaced, apparatus: [{ ...note, at: [b], printed: '乙' }] })).toEqual([a, b]);
    expect(found('apparatus', { text: spaced, apparatus: [{ ...note, at: ['r9.s1'], printed: '甲', kind: 'wording' }] })).toEqual([
      'r9.s1',
      'r9.s1',
      a,
    ]);
  });

  test('captions: of a unit that is not there, of words that the heading does not have', () => {
    const parts = '标题\n一、抓实项目\n甲。';
    const captions = (id: string, zh: string): Sample => ({
      text: parts,
      captions: { captions: { [id]: { short: { zh } } }, hints: { zh: [], en: [] } },
    });
    expect(found('captions', captions('r1', '项目'))).toEqual([]);
    expect(found('captions', captions('r1', '工程'))).toEqual(['r1']);
    expect(found('captions', captions('r2', '项目'))).toEqual(['r2']);
  });
});

describe('the rules of English', () => {
  const [a, b, c] = ['r0.a.s1', 'r0.a.s2', 'r0.a.s3'] as const;
  const text = '标题\n甲。乙。丙。';
  const none: EnglishRules = {
    ...{ calques: [], worn: [], formulas: [], apart: [], glosses: [] },
    ...{ must: { words: ['must'], perThousand: 1000 }, longest: 1000 },
  };
  const problems = (name: string, english: Partial<EnglishRules>, sample: Sample) =>
    checks[name]?.(sampleEdition(sample), { ...rules, english: { ...none, ...english } }) ?? [];
  const found = (...those: Parameters<typeof problems>): string[] => problems(...those).map(({ id }) => id);
  const foundShared = (name: string, given: Partial<Rules>): string[] =>
    (sharedChecks[name]?.({ concepts: [], setPhrases: [], english: none, home: '', ours: [], ...given }) ?? []).map(
      ({ file, id }) => `${file}: ${id}`,
    );
  const concept = (slug: string, parts: Partial<ConceptEntry>): ConceptEntry => {
    const [entry] = rules.concepts;
    if (!entry) throw new Error('The glossary is empty.');
    return { ...entry, en: { ...entry.en, definition: '' }, note: '', members: [], draft: false, slug, ...parts };
  };

  test.each([
    ['push* forward', 'Pushing forward', true],
    ['push* forward', 'push it forward', false],
    ['upward', 'upwards', false],
    ['play * well', 'to play these “three cards” well', true],
    ['play * well', 'to play one, two, three, four, five, six and seven well', false],
    ['play * well', 'to play it. Well done', false],
    ['hat in one’s hand', 'Hat in one’s hand', true],
    ['re*ing', 'recalling', true],
  ])('calques: %s in “%s”: %s', (words, en, is) => {
    expect(found('calques', { calques: [{ words: [words], instead: 'x' }] }, { text, en: { [a]: en } })).toEqual(is ? [a] : []);
  });

  test('calques: each place once, none within what passes, captions too', () => {
    const calques = [
      { words: ['solid way', 'in a solid way'], instead: 'drop it' },
      { words: ['vehicle*'], unless: ['new energy vehicle*'], instead: 'platform' },
    ];
    const en = { [a]: 'In a solid way, and a solid way', [b]: 'New energy vehicles', [c]: 'A vehicle of new energy vehicles' };
    const there = problems('calques', { calques }, { text, en });
    expect(there.map(({ id }) => id)).toEqual([a, a, c]);
    expect(there[0]).toMatchObject({ file: 'content/reports/sample/en/r.json', message: expect.stringContaining('drop it') as string });
    const captions = { captions: { r1: { short: { en: 'Vehicles' } } }, hints: { zh: [], en: ['solid way'] } };
    expect(found('calques', { calques }, { text, captions })).toEqual(['r1', 'hints']);
  });

  test('calques and spelling: in glossary, topics and interface, but not in what a definition quotes', () => {
    const english = { ...none, calques: [{ words: ['wall chart'], instead: 'x' }] };
    const { en } = concept('', {});
    const entries = [
      concept('one', { en: { ...en, definition: 'Not “wall chart”, nor “color”.', avoid: ['wall chart'], also: [] } }),
      concept('two', { en: { ...en, definition: 'A wall chart of colors, color.' }, note: 'A wall chart.' }),
      concept('three', { members: [{ zh: '图', en: 'color' }] }),
    ];
    const ours = [
      ...englishOfProse('t.mdx', '---\ntitle: A wall chart\n---\n\nText\n<Cite id="color" /> of wall charts, a wall chart.\n'),
      ...englishOfData(
        new Map([['topics/g.json', { r1: { zh: '图', en: 'color' }, r2: { en: { term: 'wall chart', seen: 'wall chart' } } }]]),
      ),
      ...englishOfModule('en.ts', "import x from 'color';\nexport const en = { a: `${x} color ${x} wall chart` };\n"),
    ];
    const glossary = (slug: string): string => `content/glossary/${slug}.yaml`;
    expect(foundShared('calques', { english, concepts: entries, ours })).toEqual([
      ...[`${glossary('two')}: en.definition`, `${glossary('two')}: note`],
      ...['t.mdx: title', 't.mdx: line 6', 'content/topics/g.json: r2.en.term', 'en.ts: line 2'],
    ]);
    expect(foundShared('english', { english, concepts: entries, ours })).toEqual([
      ...[`${glossary('two')}: en.definition`, `${glossary('three')}: members.0.en`],
      ...['content/topics/g.json: r1.en', 'en.ts: line 2'],
    ]);
  });

  test('worn: more than the budget, all the English of a report together', () => {
    const en = { [a]: 'Solid, solidly', [b]: 'solid', [c]: 'stolid' };
    expect(found('worn', { worn: [{ words: ['solid*'], most: 3 }] }, { text, en })).toEqual([]);
    const [problem, ...others] = problems('worn', { worn: [{ words: ['solid*'], most: 2 }] }, { text, en });
    expect(others).toEqual([]);
    expect(problem?.message).toContain(`“solid*” is said 3 times, and 2 are allowed: ${a} (2), ${b}.`);
  });

  test('must: more than is allowed in a thousand words, as one problem', () => {
    const en = { [a]: `We must go${' on'.repeat(497)}.`, [b]: `We must stay${' here'.repeat(497)}.` };
    expect(found('must', { must: { words: ['must'], perThousand: 2 } }, { text, en })).toEqual([]);
    const there = problems('must', { must: { words: ['must'], perThousand: 1 } }, { text, en });
    expect(there.map(({ message }) => message)).toEqual([expect.stringContaining(`2 times in 1000 words, and 1 are allowed`)]);
    expect(there[0]?.message).toContain(`${a}, ${b}`);
  });

  test('formulas: where the Chinese has one, its English', () => {
    const formulas = [{ zh: ['甲'], en: ['reach* new heights'] }];
    expect(found('formulas', { formulas }, { text, en: { [a]: 'Reaching new heights', [b]: 'win glory' } })).toEqual([]);
    expect(found('formulas', { formulas }, { text, en: { [a]: 'Win glory' } })).toEqual([a]);
  });

  test('apart: words have an English of their own, and that of others only with these', () => {
    const one = [{ zh: ['担当'], en: ['step* up'], never: ['responsib*'], other: ['责任'] }];
    const two = '标题\n担当。担当责任。责任。';
    const say = (en: string): Sample => ({ text: two, en: { [a]: en, [b]: en, [c]: en } });
    expect(found('apart', { apart: one }, say('Step up'))).toEqual([]);
    expect(found('apart', { apart: one }, say('Responsibility'))).toEqual([a, a, b]);
    expect(found('apart', { apart: one }, say('Stepping up to responsibility'))).toEqual([a]);
  });

  test('glosses: at the first place of each work, headings counted, and nothing in the text with a note', () => {
    const works = ['r', 's'].map((id, at) => ({ id, name: { zh: '文', en: 'Text' }, title: [['报告', '讲话'][at] ?? ''] }));
    const sample = (en: Record<string, string>): Sample => ({ text: '报告\n一、化解两链\n两链。\n讲话\n乙。两链。', info: { works }, en });
    const glosses = [{ zh: ['“两链”', '两链'], gloss: 'of capital and loans' }];
    const en = { 'r1.s0': 'I. Two chains', 'r1.a.s1': 'Two chains', 's0.a.s1': 'B', 's0.a.s2': 'Two chains' };
    expect(found('glosses', { glosses }, sample(en))).toEqual(['r1.s0', 's0.a.s2']);
    expect(
      found(
        'glosses',
        { glosses },
        sample({ ...en, 'r1.s0': 'I. Two chains (of capital and loans)', 's0.a.s2': 'Chains of capital and loans' }),
      ),
    ).toEqual([]);
    expect(found('glosses', { glosses: [{ zh: ['两链'], note: 'two-chains' }] }, sample(en))).toEqual([]);
  });

  test('labels: published labels that nothing explains, and notes on no page', () => {
    const numbered = {
      kind: 'numbered',
      zh: { ...concept('', {}).zh, term: '两链', variants: ['“两链”'] },
    } satisfies Partial<ConceptEntry>;
    const labelled = (parts: Partial<ConceptEntry>, glosses: EnglishRules['glosses'] = []): string[] =>
      foundShared('labels', { concepts: [concept('two', { ...numbered, ...parts })], english: { ...none, glosses } });
    const at = (slug: string): string => `content/english-rules.json: ${slug}`;
    const member = { zh: '链', en: 'chain' };
    expect(labelled({})).toEqual([at('two')]);
    expect(labelled({ draft: true })).toEqual([]);
    expect(labelled({ kind: 'idea' })).toEqual([]);
    expect(labelled({ members: [{ ...member, sentence: a }] })).toEqual([]);
    expect(labelled({ members: [{ ...member, sentence: a }, member] })).toEqual([at('two')]);
    expect(labelled({}, [{ zh: ['两链'], gloss: 'of capital' }])).toEqual([]);
    expect(labelled({}, [{ zh: ['两链'], note: 'two' }])).toEqual([]);
    expect(labelled({}, [{ zh: ['两链'], note: 'three' }])).toEqual([at('three')]);
    expect(labelled({ draft: true }, [{ zh: ['两链'], note: 'two' }])).toEqual([at('two')]);
  });

  test('long: sentences of too many words, unless excepted', () => {
    const en = { [a]: 'One two three. Four five “six”. No. 7 is eight.', [b]: 'One two three four five, six.' };
    expect(found('long', { longest: 4 }, { text, en })).toEqual([b]);
    expect(found('long', { longest: 4 }, { text, en, exceptions: { long: { [b]: { words: 'reason' } } } })).toEqual([]);
  });

  test.each([
    ['“At Most One Visit”', true],
    ['“Two Healthys”', true],
    ['“Project No. 1”', true],
    ['“at most one visit”', false],
    ['“Wenzhou”', false],
    ['“Wenzhou people”', false],
    ['“Wenzhou Moves Forward.”', false],
  ])('quoted: %s: %s', (en, is) => {
    expect(found('quoted', {}, { text, en: { [a]: `The ${en} drive` } })).toEqual(is ? [a] : []);
    const exceptions = { english: { [a]: { [en.slice(1, -1)]: 'reason' } } };
    expect(found('quoted', {}, { text, en: { [a]: `The ${en} drive` }, exceptions })).toEqual([]);
  });

  test('quoted: a coinage in marks twice on a page, headings not counted', () => {
    const parts = '标题\n一、甲\n（一）乙\n丙。丁。\n（二）戊\n己。';
    const marks = 'The “iron triangle”';
    const en = { 'r1.1.s0': marks, 'r1.1.s1': marks, 'r1.1.s2': marks, 'r1.2.s1': marks };
    expect(found('quoted', {}, { text: parts, en })).toEqual(['r1.1.s2']);
    expect(found('quoted', {}, { text, en: { [a]: `${marks} and the “iron triangle”` } })).toEqual([a]);
    expect(found('quoted', {}, { text, en: { [a]: '“He came.”', [b]: '“He came.”' } })).toEqual([]);
  });

  test('the file itself: a gloss or a note, words with letters', () => {
    const read = (parts: object): boolean => englishRules.safeParse({ ...none, ...parts }).success;
    expect(read({})).toBe(true);
    expect(read({ glosses: [{ zh: ['甲'] }] })).toBe(false);
    expect(read({ glosses: [{ zh: ['甲'], gloss: 'a', note: 'a' }] })).toBe(false);
    expect(read({ worn: [{ words: ['*'], most: 1 }] })).toBe(false);
    expect(read({ nonsense: [] })).toBe(false);
  });
});
