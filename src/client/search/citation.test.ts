import { expect, test } from 'vitest';
import type { Hit } from '#search/engine/contract.ts';
import { strings } from '#i18n/strings.ts';
import { citationOf, permalinkOf } from './citation.ts';
import type { Setting } from './setting.ts';

const settingOf = (locale: 'zh' | 'en'): Setting => ({
  locale,
  base: '/sub/',
  root: 'https://reader.example/sub/',
  reports: [
    {
      slug: 'sample',
      edition: '1.0.0',
      name: '',
      inferred: [],
      by: { r: locale === 'zh' ? '某，〔2001〕' : 'A B 〔2001〕' },
      parts: [{ id: 'r', name: 'R' }],
    },
  ],
  words: strings(locale).searchPage,
  done: strings(locale).bar.done,
  pin: strings(locale).pin,
  spelledOut: strings(locale).spelledOut,
});
const hit: Hit = {
  sentence: 'r1.2.s1',
  url: '/sub/zh/sample/r1.2/#r1.2.s1',
  lang: 'zh',
  excerpt: '念“经”。',
  ranges: [],
  other: 'Sing.',
  otherRanges: [],
};
const link = 'https://reader.example/sub/id/sample/r1.2/#r1.2.s1';

test('a result is quoted in the language of the page, its address behind the brackets', () => {
  expect(citationOf(hit, 'sample', settingOf('zh'))).toBe(`“念‘经’。”（某，〔2001〕：R·一（二），R1.2 s1） ${link}`);
  expect(citationOf(hit, 'sample', settingOf('en'))).toBe(`“Sing.” (A B 〔2001〕, R I(2), R1.2 s1, unofficial translation) ${link}`);
});

test('of a site that is at no address yet it is the relative one, which says so', () => {
  const setting = { ...settingOf('zh'), root: '/sub/' };
  expect(permalinkOf(hit, 'sample', setting)).toBe('/sub/id/sample/r1.2/#r1.2.s1 （网址暂定）');
  expect(citationOf(hit, 'sample', setting)).toBe(
    '“念‘经’。”（某，〔2001〕：R·一（二），R1.2 s1） /sub/id/sample/r1.2/#r1.2.s1 （网址暂定）',
  );
});

test('Chinese that stands in for a translation is not called one', () => {
  expect(citationOf({ ...hit, other: undefined }, 'sample', settingOf('en'))).toBe(`“念‘经’。” (A B 〔2001〕, R I(2), R1.2 s1) ${link}`);
});

test('what runs over a heading keeps its breaks', () => {
  const long = { ...hit, last: 'r1.3.s0', lines: { zh: '念。\n三、再念。', en: 'Sing.\nIII. Again.' } };
  expect(citationOf(long, 'sample', settingOf('zh'))).toContain('“念。\n三、再念。”');
  expect(citationOf(long, 'sample', settingOf('en'))).toContain('“Sing.\nIII. Again.”');
});
