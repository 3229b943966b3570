import { describe, expect, test } from 'vitest';
import { readEditions, readRules } from '../../content.ts';
import type { Sample } from '#edition/sample-edition.ts';
import { sampleEdition } from '#edition/sample-edition.ts';
import { checks } from './checks.ts';

const rules = readRules();

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
