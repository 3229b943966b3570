import { parseDocument, DomUtils } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { strings } from '#i18n/strings.ts';
import type { CheckedDraft, CheckedQuotation } from '../contract.ts';
import { citationFor, editsFor, editsForAll, edited, mendingsOf } from './corrected.ts';
import { countKinds, entriesOf, needsLook } from './entries.ts';
import { numbersOf, withMended } from './mended.ts';
import { countMarks, countSigns, piecesOf, sideBySide } from './pieces.ts';
import type { Reported } from './report.ts';
import { toReport } from './report.ts';
import { toHtml } from './to-html.ts';
import { toMarkdown } from './to-markdown.ts';

const draft = [
  '甲说：“供地不低于80%”（R2.3.1 第5句）。',
  '乙说：「办‘瓯e办’，好」（R2.2.2 第5句）。',
  '丙将抓好土地“四色”管控，并无出处；“没有的话”。',
  'He wrote “a word too many” (R9 s1).',
].join('\n');

const at = (words: string): { from: number; to: number; text: string } => {
  const from = draft.indexOf(words);
  return { from, to: from + words.length, text: words };
};

const quotation = (words: string, rest: Partial<CheckedQuotation>): CheckedQuotation => ({
  ...at(words),
  verdict: 'exact',
  at: null,
  report: 'w',
  lang: 'zh',
  differences: [[0, words]],
  figures: [],
  words,
  slips: [],
  speaker: null,
  cut: null,
  near: null,
  wrongSpeaker: null,
  negation: null,
  mark: 'quoted',
  cited: null,
  isCitedRightly: null,
  limbs: [],
  ...rest,
});

const checked: CheckedDraft = {
  report: 'w',
  edition: '1.0.0',
  quotations: [
    quotation('供地不低于80%', {
      verdict: 'altered',
      at: 'r2.3.1.s5',
      words: '供地不低于30%',
      differences: [
        [0, '供地不低于'],
        [-1, '8'],
        [1, '3'],
        [0, '0%'],
      ],
      figures: [{ draft: '80%', text: '30%' }],
      cited: 'R2.3.1 第5句',
      isCitedRightly: true,
    }),
    quotation('办‘瓯e办’，好', {
      verdict: 'misplaced',
      at: 'r2.3.1.s2-r2.3.1.s3',
      words: '办“瓯e办”、好',
      differences: [
        [0, '办‘瓯e办’'],
        [-1, '，'],
        [1, '、'],
        [0, '好'],
      ],
      cited: 'R2.2.2 第5句',
      isCitedRightly: false,
    }),
    quotation('抓好土地“四色”管控', { at: 'r2.2.3.s5', mark: 'unmarked' }),
    quotation('没有的话', { verdict: 'absent', report: null, lang: null, differences: [], words: '' }),
    quotation('a word too many', {
      verdict: 'altered',
      at: 'r1.s0',
      lang: 'en',
      words: 'a word',
      differences: [
        [0, 'a word'],
        [-1, ' too many'],
      ],
      cited: 'R9 s1',
      isCitedRightly: false,
    }),
  ],
  citations: [
    { ...at('R2.3.1 第5句'), at: 'r2.3.1.s5', report: 'w', resolves: true },
    { ...at('R2.2.2 第5句'), at: 'r2.2.2.s5', report: 'w', resolves: true },
    { ...at('R9 s1'), at: 'r9.s1', report: 'w', resolves: false },
  ],
  figures: [],
};
const entries = entriesOf(checked);
const [altered, misplaced, unmarked, absent, english] = entries;
if (!altered || !misplaced || !unmarked || !absent || !english) throw new Error('The draft of this test has five places.');

const reported = (rest: Partial<Reported> = {}): Reported => ({
  locale: 'zh',
  words: strings('zh').draft,
  nameOf: () => '',
  sentences: 505,
  draft,
  checked,
  file: 'a.txt',
  mended: [],
  reports: [{ slug: 'w', name: { zh: '某报告', en: 'A Report' }, edition: '1.0.0' }],
  addressOf: (place, report) => `https://site.example/id/${report}/#${place}`,
  ...rest,
});

