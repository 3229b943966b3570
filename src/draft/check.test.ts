import { expect, test } from 'vitest';
import { checkDraft } from './check.ts';
import type { CheckedDraft, CheckedQuotation } from './contract.ts';
import { sampleReport, sampleTexts } from './sample-texts.ts';

const report = sampleReport({
  'r1.s0': ['一、看清形势', 'I. See how things stand'],
  'r1.a.s1': [
    '全县有325个村，村民人均收入3.5万元，比上年增长12.6%。',
    'The county has 325 villages; income per head is 35,000 yuan, up 12.6 per cent.',
  ],
  'r1.a.s2': [
    '我们要沿着“一河两岸”的老路走下去，把标准厂房建到村口、把企业请进山里。',
    'We must keep to the old road of “one river, two banks” and bring workshops to the villages.',
  ],
  'r1.a.s3': ['老书记说过：“路是人走出来的，桥是人架起来的。”', 'The old secretary once said: “Roads are made by walking.”'],
  'r1.a.s4': ['不获全胜决不收兵，发展产业的决心不能动摇。', 'We shall not withdraw before we have won.'],
  'r2.1.s1': ['要办好十件实事，其中六件在山区。', 'Ten practical things must be done, six of them in the hills.'],
});
const texts = sampleTexts({
  ...report,
  sentences: report.sentences.map((sentence) => ({
    ...sentence,
    slips: sentence.id === 'r2.1.s1' ? [{ printed: '六件在', meant: '七件在' }] : [],
    quoted:
      sentence.id === 'r1.a.s3' ? [{ words: '路是人走出来的，桥是人架起来的。', speaker: { zh: '老书记', en: 'the old secretary' } }] : [],
  })),
});

const check = async (draft: string, isMarkdown = false): Promise<CheckedDraft> => checkDraft(draft, texts, { isMarkdown });

/** What is said of the only quotation of a draft. */
async function only(draft: string): Promise<CheckedQuotation> {
  const { quotations } = await check(draft);
  expect(quotations).toHaveLength(1);
  return quotations[0] as CheckedQuotation;
}

const gone = ({ differences }: Pick<CheckedQuotation, 'differences'>): string[] =>
  differences.filter(([kind]) => kind < 0).map(([, words]) => words);
const come = ({ differences }: Pick<CheckedQuotation, 'differences'>): string[] =>
  differences.filter(([kind]) => kind > 0).map(([, words]) => words);

test('words that are the same to the letter are exact, and have their place', async () => {
  const draft = '会上说：“把标准厂房建到村口、把企业请进山里”，大家都记住了。';
  const checked = await only(draft);
  expect(checked).toMatchObject({
    verdict: 'exact',
    at: 'r1.a.s2',
    report: 'sample-2020',
    lang: 'zh',
    cited: null,
    isCitedRightly: null,
    mark: 'quoted',
  });
  expect(draft.slice(checked.from, checked.to)).toBe(checked.text);
  expect(checked.differences).toEqual([[0, '把标准厂房建到村口、把企业请进山里']]);
});

test('quotation marks that the draft turns are no difference, others are', async () => {
  expect(await only('报告说“沿着‘一河两岸’的老路走下去”。')).toMatchObject({ verdict: 'exact' });
  const checked = await only('报告说「沿着『一河两岸』的老路走下去」。');
  expect(checked).toMatchObject({ verdict: 'marks', at: 'r1.a.s2' });
  expect([gone(checked), come(checked)]).toEqual([
    ['『', '』'],
    ['“', '”'],
  ]);
});

test.each([
  ['把標準厂房建到村口', 'altered'],
  ['把標准厂房建到村口', 'marks'],
  ['村民人均收入３.５万元', 'marks'],
  ['把标准厂房建到村口，把企业请进山里', 'marks'],
  ['村民人均收入3.5万元，比上年增长１２．６％', 'marks'],
  ['１２．６％', 'marks'],
  ['村民⼈均收入3.5万元', 'marks'],
  ['全县有3 25个村', 'marks'],
  ['村民<b>人均</b>收入~~3.5万元~~', 'exact'],
  ['村民人均收入3.5万元①，比上年', 'exact'],
  ['全县有325个村，村民人均收入-3.5万元', 'altered'],
  ['件实事，其中六件', 'exact'],
  ['12.6%', 'exact'],
  ['把标准厂房\n建到村口、把企\u200b业请进山里', 'exact'],
  ['村民人均收入 3.5 万元', 'exact'],
  ['１２．６％', 'marks'],
  ['村民⼈均收入3.5万元', 'marks'],
  ['全县有3 25个村', 'marks'],
  ['村民<b>人均</b>收入~~3.5万元~~', 'exact'],
  ['村民人均收入3.5万元①，比上年', 'exact'],
  ['全县有325个村，村民人均收入-3.5万元', 'altered'],
  ['件实事，其中六件', 'exact'],
  // 著 is a character of its own where no old forms are written.
  ['我们要沿著“一河两岸”的老路', 'altered'],
  ['我們要沿著“一河两岸”的老路走下去，把標准厂房', 'altered'],
])('“%s” is %s', async (words, verdict) => {
  expect(await only(`报告写着“${words}”。`)).toMatchObject({ verdict, report: 'sample-2020' });
});

