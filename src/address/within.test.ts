import { expect, test } from 'vitest';
import { isWithin, nameOf, pageOf, parentOf, partOf, sentenceAfter, sentenceNumberOf, unitOf, workOf } from './within.ts';

test.each([
  ['r2.3', 'r2.3', true],
  ['r2.3.1.s2', 'r2', true],
  ['r2.3.1.s2', 'r', true],
  ['r0.a', 'r', true],
  ['r.s0', 'r', true],
  ['rx1', 'rx', true],
  ['abc0.a.s1', 'abc', true],
  ['r1.0.3', 'r1', true],
  ['r1.3b.s1', 'r1.3b', true],
  ['r1.a2', 'r1', true],
  ['r1.10', 'r1.1', false],
  ['r10', 'r1', false],
  ['r1.5b', 'r1.5', false],
  ['r1.a2', 'r1.a', false],
  ['r1.a.s3a', 'r1.a.s3', false],
  ['rx1', 'r', false],
  ['rx', 'r', false],
  ['r', 'rx', false],
  ['r2', 'r2.3', false],
  ['s1.1', 'r1', false],
])('%s within %s: %s', (id, place, within) => {
  expect(isWithin(id, place)).toBe(within);
});

test.each([
  ['r', undefined, 'r', 'r', 'r', 'r'],
  ['r.s0', 'r', 'r', 'r', 'r', 'r'],
  ['r0.a', 'r', 'r', 'r', 'r', 'r'],
  ['r0.2', 'r', 'r0.2', 'r0.2', 'r', 'r'],
  ['r0.0.2', 'r', 'r0.0.2', 'r', 'r', 'r'],
  ['r2', 'r', 'r2', 'r2', 'r2', 'r'],
  ['r1.d.s2', 'r1.d', 'r1', 'r1', 'r1', 'r'],
  ['r2.3.2', 'r2.3', 'r2.3.2', 'r2.3', 'r2', 'r'],
  ['r2.3.2.s3', 'r2.3.2', 'r2.3.2', 'r2.3', 'r2', 'r'],
  ['r1.0.3', 'r1', 'r1.0.3', 'r1', 'r1', 'r'],
  ['abc12.3b.a2.s1aa', 'abc12.3b.a2', 'abc12.3b', 'abc12.3b', 'abc12', 'abc'],
])('%s stands in %s; unit %s, page %s, part %s, work %s', (id, parent, unit, page, part, work) => {
  expect([parentOf(id), unitOf(id), pageOf(id), partOf(id), workOf(id)]).toEqual([parent, unit, page, part, work]);
});

test('what is no id has no parent', () => {
  expect(parentOf('R2')).toBeUndefined();
  expect(parentOf('r2.h')).toBeUndefined();
});

test('names and numbers within a paragraph', () => {
  expect([nameOf('r2.3.a.s3'), nameOf('r0.a')]).toEqual(['s3', 'a']);
  expect([sentenceNumberOf('r1.4.s3a'), sentenceNumberOf('r1.4')]).toEqual(['3a', '']);
});

test('the next sentence', () => {
  expect(sentenceAfter('r1.4.s3')).toBe('r1.4.s4');
  expect(sentenceAfter('r1.4.s9', 2)).toBe('r1.4.s11');
  expect(sentenceAfter('r1.4.s3a')).toBeUndefined();
});
