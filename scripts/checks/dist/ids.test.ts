import { describe, expect, test } from 'vitest';
import { builtSite } from '../../site.ts';
import { none } from '../none.ts';
import { inEvery } from './every.ts';
import { doubledIds, homelessIds, lackingOnPermanentPages, strangePages, unlikeTwins, withoutPage } from './ids.ts';
import type { Page } from './pages.ts';
import { pagesOf } from './pages.ts';
import { madePage, madeReport } from './planted.ts';
import type { BuiltReport } from './reports.ts';
import { reportsOf } from './reports.ts';

const site = builtSite();
const pages = pagesOf(site);
const reports = reportsOf(site);
const everyReport = (check: (all: readonly Page[], report: BuiltReport) => string[]): void =>
  none(inEvery('report', reports, (report) => check(pages, report)));

test('an id stands on a page once', () => none(doubledIds(pages)));
test('each page has its twin, with the same ids of the text in the same order', () => none(unlikeTwins(pages)));
test('every unit has its permanent page, and every work, part and section one in both languages', () => everyReport(withoutPage));
test('every id of the text stands on the smallest page that holds it', () => everyReport(homelessIds));
test('a permanent page shows all sentences of its measure or section under their ids', () => everyReport(lackingOnPermanentPages));
test('the text has a page for nothing else', () => everyReport(strangePages));

describe('the check finds', () => {
  const holding = (path: string, ...ids: string[]): Page => madePage(path, ids.map((id) => `<p id="${id}">a</p>`).join(''));
  const section = ['q1.1', 'q1.1.s0', 'q1.1.1', 'q1.1.1.s0', 'q1.1.1.s1'];
  const whole = [
    ...['zh', 'en'].flatMap((tree) => [
      holding(`${tree}/aaa/q/`, 'q', 'q.s0'),
      holding(`${tree}/aaa/q1/`, 'q1', 'q1.s0'),
      holding(`${tree}/aaa/q1.1/`, ...section),
      holding(`${tree}/aaa/q1.2/`, 'q1.2'),
    ]),
    ...[holding('id/aaa/q/', 'q'), holding('id/aaa/q1/', 'q1'), holding('id/aaa/q1.1/', ...section)],
    holding('id/aaa/q1.1.1/', ...section.slice(2)),
  ];
  const without = (path: string): Page[] => whole.filter((page) => page.path !== path);

  test('nothing wrong with a whole report', () => {
    const found = [withoutPage, homelessIds, lackingOnPermanentPages, strangePages].flatMap((check) => check(whole, madeReport));
    expect([...found, ...doubledIds(whole), ...unlikeTwins(whole)]).toEqual([]);
  });

  test('an id that stands twice', () => {
    expect(doubledIds([holding('zh/', 'a', 'b', 'a')])).toEqual(['zh/index.html: a stands twice']);
  });

  test.each([
    ['no twin', [holding('zh/', 'q1')]],
    ['a twin that lacks an id', [holding('zh/', 'q1', 'q1.a'), holding('en/', 'q1')]],
    ['a twin in another order', [holding('zh/', 'q1', 'q2'), holding('en/', 'q2', 'q1')]],
  ])('%s', (_, wrong) => {
    expect(unlikeTwins(wrong)).toHaveLength(wrong.length);
  });

  test.each(['zh/aaa/q/', 'en/aaa/q1.1/', 'id/aaa/q1/', 'id/aaa/q1.1.1/'])('that there is no page %s', (path) => {
    expect(withoutPage(without(path), madeReport)).toEqual([`${path}: there is no page`]);
  });

  test('an id that has lost its anchor', () => {
    const wrong = [...without('en/aaa/q1.1/'), holding('en/aaa/q1.1/', ...section.slice(0, -1))];
    expect(homelessIds(wrong, madeReport)).toEqual(['en/aaa/q1.1/: q1.1.1.s1 is missing']);
  });

  test.each(['id/aaa/q1.1/', 'id/aaa/q1.1.1/'])('a sentence that %s does not show', (path) => {
    const wrong = [...without(path), holding(path, 'q1.1.s0', 'q1.1.1.s0')];
    expect(lackingOnPermanentPages(wrong, madeReport)).toEqual([`${path}: q1.1.1.s1 is missing`]);
  });

  test.each(['zh/aaa/q7/', 'id/aaa/q1.1.9/'])('a page of no unit: %s', (path) => {
    expect(strangePages([...whole, holding(path)], madeReport)).toEqual([`${path}index.html: there is no such unit`]);
  });

  test('that there is nothing to check', () => {
    const empty = { ...madeReport, ids: new Set<string>() };
    for (const check of [withoutPage, homelessIds, lackingOnPermanentPages]) expect(check([], empty)).toHaveLength(1);
    for (const problems of [doubledIds([]), unlikeTwins([]), strangePages([], madeReport)]) expect(problems).toHaveLength(1);
  });
});
