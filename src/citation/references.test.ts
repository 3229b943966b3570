import { expect, test } from 'vitest';
import type { Cited } from './references.ts';
import { styles } from './references.ts';

const url = 'https://example.org/id/wenzhou-2018/r/';
const zh: Cited = {
  locale: 'zh',
  author: '陈伟俊',
  title: 'T',
  institution: '中共温州市委办公室',
  place: '温州',
  date: { year: 2018, month: 8, day: 1 },
  url,
  accessed: '2026-11-23',
};
const en: Cited = {
  ...zh,
  locale: 'en',
  author: 'Chen Weijun',
  title: 'E',
  institution: 'General Office of the CPC Wenzhou Municipal Committee',
  place: 'Wenzhou',
};
const print = (cited: Cited, id: string): string => {
  const entry = styles.find((style) => style.id === id)?.print(cited);
  return entry ? `${entry.before}${entry.title}${entry.after}` : '';
};

// What a CSL processor prints, from the citation brief.
test.each([
  ['gb-2025-numeric', zh, `[1] 陈伟俊. T[R/OL]. 温州：中共温州市委办公室，2018. ${url}.`],
  ['gb-2025-author-date', zh, `陈伟俊，2018. T[R/OL]. 温州：中共温州市委办公室. ${url}.`],
  ['gb-2015-numeric', zh, `[1] 陈伟俊. T[R/OL]. 温州: 中共温州市委办公室, 2018[2026-11-23]. ${url}.`],
  ['gb-2015-author-date', zh, `陈伟俊, 2018. T[R/OL]. 温州: 中共温州市委办公室[2026-11-23]. ${url}.`],
  ['apa-7', zh, `陈伟俊. (2018). T. 中共温州市委办公室. ${url}`],
  ['chicago-18-notes', zh, `陈伟俊. T. 中共温州市委办公室, 2018. ${url}.`],
  ['chicago-18-author-date', zh, `陈伟俊. 2018. T. 中共温州市委办公室. ${url}.`],
  ['mla-9', zh, `陈伟俊. T. 中共温州市委办公室, 2018年8月1日, ${url}.`],
  ['gb-2025-numeric', en, `[1] Chen W. E[R/OL]. Wenzhou：General Office of the CPC Wenzhou Municipal Committee，2018. ${url}.`],
  ['gb-2015-numeric', en, `[1] CHEN W. E[R/OL]. Wenzhou: General Office of the CPC Wenzhou Municipal Committee, 2018[2026-11-23]. ${url}.`],
  ['apa-7', en, `Chen, W. (2018). E. General Office of the CPC Wenzhou Municipal Committee. ${url}`],
  ['chicago-18-notes', en, `Chen, Weijun. E. General Office of the CPC Wenzhou Municipal Committee, 2018. ${url}.`],
  ['mla-9', en, `Chen, Weijun. E. General Office of the CPC Wenzhou Municipal Committee, 1 Aug. 2018, ${url}.`],
])('%s', (id, cited, printed) => {
  expect(print(cited, id)).toBe(printed);
});

test('a month without a day is printed without one', () => {
  expect(print({ ...en, date: { year: 2018, month: 8 } }, 'mla-9')).toContain(', Aug. 2018, ');
  expect(print({ ...zh, date: { year: 2018, month: 8 } }, 'mla-9')).toContain(', 2018年8月, ');
});

test('titles are italic in APA, Chicago and MLA alone', () => {
  expect(styles.filter(({ print: run }) => run(zh).italic).map(({ id }) => id)).toEqual([
    'apa-7',
    'chicago-18-notes',
    'chicago-18-author-date',
    'mla-9',
  ]);
});