describe('entries', () => {
  test('stand in the order of the draft, and a citation beside a quotation is told of with it', () => {
    expect(entries.map(({ number, kind }) => [number, kind])).toEqual([
      [1, 'altered'],
      [2, 'misplaced'],
      [3, 'unmarked'],
      [4, 'absent'],
      [5, 'altered'],
    ]);
    expect(english.wrong?.text).toBe('R9 s1');
    expect(misplaced.wrong?.resolves).toBe(true);
    expect(countKinds(entries)).toEqual([
      { kind: 'altered', count: 2 },
      { kind: 'misplaced', count: 1 },
      { kind: 'absent', count: 1 },
      { kind: 'unmarked', count: 1 },
    ]);
  });

  test('a citation that leads nowhere and is beside no quotation is one by itself', () => {
    const alone = entriesOf({ ...checked, quotations: [] });
    expect(alone.map(({ kind, text }) => [kind, text])).toEqual([['citation', 'R9 s1']]);
  });
});

describe('pieces', () => {
  test('put together are the quotation, and words in place of others have none of their own', () => {
    const [first] = checked.quotations;
    const pieces = first ? piecesOf(first) : [];
    expect(pieces.map(({ from, to, differs }) => [draft.slice(from, to), differs])).toEqual([
      ['供地不低于', false],
      ['8', true],
      ['0%', false],
    ]);
  });

  test('words that the draft lacks have a place without words', () => {
    const lacking = quotation('供地不低于80%', {
      differences: [
        [0, '供地'],
        [1, '一定'],
        [0, '不低于80%'],
      ],
    });
    expect(piecesOf(lacking).map(({ from, to }) => draft.slice(from, to))).toEqual(['供地', '', '不低于80%']);
    expect(countSigns(lacking)).toEqual({ other: 0, surplus: 0, missing: 2 });
  });

  test('differences that do not add up to the words are not believed', () => {
    const wrong = quotation('没有的话', { differences: [[-1, '有']] });
    expect(piecesOf(wrong)).toEqual([{ from: wrong.from, to: wrong.to, differs: false }]);
  });

  test('side by side a long stretch is cut to a few signs, and the two lines agree but for what differs', () => {
    const long = quotation('没有的话', {
      differences: [
        [0, `${'甲'.repeat(40)}，乙`],
        [-1, '丙'],
        [1, '丁戊'],
        [0, `己，${'庚'.repeat(40)}`],
      ],
    });
    const { draft: own, text } = sideBySide(long);
    expect(own.map(({ words }) => words).join('')).toBe(`……${'甲'.repeat(8)}，乙丙己，${'庚'.repeat(8)}……`);
    expect(text.filter(({ differs }) => !differs)).toEqual(own.filter(({ differs }) => !differs));
    expect(countSigns(long)).toEqual({ other: 1, surplus: 0, missing: 1 });
  });

  test('of English whole words are shown around what differs', () => {
    const english = quotation('a word too many', {
      lang: 'en',
      differences: [
        [0, 'investment per mu is to reach at least '],
        [-1, '5.3'],
        [1, '3.5'],
        [0, ' million yuan, and tax revenue per mu at least'],
      ],
    });
    expect(sideBySide(english).text.map(({ words }) => words)).toEqual([
      '… per mu is to reach at least ',
      '3.5',
      ' million yuan, and tax …',
    ]);
  });

  test('marks and letter-forms are counted apart', () => {
    const marks = quotation('没有的话', {
      differences: [
        [-1, '，'],
        [1, '、'],
        [0, '甲'],
        [-1, 'ｅ'],
        [1, 'e'],
      ],
    });
    expect(countMarks(marks)).toEqual({ marks: 1, forms: 1 });
  });
});