test.each([
  ['村民人均收入35万元', [], ['.'], [{ draft: '35万', text: '3.5万' }]],
  ['村民人均收入3.8万元', ['8'], ['5'], [{ draft: '3.8万', text: '3.5万' }]],
  ['2.6%。我们要沿着', [], ['1'], [{ draft: '2.6%', text: '12.6%' }]],
  ['全县有32个村，村民人均收入', [], ['5'], [{ draft: '32', text: '325' }]],
  ['要办好七件实事', ['七'], ['十'], [{ draft: '七', text: '十' }]],
  ['把标准厂房建到镇口、把企业请进山里', ['镇'], ['村'], []],
  ['把标准厂房不建到村口、把企业请进山里', ['不'], [], []],
  ['不把标准厂房建到村口、把企业请进山里', ['不'], [], []],
  ['发展产业的决心能动摇', [], ['不'], []],
  ['让标准厂房建到村口、把企业请进山里', ['让'], ['把'], []],
  ['把标准厂房建到村口、把企业请进城里', ['城'], ['山'], []],
  ['把厂房建到村口、把企业请进山里', [], ['标准'], []],
  ['全县有9817个村', ['9817'], ['325'], [{ draft: '9817', text: '325' }]],
  ['二、看清形势', ['二'], ['一'], [{ draft: '二', text: '一' }]],
  ['不能把标准厂房建到村口', ['不能'], [], []],
  // Two signs beyond a mark stand where they stand, whatever was changed or dropped before them.
  ['把标准厂房建到村里、把企', ['里'], ['口'], []],
  ['个县，村民人均收入3.5万元', ['县'], ['村'], []],
  ['把标准厂房建到、把企业', [], ['村口'], []],
])('“%s” is altered, and the signs that differ are marked', async (words, mine, theirs, figures) => {
  const checked = await only(`报告写着“${words}”。`);
  expect(checked).toMatchObject({ verdict: 'altered', figures });
  expect([gone(checked), come(checked)]).toEqual([mine, theirs]);
});

test('what shares too little with a text is not in it', async () => {
  expect(await only('有人说“企业的事就是政府的事，企业的困难就是政府的困难”。')).toMatchObject({
    verdict: 'absent',
    at: null,
    report: null,
    differences: [],
  });
  expect(await only('他讲了“坚持发展产业”几个字。')).toMatchObject({ verdict: 'absent' });
});

test('right words with a wrong citation are misplaced, and a citation that leads nowhere is wrong', async () => {
  const words = '“把标准厂房建到村口、把企业请进山里”';
  expect(await only(`报告说${words}（R1.a s2）。`)).toMatchObject({ verdict: 'exact', cited: 'R1.a s2', isCitedRightly: true });
  expect(await only(`报告说${words}（R2.1 s1）。`)).toMatchObject({
    verdict: 'misplaced',
    at: 'r1.a.s2',
    cited: 'R2.1 s1',
    isCitedRightly: false,
  });
  const { quotations, citations } = await check(`报告说${words}（R7.1 第3句）。`);
  expect(quotations).toMatchObject([{ verdict: 'misplaced' }]);
  expect(citations).toMatchObject([{ text: 'R7.1 第3句', at: 'r7.1.s3', resolves: false }]);
});

test('a work is known by its name in old forms of its characters', async () => {
  const old = sampleTexts(sampleReport({ 'r1.s1': ['把标准厂房建到村口。'] }, { works: { r: { zh: '实录', en: 'Record' } } }));
  const { quotations } = await checkDraft('「把標准厂房建到村口」（實錄·一 第1句）', {
    ...old,
    variants: new Map([...old.variants, ['錄', '录']]),
  });
  expect(quotations).toMatchObject([{ verdict: 'marks', cited: '實錄·一 第1句', isCitedRightly: true }]);
});

test.each(['R s0', 'R 标题', '报告 标题', 'Report heading'])('the title of a work is cited as %s', async (cited) => {
  const titled = sampleTexts(sampleReport({ 'r.s0': ['把路走下去'], 'r1.s1': ['我们把路走下去。'] }));
  const { quotations } = await checkDraft(`“把路走下去”（${cited}）`, titled);
  expect(quotations).toMatchObject([{ at: 'r.s0', cited, isCitedRightly: true }]);
});

