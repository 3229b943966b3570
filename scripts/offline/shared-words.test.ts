import { expect, test } from 'vitest';
import { withoutShared } from './shared-words.ts';

const row = (own: 'zh' | 'en', english = 'One. <a class="t" href="#term-x">Two</a>.'): string => {
  const id = (language: string): string => (language === own ? ' id="r1.s1"' : '');
  return `<header class="row hd"><h2 class="zh" lang="zh-Hans"><span class="s"${id('zh')}>一</span></h2></header><section class="row"><p class="zh" lang="zh-Hans"><span class="s"${id('zh')}>一。</span></p><p class="en untold" lang="en"><span class="s missing"${id('en')} data-n="2b">${english}</span></p></section>`;
};

test('what both pages have but for ids stands in the first alone', () => {
  expect(withoutShared(row('en'), row('zh'))).toBe(
    '<header class="row hd"><h2 class="zh" lang="zh-Hans"></h2></header><section class="row"><p class="zh" lang="zh-Hans"></p><p class="en untold" lang="en"></p></section>',
  );
});

test('what differs stays, with its ids', () => {
  expect(withoutShared(row('en', 'Three.'), row('zh'))).toContain('<span class="s missing" id="r1.s1" data-n="2b">Three.</span>');
});

test('pages of different blocks are refused', () => {
  expect(() => withoutShared(row('en') + row('en'), row('zh'))).toThrow('6 blocks');
});
