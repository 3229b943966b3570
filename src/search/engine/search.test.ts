import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { ChineseData, EnglishData, QuotationData, SoundData, TermsData } from '../format.ts';
import type { Engine } from './contract.ts';
import { serveFiles } from '../../../scripts/serve-files.ts';

const works = { r: { zh: '报告', en: 'Report' }, s: { zh: '讲话', en: 'Speech' } };
const zh: ChineseData = {
  reports: [
    {
      slug: 'sample',
      works,
      ended: { 'r1.6.s9': 'r1.6.s2', 'r1.6.s8': '', 'r1.5': '' },
      pages: {
        r: [['r.s0', '坚定不移沿着“八八战略”指引的路子走下去']],
        'r1.6': [
          ['r1.6.s0', '（六）从严治党切实加强。', '全力打好“消薄”攻坚战，奏响从“消薄”到“强村”发展的进军号。', '增长7.9%，达30000户。'],
          ['r1.6.1.s0', '一要抓住6、7月。', '比增长15.3%更快。'],
        ],
        s3: [['s3.s0', '三、干在实处', '消薄以外，覆盖各县。']],
      },
    },
  ],
  terms: [['八八战略'], ['消薄']],
};
const en: EnglishData = {
  sentences: [
    'Keep to the path of the Eight-Eight Strategy',
    '(6) Party self-governance was strengthened',
    'We fought to eliminate weak villages, and modernised 30,000 households.',
    'Growth was 7.9%.',
    'First, seize June and July.',
    'Faster than 15.3%.',
    'III. Act',
    0,
  ],
  terms: [['Eight-Eight Strategy', 'Double Eight Strategy'], ['eliminate weak villages']],
};
const terms: TermsData = {
  traditional: '战戰 坚堅 着著 复復覆 县縣 强強',
  entries: '- weak-villages',
  topics: { 'six-tasks': { zh: ['六项任务', '六大任务'], en: ['The six tasks'] } },
};
const sound: SoundData = {
  syllables: { ba: '八', zhan: '战', lve: '', lue: '略', xiao: '消', bao: '薄', liu: '六', xiang: '项', ren: '任', wu: '务' },
  readings: { 1: 'xiao bo' },
  headings: {},
};

const quotation: QuotationData = {
  slips: { sample: { 'r1.6.s1': [['攻坚战', '攻坚仗', 'note-r1.6.s1-1']] } },
  order: [[0, 8]],
};

let engine: Engine;

beforeAll(async () => {
  serveFiles({ zh, en, terms, aliases: { 0: ['双八战略'] }, sound, quotation });
  engine = await import('./index.ts');
});
afterAll(() => vi.unstubAllGlobals());

const sentences = async (query: string): Promise<string[]> =>
  (await engine.search(query)).flatMap(({ hits }) => hits.map(({ sentence, last }) => sentence + (last ? `-${last}` : '')));

