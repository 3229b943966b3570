import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { GlossaryData } from '#schemas/glossary-data.ts';
import type { ConceptEntry } from '#glossary/concepts.ts';
import { readConcepts, readHome } from '../../content.ts';
import { builtSite } from '../../site.ts';
import { none } from '../none.ts';
import { miscounted, poorEntries, repeatedTerms, unlikeAbbreviations, unlikeTermbase, unlisted } from './glossary.ts';
import { pagesOf } from './pages.ts';
import { madePage, madeReport } from './planted.ts';
import { reportsOf } from './reports.ts';

const site = builtSite();
const pages = pagesOf(site);
const reports = reportsOf(site);
const glossary = JSON.parse(readFileSync(join(site.folder, 'data/glossary.json'), 'utf8')) as GlossaryData;
const termbase = readConcepts();
const home = readHome();

test('the glossary has an entry for every concept that is no draft', () => none(unlikeTermbase(glossary, termbase)));
test('the mentions of every entry are the sentences that hold one of its words', () => none(miscounted(glossary, termbase, reports, home)));
test('every entry lists its mentions on its page in both languages, each with its address', () =>
  none(unlisted(glossary, pages, site.base, home)));
test('the page of abbreviations agrees with the numbered entries', () => none(unlikeAbbreviations(glossary, pages)));
test('every entry has definitions, mentions, and a source or the word that there is none', () => none(poorEntries(glossary)));
test('a term leads to its entry once on every page, in each language', () => none(repeatedTerms(pages, reports)));

