import { expect, test } from 'vitest';
import type { Edition } from '#edition/types.ts';
import { readEditions, readRules } from '../../content.ts';
import { sampleEdition } from '#edition/sample-edition.ts';
import { candidatesOf, parallels } from './parallels.ts';

const rules = readRules();
const names = { zh: '样本', en: 'Sample' };

const edition = (decided: Partial<Edition['parallels']>): Edition =>
  sampleEdition({
    text: '报告\n产业平台亩均投资至少达350万元以上。高举伟大旗帜，团结一致向前看齐。\n讲话\n比如，产业平台亩均投资至少350万元以上。高举伟大旗帜，团结一致向前看齐！',
    info: { works: ['r', 'sp'].map((id, at) => ({ id, name: names, title: [['报告', '讲话'][at] ?? ''] })) },
    parallels: { formulas: ['高举伟大旗帜，团结一致'], confirmed: [], refused: [], ...decided },
  });
const [one, other] = [['r0.a.s1', 'sp0.a.s1'] as [string, string], ['r0.a.s2', 'sp0.a.s2'] as [string, string]];
const found = (decided: Partial<Edition['parallels']>): string[] => parallels(edition(decided), rules).map(({ id }) => id);

test('what two works share is put before an editor, formulas apart; works go by all their letters', () => {
  expect(candidatesOf(edition({}))).toEqual([{ pair: one, run: '产业平台亩均投资至少' }]);
  expect(found({})).toEqual([one.join(' ')]);
  expect(found({ confirmed: [one] })).toEqual([]);
});

test('a decision about nothing, or a second one, is a problem', () => {
  expect(found({ confirmed: [one], refused: [other] })).toEqual([other.join(' ')]);
  expect(found({ confirmed: [one], refused: [one] })).toEqual([one.join(' ')]);
});

test('the restatements of 2018 are found and confirmed', () => {
  const wenzhou = readEditions().find(({ slug }) => slug === 'wenzhou-2018');
  const runs = new Map(wenzhou && candidatesOf(wenzhou).map(({ pair, run }) => [pair.join(' '), run]));
  const confirmed = new Map(wenzhou?.parallels.confirmed.map((pair) => [pair.join(' '), runs.get(pair.join(' '))]));
  expect(confirmed.get('r2.2.1.s5 s2.1.s6')).toContain('350万元以上');
  expect(confirmed.get('r2.2.3.s2 s2.4.s6')).toBe('产业项目招引取得新突破');
  expect(confirmed.get('r2.3.3.s1 s2.3.s4')).toBe('在科技创新上奋起直追');
});