test('of several places that have the words, the one that is cited counts', async () => {
  const twice = sampleTexts(sampleReport({ 'r1.a.s1': ['坚定不移把路走下去。'], 'r1.a.s2': ['我们坚定不移把路走下去。'] }));
  const { quotations } = await checkDraft('“坚定不移把路走下去”（R1.a s2）', twice);
  expect(quotations).toMatchObject([{ verdict: 'exact', at: 'r1.a.s2' }]);
});

test('words over the end of a sentence have a range', async () => {
  expect(await only('“把企业请进山里。老书记说过”，就是这样。')).toMatchObject({ verdict: 'exact', at: 'r1.a.s2-r1.a.s3' });
});

test('each limb of words joined over an ellipsis is judged', async () => {
  const checked = await only('报告提出“全县有325个村……把标准厂房建到镇口”。');
  expect(checked).toMatchObject({ verdict: 'altered', at: 'r1.a.s1-r1.a.s2' });
  expect(checked.limbs).toMatchObject([
    { verdict: 'exact', at: 'r1.a.s1' },
    { verdict: 'altered', at: 'r1.a.s2' },
  ]);
  expect(await only('报告提出“全县有325个村……把标准厂房建到村口”。')).toMatchObject({ verdict: 'exact' });
  expect(await only('报告提出“把标准厂房建到村口 [...] 全县有325个村”。')).toMatchObject({ verdict: 'misplaced' });
  expect(await only('报告提出“全县有325个村（略）人人都有小汽车开”。')).toMatchObject({
    verdict: 'altered',
    limbs: [{ verdict: 'exact' }, { verdict: 'absent' }],
  });
});

test('English that is ours is from the translation; altered it is altered', async () => {
  expect(await only('It says “bring workshops to the villages”.')).toMatchObject({ verdict: 'translation', lang: 'en', at: 'r1.a.s2' });
  const checked = await only('It says “Ten practical things must be done, seven of them in the hills”.');
  expect(checked).toMatchObject({ verdict: 'altered', lang: 'en' });
  expect([gone(checked), come(checked)]).toEqual([['seven '], ['six ']]);
});

test('a name in Latin letters that the source has is of the source', async () => {
  const named = sampleTexts(sampleReport({ 'r1.s1': ['建成快速公交BRT3号线。', 'BRT Line 3 was built.'] }));
  const { quotations } = await checkDraft('所谓“BRT”，就是快速公交。', named);
  expect(quotations).toMatchObject([{ verdict: 'exact', lang: 'zh' }]);
});

test('whose words the text quotes is said, and a slip that was mended', async () => {
  expect(await only('“路是人走出来的，桥是人架起来的”，这话不假。')).toMatchObject({
    verdict: 'exact',
    speaker: { zh: '老书记', en: 'the old secretary' },
  });
  expect(await only('“要办好十件实事，其中七件在山区”。')).toMatchObject({
    verdict: 'altered',
    slips: [{ printed: '六件在', meant: '七件在' }],
  });
});

test('a negation that stands right before the words, and is left out, is named', async () => {
  expect(await only('“获全胜决不收兵”')).toMatchObject({ verdict: 'exact', negation: '不' });
  expect(await only('“不获全胜决不收兵”')).toMatchObject({ verdict: 'exact', negation: null });
});

test('what is left out of a number at the ends is named', async () => {
  expect(await only('“村民人均收入3.5”')).toMatchObject({ verdict: 'exact', cut: '万' });
  expect(await only('“个村，村民人均收入”')).toMatchObject({ verdict: 'exact', cut: '325' });
  expect(await only('“村民人均收入3.5万元”')).toMatchObject({ verdict: 'exact', cut: null });
  const numerals = sampleTexts(sampleReport({ 'r1.s1': ['县委十四届三次全会开得好，排名前十（五）。'] }));
  const { quotations } = await checkDraft('“四届三次全会开得好”和“三次全会开得好，排名前十”', numerals);
  expect(quotations).toMatchObject([
    { verdict: 'exact', cut: '十' },
    { verdict: 'exact', cut: null },
  ]);
});

test('long runs of the text without marks are found, with short names in them', async () => {
  const draft = '下半年，我们要沿着“一河两岸”的老路走下去，把标准厂房建到村口、把企业请进山里，请各村配合。';
  const { quotations } = await check(draft);
  expect(quotations).toMatchObject([{ mark: 'unmarked', verdict: 'exact', at: 'r1.a.s2' }]);
  expect(quotations[0]?.text).toBe('我们要沿着“一河两岸”的老路走下去，把标准厂房建到村口、把企业请进山里');
  expect((await check('把标准厂房建到村子。')).quotations).toEqual([]);
});

