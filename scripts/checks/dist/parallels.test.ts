import { describe, expect, test } from 'vitest';
import { readEditions } from '../../content.ts';
import { builtSite } from '../../site.ts';
import { none } from '../none.ts';
import { inEvery } from './every.ts';
import { pagesOf } from './pages.ts';
import { misquotedParallels, shownOn, unlinkedParallels } from './parallels.ts';
import { madePage, pageAt } from './planted.ts';
import { reportsOf } from './reports.ts';

const site = builtSite();
const pages = pagesOf(site);
const confirmed = new Map(readEditions().map(({ slug, parallels }) => [slug, parallels.confirmed]));
const paired = reportsOf(site).flatMap(({ slug, words }) => {
  const pairs = confirmed.get(slug) ?? [];
  return pairs.length > 0 ? { slug, words, pairs } : [];
});

test('both places of every parallel link to each other, in both languages', () =>
  none(inEvery('report with parallels', paired, ({ slug, pairs }) => unlinkedParallels(pages, slug, pairs))));

test('the words of the other place are shown whole, and what differs is marked', () =>
  none(inEvery('report with parallels', paired, ({ slug, pairs, words }) => misquotedParallels(pages, slug, pairs, words.zh))));

test('section S2.4 of wenzhou-2018 shows what differs in the words of the report', () => {
  const [shown] = shownOn(pageAt(pages, 'zh/wenzhou-2018/s2.4/'));
  expect(shown?.words).toBe(paired.find(({ slug }) => slug === 'wenzhou-2018')?.words.zh.get('r2.2.3.s2'));
  expect(shown?.words).toContain('产业项目招引取得新突破');
  expect(shown?.marked.some((words) => words.endsWith('重大'))).toBe(true);
});

describe('the check finds', () => {
  const pairs = [['q1.1.s1', 'w2.s1']] as const;
  const shown = '<div class="parallels"><blockquote><ins>全</ins>面做好</blockquote></div>';
  const at = (path: string, id: string, to: string, quote = shown): ReturnType<typeof madePage> =>
    madePage(path, `<p id="${id}">a</p><a class="act" href="/a/#${to}">b</a>${quote}`);
  const whole = ['zh', 'en'].flatMap((locale) => [
    at(`${locale}/aaa/q1.1/`, 'q1.1.s1', 'w2.s1'),
    at(`${locale}/aaa/w2/`, 'w2.s1', 'q1.1.s1'),
  ]);
  const instead = (page: ReturnType<typeof madePage>): typeof whole => whole.map((one) => (one.path === page.path ? page : one));
  const words = new Map([
    ['q1.1.s1', '全面做好'],
    ['w2.s1', '全面做好'],
  ]);
  const other = new Map([
    ['q1.1.s1', '面做好'],
    ['w2.s1', '全面做好'],
  ]);

  test.each([
    ['a place without the link', at('en/aaa/w2/', 'w2.s1', 'q1.1.s2')],
    ['a place that is not on its page', at('zh/aaa/q1.1/', 'q1.1.s2', 'w2.s1')],
    ['a link of another kind', madePage('zh/aaa/q1.1/', '<p id="q1.1.s1"><a href="/a/#w2.s1">b</a>')],
  ])('%s', (_, page) => {
    expect(unlinkedParallels(whole, 'aaa', pairs)).toEqual([]);
    expect(unlinkedParallels(instead(page), 'aaa', pairs)).toHaveLength(1);
  });

  test.each([
    ['words that are cut', '<div class="parallels"><blockquote>面做好</blockquote></div>', other],
    ['words outside the place for them', '<blockquote><ins>全</ins>面做好</blockquote>', other],
    ['what differs and is not marked', '<div class="parallels"><blockquote>全面做好</blockquote></div>', other],
    ['what is the same and is marked', shown, words],
  ])('%s', (_, quote, said) => {
    const found = misquotedParallels(instead(at('zh/aaa/q1.1/', 'q1.1.s1', 'w2.s1', quote)), 'aaa', pairs, said);
    expect(found.filter((problem) => problem.startsWith('zh/aaa/q1.1/'))).toHaveLength(1);
  });

  test('nothing where a place says what two sentences of a paragraph say', () => {
    const both = [...pairs, ['q1.1.s2', 'w2.s1']] as const;
    const shared = new Map([
      ['q1.1.s1', '全'],
      ['q1.1.s2', '面做好'],
      ['w2.s1', '全面做好'],
    ]);
    const once = '<div class="parallels"><blockquote>全面做好</blockquote></div>';
    const two = madePage('zh/aaa/q1.1/', `<p id="q1.1.s1">a</p><p id="q1.1.s2">b</p><a class="act" href="/a/#w2.s1">b</a>${once}`);
    const back = madePage(
      'zh/aaa/w2/',
      `<p id="w2.s1">a</p>${'全,面做好'
        .split(',')
        .map((said) => `<div class="parallels"><blockquote>${said}</blockquote></div>`)
        .join('')}`,
    );
    expect(misquotedParallels([two, back], 'aaa', both, shared).filter((problem) => problem.startsWith('zh/aaa/q1.1/'))).toEqual([]);
  });

  test('that there is no parallel', () => {
    expect(unlinkedParallels(pages, 'aaa', [])).toHaveLength(1);
    expect(misquotedParallels(pages, 'aaa', [], words)).toHaveLength(1);
  });
});