describe('the check finds', () => {
  const [real] = glossary;
  if (!real) throw new Error('The glossary has no entry.');
  const entry: GlossaryData[number] = {
    ...real,
    id: 'doing',
    zh: { ...real.zh, variants: ['做'], definition: '某' },
    en: { ...real.en, definition: 'a' },
    mentions: ['q1.1.1.s0', 'q1.1.1.s1'],
    sources: [],
    unsourced: 'this report',
    urls: { zh: '/zh/glossary/doing/', en: '/en/glossary/doing/' },
  };
  const base = (slug: string, more: Partial<ConceptEntry> = {}): ConceptEntry =>
    ({ ...termbase[0], slug, draft: false, only: undefined, ...more }) as ConceptEntry;
  const line = (href: string): string => `<a class="at k-at" href="${href}">a</a>`;
  const entryPage = (locale: string, ids: string[], slug = 'aaa'): ReturnType<typeof madePage> =>
    madePage(`${locale}/glossary/doing/`, ids.map((id) => line(`/${locale}/${slug}/q1.1/#${id}`)).join(''));

  test.each([
    ['a concept without entry', [base('doing'), base('other')], [entry]],
    ['an entry of a draft', [base('doing'), base('other', { draft: true })], [entry, { ...entry, id: 'other' }]],
    ['an entry of no concept', [base('doing')], [entry, { ...entry, id: 'other' }]],
    ['entries out of order', [base('doing'), base('after')], [entry, { ...entry, id: 'after' }]],
    ['an entry that stands twice', [base('doing')], [entry, entry]],
  ])('%s', (_, concepts, entries) => {
    expect(unlikeTermbase(entries, concepts)).toHaveLength(1);
    expect(unlikeTermbase([entry], [base('doing')])).toEqual([]);
  });

  test.each([
    ['a mention that is not counted', ['q1.1.1.s0']],
    ['a mention of other words', ['q1.1.s0', 'q1.1.1.s0', 'q1.1.1.s1']],
    ['mentions out of order', ['q1.1.1.s1', 'q1.1.1.s0']],
    ['mentions of another report that pass for those of this one', ['aaa:q1.1.1.s0', 'aaa:q1.1.1.s1', 'q1.1.1.s0', 'q1.1.1.s1']],
  ])('%s', (_, mentions) => {
    expect(miscounted([entry], [base('doing')], [madeReport], 'aaa')).toEqual([]);
    expect(miscounted([{ ...entry, mentions }], [base('doing')], [madeReport], 'aaa')).toHaveLength(1);
  });

  test('a mention where the word means something else', () => {
    expect(miscounted([entry], [base('doing', { only: ['q1.1.1.s0'] })], [madeReport], 'aaa')).toHaveLength(1);
  });

  test('nothing wrong with mentions of a second report that carry its slug', () => {
    const second = { ...entry, mentions: [...entry.mentions, 'bbb:q1.1.1.s0', 'bbb:q1.1.1.s1'] };
    const both = [{ ...madeReport, slug: 'bbb' }, madeReport];
    expect(miscounted([second], [base('doing')], both, 'aaa')).toEqual([]);
    expect(miscounted([entry], [base('doing')], both, 'aaa')).toHaveLength(1);
    const lines = ['aaa', 'bbb'].map((slug) => entry.mentions.map((id) => line(`/zh/${slug}/q1.1/#${id}`)).join('')).join('');
    expect(
      unlisted(
        [{ ...second, urls: { zh: '/zh/glossary/doing/' } as typeof entry.urls }],
        [madePage('zh/glossary/doing/', lines)],
        '/',
        'aaa',
      ),
    ).toEqual([]);
  });

  test.each([
    ['an entry without its page', []],
    ['a page that lacks a mention', [entryPage('en', ['q1.1.1.s0'])]],
    ['a page that lists more', [entryPage('en', [...entry.mentions, 'q1.1.s0'])]],
  ])('%s', (_, english) => {
    const chinese = entryPage('zh', entry.mentions);
    expect(unlisted([entry], [chinese, entryPage('en', entry.mentions)], '/', 'aaa')).toEqual([]);
    expect(unlisted([entry], [chinese, ...english], '/', 'aaa')).toHaveLength(1);
  });

  test('a page that lists a mention of another report in place of its own', () => {
    expect(unlisted([entry], [entryPage('zh', entry.mentions), entryPage('en', entry.mentions, 'bbb')], '/', 'aaa')).toHaveLength(4);
  });

  test('an abbreviation that is missing, misnamed, miscounted or no entry', () => {
    const members = ['甲', '乙'].map((zh) => ({ zh, en: 'a', sentence: null, concept: null }));
    const counted: GlossaryData[number] = {
      ...entry,
      kind: 'numbered',
      zh: { ...entry.zh, term: '二' },
      en: { ...entry.en, term: 'two' },
      members,
      spelledOut: 'here',
    };
    const row = (id: string, term: string, names: string[]): string =>
      `<details class="abbreviation" id="${id}"><span class="a-zh">${term}</span><span class="a-en">two</span><ul class="bracket">${names.map((name) => `<li><span class="m-zh">${name}</span></li>`).join('')}</ul></details>`;
    const found = (...rows: string[]): string[] => unlikeAbbreviations([counted], [madePage('zh/abbreviations/', rows.join(''))]);
    expect(found(row('doing', '二', ['甲', '子', '乙']))).toEqual([]);
    expect(found()).toHaveLength(1);
    expect(found(row('doing', '三', ['甲', '乙']))).toHaveLength(1);
    expect(found(row('doing', '二', ['乙', '甲']))).toHaveLength(1);
    expect(found(row('doing', '二', ['甲', '乙']), row('other', '三', []))).toHaveLength(1);
  });

  test.each([
    ['definition', { en: { ...entry.en, definition: '' } }],
    ['mention', { mentions: [] }],
    ['source', { unsourced: null }],
  ])('an entry without %s', (what, lost) => {
    expect(poorEntries([entry])).toEqual([]);
    expect(poorEntries([{ ...entry, ...lost }])).toEqual([expect.stringContaining(what)]);
  });

  test('a term that is linked again', () => {
    const term = '<a class="t" href="/zh/glossary/doing/">a</a>';
    expect(repeatedTerms([madePage('zh/aaa/q1/', term.repeat(2))], [madeReport])).toEqual([]);
    expect(repeatedTerms([madePage('zh/aaa/q1/', term.repeat(3))], [madeReport])).toHaveLength(1);
  });

  test('that there is no entry and no page', () => {
    const found = [
      unlikeTermbase([], []),
      miscounted([], [], reports, home),
      unlisted([], [], '/', home),
      unlikeAbbreviations([], []),
      poorEntries([]),
      repeatedTerms([], []),
    ];
    for (const problems of found) expect(problems).toHaveLength(1);
  });
});
