import { expect, test } from 'vitest';
import { readEditions } from './editions.ts';
import { candidatesOf, parallels } from './parallels.ts';
import type { Edition } from './problem.ts';

const edition = (decided: Partial<Edition['parallels']>): Edition => ({
  slug: 'x',
  zh: new Map([
    ['r', { 'r1.s1': '产业平台亩均投资至少达350万元以上。', 'r1.s2': '高举伟大旗帜，团结一致向前看齐。' }],
    ['s', { 's1.s1': '比如，产业平台亩均投资至少350万元以上。', 's1.s2': '高举伟大旗帜，团结一致向前看齐！' }],
  ]),
  en: new Map(),
  exceptions: {},
  readings: {},
  parallels: { formulas: ['高举伟大旗帜，团结一致'], confirmed: [], refused: [], ...decided },
});

test('what two works share is put before an editor, formulas apart', () => {
  expect(candidatesOf(edition({}))).toEqual([{ pair: ['r1.s1', 's1.s1'], run: '产业平台亩均投资至少' }]);
  expect(parallels(edition({})).map(({ id }) => id)).toEqual(['r1.s1 s1.s1']);
  expect(parallels(edition({ confirmed: [['r1.s1', 's1.s1']] }))).toEqual([]);
});

test('a decision about nothing, or a second one, is a problem', () => {
  expect(parallels(edition({ confirmed: [['r1.s1', 's1.s1']], refused: [['r1.s2', 's1.s2']] })).map(({ id }) => id)).toEqual(['r1.s2 s1.s2']);
  expect(parallels(edition({ confirmed: [['r1.s1', 's1.s1']], refused: [['r1.s1', 's1.s1']] })).map(({ id }) => id)).toEqual(['r1.s1 s1.s1']);
});

test('the restatements of 2018 are found and confirmed', () => {
  const wenzhou = readEditions().find(({ slug }) => slug === 'wenzhou-2018');
  const runs = new Map(wenzhou && candidatesOf(wenzhou).map(({ pair, run }) => [pair.join(' '), run]));
  const confirmed = new Map(wenzhou?.parallels.confirmed.map((pair) => [pair.join(' '), runs.get(pair.join(' '))]));
  expect(confirmed.get('r2.2.1.s5 s2.1.s6')).toContain('350万元以上');
  expect(confirmed.get('r2.2.3.s2 s2.4.s6')).toBe('产业项目招引取得新突破');
  expect(confirmed.get('r2.3.3.s1 s2.3.s4')).toBe('在科技创新上奋起直追');
});