describe('search', () => {
  test.each([
    ['消薄', ['r1.6.s1', 's3.s1', '']],
    ['薄攻坚战奏响', ['r1.6.s1']],
    ['「消薄」攻坚', ['r1.6.s1']],
    ['沿著“八八戰略”', ['r.s0']],
    ['复盖各縣', ['s3.s1']],
    ['７．９％', ['r1.6.s2']],
    ['30,000', ['r1.6.s2']],
    ['进军号增长', ['r1.6.s1-r1.6.s2']],
    ['67', []],
    ['消薄 强村', ['r1.6.s1']],
    ['双八战略', ['r.s0']],
    ['weak village', ['r1.6.s1']],
    ['modernized', ['r1.6.s1']],
    ['Double Eight Strategy', ['r.s0']],
    // The English is there now, and has its own words a letter away from these.
    ['15.3%', ['r1.6.1.s1']],
    ['30,000', ['r1.6.s2']],
    ['16.3%', []],
    ['30,000 households. Growth was', ['r1.6.s1-r1.6.s2']],
    ['ba1ba1zhan4lve4', ['r.s0']],
    ['babazhanlve', ['r.s0']],
    ['bbzl', ['r.s0']],
    ['liuxiangrenwu', ['']],
    ['强村 发展的', ['r1.6.s1']],
    ['xb', ['r1.6.s1', 's3.s1', '']],
    ['强村振兴中华', []],
    ['zzzz', []],
    ['。，“”', []],
  ])('%s', async (query, expected) => {
    expect(await sentences(query)).toEqual(expected);
  });

  test('every hit has its address, its marks and the other language', async () => {
    const [found] = await engine.search('消薄', { locale: 'en' });
    expect(found).toMatchObject({ unit: 'r1.6', how: 'exact', title: '(6) Party self-governance was strengthened' });
    const [hit] = found?.hits ?? [];
    expect(hit?.url).toMatch(/en\/sample\/r1\.6\/#r1\.6\.s1$/);
    expect(hit?.ranges.map((range) => hit.excerpt.slice(...range))).toEqual(['消薄', '消薄']);
    expect(hit?.otherRanges.map((range) => hit.other?.slice(...range))).toEqual(['eliminate weak villages']);
    const [inEnglish] = (await engine.search('eliminate weak villages')).flatMap(({ hits }) => hits);
    expect(inEnglish?.lang).toBe('en');
    expect(inEnglish?.otherRanges.map((range) => inEnglish.other?.slice(...range))).toEqual(['消薄', '消薄']);
  });

  test('an id that has ended leads to where its words stand now, or to what tells of it', async () => {
    const found = async (query: string): Promise<(string | undefined)[]> =>
      (await engine.findAddress(query)).map(({ url }) => url.replace(/^.*(?=zh\/)/, ''));
    expect(await found('R1.6 s9')).toEqual(['zh/sample/r1.6/#r1.6.s2']);
    expect(await found('r1.6.s1-r1.6.s9')).toEqual(['zh/sample/r1.6/#r1.6.s1-r1.6.s2']);
    expect(await found('R1.6 s8')).toEqual(['zh/sample/r1.6/#r1.6.s8']);
    expect(await found('R1.5')).toEqual(['zh/sample/r1.5/']);
    expect(await engine.findMissing('R1.6 s8')).toEqual([]);
  });

  test('addresses, citations and links lead to their places', async () => {
    const ids = async (query: string): Promise<string[]> => (await engine.findAddress(query)).map(({ id }) => id);
    expect(await ids('报告一（六）1')).toEqual(['r1.6.1']);
    expect(await ids('“消薄”（某人，2018：报告·一（六），R1.6 s1–s2，https://x.cn/id/sample/r1.6/#r1.6.s1-r1.6.s2）')).toEqual([
      'r1.6.s1-r1.6.s2',
    ]);
    expect(await ids('/zh/sample/r1.6/#r1.6.s1')).toEqual(['r1.6.s1']);
    expect(await ids('见报告一（六）1。')).toEqual(['r1.6.1']);
    expect(await ids('（R1.6, s1）')).toEqual(['r1.6.s1']);
    expect(await ids('R9.9')).toEqual([]);
  });

  test.each([
    ['R1.6.S1', 'r1.6.s1'],
    ['r1.6.s1–s2）', 'r1.6.s1-r1.6.s2'],
    ['r1.6.s1-2，看', 'r1.6.s1-r1.6.s2'],
    ['r1.6.s2-s1', 'r1.6.s1-r1.6.s2'],
    ['r1.6%20s1%EF%BC%89%E3%80', 'r1.6.s1'],
    ['r1.6.s1?from=timeline', 'r1.6.s1'],
    ['/zh/sample/r1.6%EF%BC%89', 'r1.6'],
    ['/zh/sample/#r1.6.s1。', 'r1.6.s1'],
  ])('the address %s is read with tolerance', async (query, id) => {
    expect((await engine.findAddress(query)).map((found) => found.id)).toEqual([id]);
    expect(await engine.findMissing(query)).toEqual([]);
  });

  test.each([
    ['R1.6 s99', 'r1.6.s99', 'r1.6', 'sentence'],
    ['r9.9）', 'r9.9', 'r', 'part'],
    ['/id/sample/r1.6.77/', 'r1.6.77', 'r1.6', 'measure'],
    ['报告一（六十）', 'r1.60', 'r1', 'section'],
  ])('%s is not there, and the nearest place says what it has', async (query, id, near, kind) => {
    const [missing, ...others] = await engine.findMissing(query, { locale: 'en' });
    expect(others).toEqual([]);
    expect(missing).toMatchObject({ id, near, kind, url: expect.stringContaining(`/en/sample/${near}/`) as string });
    expect(missing?.count).toBeGreaterThan(0);
  });

  test.each(['T2', 'G20', 'R1线', '消薄', 'x9.9'])('%s asks for no place', async (query) => {
    expect(await engine.findMissing(query)).toEqual([]);
  });

  test('a quotation is checked, slips and all', async () => {
    const checked = await engine.checkQuotation('全力打好消薄攻坚战，奏晌从“消薄”到“强村”发展的进军号');
    expect(checked).toMatchObject({ id: 'r1.6.s1', verdict: 'words', lang: 'zh' });
    expect(checked?.differences.filter(([kind]) => kind !== 0)).toEqual([
      [1, '“'],
      [1, '”'],
      [-1, '晌'],
      [1, '响'],
    ]);
    expect(await engine.checkQuotation('全力打好“消薄”攻坚战，奏响从“消薄”到“强村”发展的进军号。')).toMatchObject({ verdict: 'same' });
    expect(await engine.checkQuotation('春眠不觉晓处处闻啼鸟夜来风雨声')).toBeUndefined();
  });

  test('a slip that the apparatus notes is no difference, and is named with its note', async () => {
    const checked = await engine.checkQuotation('全力打好“消薄”攻坚仗，奏响从“消薄”到“强村”发展的进军号。');
    expect(checked).toMatchObject({
      id: 'r1.6.s1',
      verdict: 'same',
      changes: [],
      words: '全力打好“消薄”攻坚战，奏响从“消薄”到“强村”发展的进军号。',
    });
    expect(checked?.slips).toMatchObject([
      { printed: '攻坚战', meant: '攻坚仗', url: expect.stringMatching(/apparatus\/#note-r1\.6\.s1-1$/) as string },
    ]);
  });

  test('the first word of a sentence may be another', async () => {
    const checked = await engine.checkQuotation('They fought to eliminate weak villages, and modernised 30,000 households.');
    expect(checked?.changes).toEqual([{ kind: 'word', typed: 'They', text: 'We' }]);
    const more = await engine.checkQuotation('We always fought to eliminate weak villages, and modernised 30,000 households.');
    expect(more?.changes).toEqual([{ kind: 'word', typed: 'always', text: '' }]);
  });

  const left = '打好“消薄”攻坚战，奏响从“消薄”到';

  test.each(['……', '…', '...', '。。。', '[…]', '［……］', '（略）', ' (...) '])(
    'what a quotation says it leaves out is no error: %s',
    async (mark) => {
      expect(await engine.checkQuotation(`全力${mark}“强村”发展的进军号。增长7.9%，达30000户。`)).toMatchObject({
        id: 'r1.6.s1-r1.6.s2',
        verdict: 'cut',
        changes: [{ kind: 'left', text: left }],
      });
      expect(
        await engine.checkQuotation(`We fought to eliminate weak villages${mark.replace('略', 'omitted')}Growth was 7.9%.`),
      ).toMatchObject({
        id: 'r1.6.s1-r1.6.s2',
        verdict: 'cut',
        changes: [{ kind: 'left', text: 'and modernised 30,000 households.' }],
      });
    },
  );

  test('a piece beside what is left out differs in its own words, or is not there', async () => {
    const other = await engine.checkQuotation('全力打好“消薄”攻坚战……到“强村”前进的进军号。');
    expect(other?.verdict).toBe('words');
    expect(other?.changes).toMatchObject([
      { kind: 'left', text: '奏响从“消薄”' },
      { kind: 'word', typed: '前进', text: '发展' },
    ]);
    const none = await engine.checkQuotation('全力打好“消薄”攻坚战，奏响从“消薄”到“强村”……江山如画');
    expect(none?.changes).toEqual([{ kind: 'word', typed: '江山如画', text: '' }]);
    const first = await engine.checkQuotation('江山如画……全力打好“消薄”攻坚战，奏响从“消薄”到“强村”');
    expect(first?.changes).toEqual(none?.changes);
    const nothing = await engine.checkQuotation('全力打好“消薄”攻坚战，……奏响从“消薄”到“强村”');
    expect(nothing).toMatchObject({ verdict: 'marks', changes: [{ kind: 'mark', typed: '……', text: '' }] });
  });

  test.each([
    ['某人说：“全力打好‘消薄’攻坚战，奏响从‘消薄’到‘强村’发展的进军号。”', 'same'],
    ['「全力打好『消薄』攻坚战，奏响从『消薄』到『强村』」——某人', 'same'],
    ['As somebody said, “We fought to eliminate weak villages.”', 'same'],
    ['“We fought to eliminate weak towns,” somebody said.', 'words'],
    // The words around are the text's: these are its own marks, or marks too many.
    ['倾力打好消薄攻坚战，“奏响从‘消薄’到‘强村’发展”的进军号。', 'words'],
  ])('who speaks around a quotation is not of it: %s', async (pasted, verdict) => {
    expect(await engine.checkQuotation(pasted)).toMatchObject({ id: 'r1.6.s1', verdict });
  });

  test('an invented sentence is from nowhere', async () => {
    expect(await engine.checkQuotation('We will be the richest city of all by 2020, with growth to match.')).toBeUndefined();
  });

  test('a short sentence is checked where it is whole, or comes with its address', async () => {
    expect(await engine.checkQuotation('消薄以外，覆盖各县。')).toMatchObject({ id: 's3.s1', verdict: 'same' });
    expect(await engine.checkQuotation('“一要抓住6、7月。”（某人，2018：报告·一（六）1，R1.6.1 s0）')).toMatchObject({
      id: 'r1.6.1.s0',
      verdict: 'same',
    });
    expect(await engine.checkQuotation('覆盖各县')).toBeUndefined();
  });

  test.each(['六项任务', '六大任务', 'six tasks', 'Tasks'])('the page of a topic is found by %s', async (query) => {
    const found = await engine.search(query);
    expect(found[found.length - 1]).toMatchObject({
      unit: 'topics/six-tasks',
      title: '六项任务',
      url: expect.stringMatching(/\/zh\/topics\/six-tasks\/$/) as string,
    });
  });

  test.each(['六', 'the', 'taskforce'])('and not by %s', async (query) => {
    expect((await engine.search(query)).map(({ unit }) => unit)).not.toContain('topics/six-tasks');
  });
});
