import { expect, test } from 'vitest';
import { en } from '#i18n/en.ts';
import { zh } from '#i18n/zh.ts';
import type { Change } from '#search/engine/contract.ts';
import { sayChanges } from './say-changes.ts';

const space = (typed: string): Change => ({ kind: 'space', typed, text: '' });

test('many spaces between scripts are one remark, others each their own', () => {
  const changes = [space('甲 e '), space('e 乙'), space('在 9'), space('在 9'), space('甲 乙')];
  expect(sayChanges({ changes, lang: 'zh' }, en.searchPage)).toEqual([
    'punctuation: an extra space: 甲 乙',
    'spaces between Chinese and Latin letters or figures: 4',
  ]);
  expect(sayChanges({ changes: [space('在 9')], lang: 'zh' }, zh.searchPage)).toEqual(['标点：多一空格：在 9']);
});

test('what is left out is counted and named', () => {
  const said = (text: string, lang: 'zh' | 'en'): string[] =>
    sayChanges({ changes: [{ kind: 'left', typed: '', text }], lang }, zh.searchPage);
  expect(said('甲，乙', 'zh')).toEqual(['省略2字：甲，乙']);
  expect(said('one, two', 'en')).toEqual(['省略2词：one, two']);
});