describe('the corrected draft', () => {
  test('has the words of the text, the right citations, and all else as it was', () => {
    expect(edited(draft, editsForAll(draft, checked))).toBe(
      [
        '甲说：“供地不低于30%”（R2.3.1 第5句）。',
        '乙说：「办『瓯e办』、好」（R2.3.1 第2–3句）。',
        '丙将抓好土地“四色”管控，并无出处；“没有的话”。',
        'He wrote “a word too many” (R1 s0).',
      ].join('\n'),
    );
  });

  test('each place says in which ways it can be mended', () => {
    expect(entries.map((entry) => mendingsOf(entry, draft))).toEqual([['words'], ['words', 'citation'], ['marks'], [], ['citation']]);
    expect(edited(draft, editsFor(misplaced, 'citation', draft))).toContain('办‘瓯e办’，好」（R2.3.1 第2–3句）');
  });

  test('what would mend nothing is no edit', () => {
    const same = {
      ...altered,
      quotation: quotation('供地不低于80%', {
        at: 'r2.3.1.s5',
        differences: [
          [-1, '供地'],
          [1, '供地'],
          [0, '不低于80%'],
        ],
      }),
    };
    expect(editsFor(same, 'words', draft)).toEqual([]);
  });

  test('an address is mended as an address', () => {
    const address = 'https://site.example/id/w/r2.2.2/#r2.2.2.s5';
    const entry = { ...misplaced, quotation: { ...misplaced.quotation, cited: address } as CheckedQuotation };
    expect(citationFor(entry, draft)).toBe('https://site.example/id/w/r2.3.1/#r2.3.1.s2-r2.3.1.s3');
  });

  test('edits that overlap do not double words', () => {
    expect(
      edited('abcdef', [
        { from: 1, to: 4, words: 'X' },
        { from: 2, to: 3, words: 'Y' },
        { from: 5, to: 6, words: 'Z' },
      ]),
    ).toBe('aXeZ');
  });
});

describe('the report', () => {
  test('names the edition, counts, lines, places and citations, and says that the translation is unofficial', () => {
    const report = toReport(reported());
    expect(report.head).toEqual([
      { name: '稿子', value: 'a.txt' },
      { name: '所据原文', value: '某报告，1.0.0版' },
    ]);
    expect(report.counts[0]).toEqual({ name: '全部', count: 5 });
    expect(report.places.map(({ line, citation }) => [line, citation])).toEqual([
      ['第1行', 'R2.3.1 第5句'],
      ['第2行', 'R2.3.1 第2–3句'],
      ['第3行', 'R2.2.3 第5句'],
      ['第3行', ''],
      ['第4行', 'R1 s0'],
    ]);
    expect(report.places[0]?.said).toEqual(['相异一字，是数目：稿作80%，原文作30%。']);
    // Before what is counted two is another word; and a mark that differs is counted beside the signs.
    const differences: CheckedQuotation['differences'] = [
      [0, '供地'],
      [-1, '不低'],
      [1, '二三'],
      [0, '于'],
      [-1, '。'],
      [1, '，'],
    ];
    const [first] = checked.quotations;
    const other = toReport(reported({ checked: { ...checked, quotations: first ? [{ ...first, differences, figures: [] }] : [] } }));
    expect(other.places[0]?.said).toEqual(['相异两字，标点异一处。']);
    expect(report.places[3]?.said.join('')).not.toMatch(/错误|有误|wrong/);
    expect(toReport(reported({ locale: 'en', words: strings('en').draft })).remark).toContain('not official');
  });

  test('whose words they are, what turned them round, slips and what is nearest are said', () => {
    const [first] = checked.quotations;
    const said = (rest: Partial<CheckedQuotation>): string[] =>
      toReport(reported({ checked: { ...checked, quotations: first ? [{ ...first, ...rest }] : [] } })).places[0]?.said ?? [];
    expect(said({ speaker: { zh: '某人', en: 'Somebody' } })).toContain('这是某人的话，报告引用。');
    expect(said({ negation: '不' })).toContain('原文在这些字之前是“不”，稿中没有引。');
    expect(said({ slips: [{ printed: '甲', meant: '乙' }] })).toContain('校：原文作“甲”，疑当作“乙”；稿依后者。');
    const near = { at: 'r1.1.s1', report: 'w', words: '丙' };
    expect(said({ verdict: 'absent', at: null, lang: null, near }).join('')).toMatch(/^全文505句里没有这些字；最相近的在 R1\.1 第1句。/);
  });

  test('a draft without anything to check says so, and what was looked for', () => {
    const none = { ...checked, quotations: [], citations: [] };
    for (const text of [toMarkdown(reported({ checked: none })), toHtml(reported({ checked: none }))]) {
      expect(text).toContain('没有可核对的');
      expect(text).toContain('连续十二字以上');
    }
  });

  const hostile = '<img src=x onerror=alert(1)> [a](javascript:b) `c` **d** # e\n> f & "g" \'h\' <script>';
  const withHostile = reported({
    draft: hostile,
    file: hostile,
    checked: {
      ...checked,
      quotations: [{ ...quotation('', { verdict: 'absent', differences: [], words: '' }), from: 0, to: hostile.length, text: hostile }],
      citations: [],
    },
  });

  test('as a page it runs and loads nothing, whatever stands in the draft', () => {
    const page = parseDocument(toHtml(withHostile));
    const all = DomUtils.findAll(() => true, page.children);
    expect(all.filter(({ name }) => ['img', 'script', 'iframe', 'link', 'a'].includes(name))).toEqual([]);
    expect(all.flatMap(({ attribs }) => Object.keys(attribs)).filter((name) => name.startsWith('on'))).toEqual([]);
    expect(DomUtils.textContent(DomUtils.findAll(({ name }) => name === 'blockquote', page.children))).toBe(hostile);
    const policy = DomUtils.findOne(({ attribs }) => attribs['http-equiv'] === 'Content-Security-Policy', page.children);
    expect(policy?.attribs['content']).toBe("default-src 'none'; style-src 'unsafe-inline'");
  });

  test('an address that is none of the web is no link', () => {
    const page = toHtml(reported({ addressOf: () => 'javascript:alert(1)' }));
    expect(page).not.toContain('<a ');
    expect(page).not.toContain('javascript:');
  });

  test('as Markdown it has no markup but its own', async () => {
    const { remark } = await import('remark');
    const { visit } = await import('unist-util-visit');
    const kinds = new Set<string>();
    let quoted = '';
    visit(remark().parse(toMarkdown(withHostile)), (node, _, parent) => {
      kinds.add(node.type);
      if (node.type === 'text' && parent?.type === 'paragraph') quoted += node.value;
    });
    expect([...kinds].sort()).toEqual(['blockquote', 'heading', 'list', 'listItem', 'paragraph', 'root', 'text']);
    expect(quoted).toContain(hostile.replace('\n', ' '));
  });
});

