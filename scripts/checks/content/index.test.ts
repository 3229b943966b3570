import { pinyin } from 'pinyin-pro';
import { expect, test } from 'vitest';
import { indexOf } from '#glossary/index-entries.ts';
import { holds } from '#text/lookup.ts';
import { readConcepts } from '../../content.ts';
import { none } from '../none.ts';

const index = indexOf(readConcepts(), 'zh');

test('the index finds every entry by every word of it, by their pinyin and initials, in both languages', () => {
  const lost = index.flatMap(({ concept: { slug, zh, en }, sought }) => {
    const chinese = [zh.term, ...zh.variants, ...zh.also];
    const sounds = chinese.map((words) => pinyin(words, { toneType: 'none', nonZh: 'removed' }));
    const initials = chinese.map((words) => pinyin(words, { pattern: 'first', toneType: 'none', nonZh: 'removed', separator: '' }));
    const typed = [
      ...chinese,
      zh.pinyin.replace(/[^\p{L}\p{M}\p{N}]/gu, ''),
      en.term,
      ...en.forms,
      ...en.also.map(({ term }) => term),
      ...en.avoid,
    ];
    const plain = chinese.every((words) => /^[\p{Script=Han}\p{P}]+$/u.test(words)) ? [...sounds, ...initials] : [];
    return [...typed, ...plain].filter((words) => !holds(sought, words)).map((words) => `${slug}: ${words}`);
  });
  none(lost);
});

test('and not by what it has nothing of', () => {
  expect(index.some(({ sought }) => holds(sought, 'zzqq'))).toBe(false);
});
