import { expect, test } from 'vitest';
import { strings } from '#i18n/strings.ts';
import { nameSelection } from './selection-name.ts';

test.each([
  ['r2.3.2.s3', 'r2.3.2.s3', 'R2.3.2 s3', 'R2.3.2 第3句'],
  ['r2.3.2.s3', 'r2.3.2.s5', 'R2.3.2 s3–s5', 'R2.3.2 第3–5句'],
  ['r2.3.s0', 'r2.3.s0', 'R2.3 heading', 'R2.3 标题'],
  ['r2.3.2.s2', 'r2.3.3.s1', 'R2.3.2 s2–R2.3.3 s1', 'R2.3.2 s2–R2.3.3 s1'],
  ['r0.a.s1', 'r0.a.s2a', 'R0.a s1–s2a', 'R0.a 第1–2a句'],
])('%s to %s is %s, %s', (first, last, en, zh) => {
  expect(nameSelection({ first, last }, strings('en'))).toBe(en);
  expect(nameSelection({ first, last }, strings('zh'))).toBe(zh);
});