test('what a false quotation quotes in itself is judged too', async () => {
  const { quotations } = await check('他在会上讲“那一年大家齐心协力，常说‘把标准厂房建到村口’，人人都信”。');
  expect(quotations.map(({ verdict }) => verdict)).toEqual(['absent', 'exact']);
});

test('a sign or a number that a copied run has otherwise is named, and no number is cut', async () => {
  const { quotations } = await check(
    '全县有325个村，村民人均收入4.5万元，比上年增长12.6%。我们要沿着“一河两岸”的新路走下去，把标准厂房建到村口。',
  );
  expect(quotations).toMatchObject([{ mark: 'unmarked', verdict: 'altered', figures: [{ draft: '4.5万', text: '3.5万' }] }]);
  expect(quotations.map((one) => [gone(one), come(one)])).toEqual([
    [
      ['4', '新'],
      ['3', '老'],
    ],
  ]);
  const run = await check('今年把标准厂房建到村口、把企业请进山里，村民人均收入13.5万元。');
  expect(run.quotations.map(({ text }) => text)).toEqual(['把标准厂房建到村口、把企业请进山里']);
  expect(run.figures).toMatchObject([{ text: '13.5万元', verdict: 'absent' }]);
});

test('whom a draft names for words that are not his is said', async () => {
  expect(await only('老书记说：“把标准厂房建到村口、把企业请进山里。”')).toMatchObject({
    verdict: 'exact',
    wrongSpeaker: { zh: '老书记' },
  });
  expect(await only('老书记说：“路是人走出来的”。')).toMatchObject({ wrongSpeaker: null, speaker: { zh: '老书记' } });
  expect(await only('老村长强调：“把标准厂房建到村口、把企业请进山里。”')).toMatchObject({ wrongSpeaker: null });
});

test('what is joined from two works stands in neither', async () => {
  const works = sampleTexts(sampleReport({ 'r1.s1': ['把标准厂房建到村口。'], 's1.s1': ['把企业请进山里来。'] }));
  const { quotations } = await checkDraft('“把标准厂房建到村口……把企业请进山里来”', works);
  expect(quotations).toMatchObject([{ verdict: 'misplaced', limbs: [{ verdict: 'exact' }, { verdict: 'exact' }] }]);
});

test('a figure beside a quotation is held against its sentence', async () => {
  const { figures } = await check('报告讲325个村、12.6%和46件，“要办好十件实事”（R2.1 s1）。报告说325个村，“村民人均收入”（R1.a s1）。');
  expect(figures.map(({ text, verdict, at }) => [text, verdict, at])).toEqual([
    ['325个', 'misplaced', 'r1.a.s1'],
    ['12.6%', 'misplaced', 'r1.a.s1'],
    ['46件', 'absent', null],
    ['325个', 'exact', 'r1.a.s1'],
  ]);
});

test('of several reports the best is named, and one alone can be asked', async () => {
  const two = sampleTexts(
    report,
    sampleReport({ 'r1.s1': ['修一条路通到山那边去，修一座桥通到河对岸。'] }, { slug: 'other-2021', edition: '2.0.0' }),
  );
  const draft = '“修一条路通到山那边去”“修一座桥通到河对岸”“把标准厂房建到村口”';
  expect(await checkDraft(draft, two)).toMatchObject({ report: 'other-2021', edition: '2.0.0' });
  const narrowed = await checkDraft(draft, two, { report: 'sample-2020' });
  expect(narrowed.quotations.map(({ verdict }) => verdict)).toEqual(['absent', 'absent', 'exact']);
});

test('the differences rebuild the words of the draft, layout and all', async () => {
  const { quotations } = await check('> 我们要沿着“一河两岸”的老路\n> 走下去，把**标准**厂房建到镇口。\n', true);
  for (const { text, differences } of quotations) {
    expect(
      differences
        .filter(([kind]) => kind <= 0)
        .map(([, words]) => words)
        .join(''),
    ).toBe(text);
  }
  expect(quotations).toMatchObject([{ mark: 'block', verdict: 'altered' }]);
});

test('progress goes from nothing to all', async () => {
  const told: number[] = [];
  await checkDraft('“要办好十件实事”'.repeat(30), texts, { onProgress: (done) => void told.push(done) });
  expect(told[0]).toBe(0);
  expect(told[told.length - 1]).toBe(1);
  expect([...told].sort((a, b) => a - b)).toEqual(told);
});
