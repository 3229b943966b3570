import { expect, test } from 'vitest';
import { nameOfAll } from './place-name.ts';

test.each([
  ['zh', ['r2.3.3.s1'], 'R2.3.3 第1句'],
  ['zh', ['r2.3.3.s1', 'r2.3.3.s2', 'r2.3.3.s3'], 'R2.3.3 第1–3句'],
  ['en', ['r2.3.3.s1', 'r2.3.3.s2'], 'R2.3.3 s1–s2'],
  ['zh', ['r2.3.3.s1', 'r2.3.3.s3', 'r2.3.3.s4'], 'R2.3.3 第1句、R2.3.3 第3–4句'],
  ['en', ['r2.3.3.s1', 'r2.3.4.s2'], 'R2.3.3 s1, R2.3.4 s2'],
] as const)('sentences that follow each other are called as one: %s %j', (locale, [first, ...more], name) => {
  expect(nameOfAll([first, ...more], locale)).toBe(name);
});
