import { expect, test } from 'vitest';
import { linesOf } from './lines.ts';

test('a line ends before a heading and before a paragraph, in both languages', () => {
  const all = ['r1.2.a.s1', 'r1.2.a.s2', 'r1.2.b.s1', 'r1.3.s0', 'r1.3.s1', 'r1.3.s2'].map((id, at) => ({ id, zh: `甲${at}` }));
  const english = ['A0', 'A1', 'A2', 'A3', 'A4', 'A5'];
  expect(linesOf(all, english)).toEqual({ zh: '甲0甲1\n甲2\n甲3\n甲4甲5', en: 'A0 A1\nA2\nA3\nA4 A5' });
});

test('what is not translated leaves no line', () => {
  const all = ['r1.s0', 'r1.a.s1'].map((id) => ({ id, zh: id }));
  expect(linesOf(all, [undefined, 'A'])).toEqual({ zh: 'r1.s0\nr1.a.s1', en: 'A' });
  expect(linesOf(all, [undefined, undefined]).en).toBe('');
});