describe('what was mended', () => {
  test('keeps its place through the edits that follow, and its number', () => {
    const first = editsFor(altered, 'words', draft);
    const once = withMended([], [altered], first);
    const second = editsFor(unmarked, 'marks', draft);
    const twice = withMended(withMended([], [unmarked], second), [altered], first);
    expect(once).toEqual([{ from: altered.from, to: altered.to }]);
    const text = edited(draft, [...first, ...second]);
    const [mended] = twice;
    expect(text.slice(mended?.from, mended?.to)).toBe(second[0]?.words);
    expect(numbersOf([unmarked, altered, unmarked], entries)).toEqual([1, 3]);
  });

  test('is told of in the report, and in no other', () => {
    expect(toMarkdown(reported({ mended: [misplaced, altered] }))).toContain('- 已改：其中2处已在本页照改（第1、2处）');
    expect(toHtml(reported({ mended: [misplaced] }))).toContain('其中1处已在本页照改（第2处）');
    expect(toHtml(reported())).not.toContain('已在本页照改');
  });
});

describe('what needs to be looked at', () => {
  test('is what is other, elsewhere or nowhere, or somebody else’s', () => {
    expect(entries.map(needsLook)).toEqual([true, true, false, true, true]);
    const { quotation } = unmarked;
    if (!quotation) throw new Error('It is a quotation.');
    expect(needsLook({ ...unmarked, quotation: { ...quotation, negation: '不' } })).toBe(true);
    expect(needsLook({ ...unmarked, quotation: { ...quotation, wrongSpeaker: { zh: '甲', en: 'A' } } })).toBe(true);
  });
});
