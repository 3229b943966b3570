import { describe, expect, test } from 'vitest';
import type { Cited, Piece } from './references.ts';
import { mlaInEnglish, styles } from './references.ts';

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

// What a CSL processor prints, from the citation brief, but for the full stop that it puts after an address.
test.each([
  ['gb-2025-numeric', zh, `[1] 陈伟俊. T[R/OL]. 温州：中共温州市委办公室，2018. ${url}`],
  ['gb-2025-author-date', zh, `陈伟俊，2018. T[R/OL]. 温州：中共温州市委办公室. ${url}`],
  ['gb-2015-numeric', zh, `[1] 陈伟俊. T[R/OL]. 温州: 中共温州市委办公室, 2018[2026-11-23]. ${url}`],
  ['gb-2015-author-date', zh, `陈伟俊, 2018. T[R/OL]. 温州: 中共温州市委办公室[2026-11-23]. ${url}`],
  ['apa-7', zh, `陈伟俊. (2018). T. 中共温州市委办公室. ${url}`],
  ['chicago-18-notes', zh, `陈伟俊. T. 中共温州市委办公室, 2018. ${url}`],
  ['chicago-18-author-date', zh, `陈伟俊. 2018. T. 中共温州市委办公室. ${url}`],
  ['mla-9', zh, `陈伟俊. T. 中共温州市委办公室, 2018年8月1日, ${url}`],
  ['gb-2025-author-date', en, `Chen W，2018. E[R/OL]. Wenzhou：General Office of the CPC Wenzhou Municipal Committee. ${url}`],
  ['gb-2015-author-date', en, `CHEN W, 2018. E[R/OL]. Wenzhou: General Office of the CPC Wenzhou Municipal Committee[2026-11-23]. ${url}`],
  ['chicago-18-author-date', en, `Chen, Weijun. 2018. E. General Office of the CPC Wenzhou Municipal Committee. ${url}`],
  ['gb-2025-numeric', en, `[1] Chen W. E[R/OL]. Wenzhou：General Office of the CPC Wenzhou Municipal Committee，2018. ${url}`],
  ['gb-2015-numeric', en, `[1] CHEN W. E[R/OL]. Wenzhou: General Office of the CPC Wenzhou Municipal Committee, 2018[2026-11-23]. ${url}`],
  ['apa-7', en, `Chen, W. (2018). E. General Office of the CPC Wenzhou Municipal Committee. ${url}`],
  ['chicago-18-notes', en, `Chen, Weijun. E. General Office of the CPC Wenzhou Municipal Committee, 2018. ${url}`],
  ['mla-9', en, `Chen, Weijun. E. General Office of the CPC Wenzhou Municipal Committee, 1 Aug. 2018, ${url}`],
])('%s', (id, cited, printed) => {
  expect(print(cited, id)).toBe(printed);
});

const words = (pieces: Piece[] | undefined): string | undefined => pieces?.map((piece) => piece.words).join('');

test.each([
  ['gb-2025-author-date', '（陈伟俊，2018）R2.3.2', '（Chen，2018）R2.3.2'],
  ['gb-2015-author-date', '(陈伟俊, 2018)R2.3.2', '(Chen, 2018)R2.3.2'],
  ['gb-2015-numeric', '[1]R2.3.2', '[1]R2.3.2'],
  ['apa-7', '(陈伟俊, 2018, 节 R2.3.2)', '(Chen, 2018, Section R2.3.2)'],
  ['chicago-18-author-date', '(陈伟俊 2018, 节 R2.3.2)', '(Chen 2018, sec. R2.3.2)'],
  ['chicago-18-notes', '陈伟俊, T, 节 R2.3.2.', 'Chen, E, sec. R2.3.2.'],
  ['mla-9', '(陈伟俊, 节 R2.3.2)', '(Chen, sec. R2.3.2)'],
])('in running text, %s', (id, inZh, inEn) => {
  const style = styles.find((one) => one.id === id);
  expect(words(style?.inText(zh, 'R2.3.2'))).toBe(inZh);
  expect(words(style?.inText(en, 'R2.3.2'))).toBe(inEn);
  // One piece is the place, so that a page can put another in its stead, and nothing is without one.
  expect(
    style
      ?.inText(en, 'R2.3.2')
      .filter(({ isPlace }) => isPlace)
      .map((piece) => piece.words),
  ).toEqual(['R2.3.2']);
  expect(style?.inText(en).some(({ isPlace }) => isPlace)).toBe(false);
});

test('a later note of Chicago has the first line of the title', () => {
  const style = styles.find(({ id }) => id === 'chicago-18-notes');
  expect(words(style?.inText({ ...zh, title: '沿着“八八战略”走下去 再造新优势——报告' }))).toBe('陈伟俊, 沿着“八八战略”走下去.');
  expect(style?.inText({ ...en, title: 'Keep to the Path, and Win — Report' })[1]).toEqual({ words: 'Keep to the Path', set: 'italic' });
});

test('in an English paper MLA dates a Chinese text in English', () => {
  const { before, title, after } = mlaInEnglish.print(zh);
  expect(before + title + after).toBe(`陈伟俊. T. 中共温州市委办公室, 1 Aug. 2018, ${url}`);
});

test('a month without a day is printed without one', () => {
  expect(print({ ...en, date: { year: 2018, month: 8 } }, 'mla-9')).toContain(', Aug. 2018, ');
  expect(print({ ...zh, date: { year: 2018, month: 8 } }, 'mla-9')).toContain(', 2018年8月, ');
});

test('titles are italic in APA, Chicago and MLA, Chinese ones in APA alone', () => {
  const italic = (cited: Cited): string[] => styles.filter(({ print: run }) => run(cited).italic).map(({ id }) => id);
  expect(italic(en)).toEqual(['apa-7', 'chicago-18-notes', 'chicago-18-author-date', 'mla-9']);
  expect(italic(zh)).toEqual(['apa-7']);
});

describe('what is not known of a work is left out, and without an author its title leads', () => {
  const { url: at } = zh;
  const nobody = { ...en, author: '', title: 'Keep to “It” — Report' };
  const nothing = { ...zh, author: '', institution: '', place: '', date: { year: 2014 } };

  test.each([
    ['gb-2025-numeric', `[1] T[R/OL]. 2014. ${at}`, '[1]R2.3'],
    ['gb-2025-author-date', `T[R/OL]. 2014. ${at}`, '（T，2014）R2.3'],
    ['gb-2015-numeric', `[1] T[R/OL]. 2014[2026-11-23]. ${at}`, '[1]R2.3'],
    ['gb-2015-author-date', `T[R/OL]. 2014[2026-11-23]. ${at}`, '(T, 2014)R2.3'],
    ['apa-7', `T. (2014). ${at}`, '(T, 2014, 节 R2.3)'],
    ['chicago-18-notes', `T. 2014. ${at}`, 'T, 节 R2.3.'],
    ['chicago-18-author-date', `T. 2014. ${at}`, '(T 2014, 节 R2.3)'],
    ['mla-9', `T. 2014年, ${at}`, '(T, 节 R2.3)'],
  ])('%s, of nothing but its title and year', (id, entry, inText) => {
    expect(print(nothing, id)).toBe(entry);
    expect(words(styles.find((style) => style.id === id)?.inText(nothing, 'R2.3'))).toBe(inText);
  });

  test.each([
    ['gb-2015-author-date', `${nobody.title}[R/OL]. Wenzhou: ${en.institution}, 2018[2026-11-23]. ${at}`],
    ['apa-7', `${nobody.title}. (2018). ${en.institution}. ${at}`],
    ['chicago-18-author-date', `${nobody.title}. 2018. ${en.institution}. ${at}`],
    ['mla-9', `${nobody.title}. ${en.institution}, 1 Aug. 2018, ${at}`],
  ])('%s, without an author', (id, entry) => {
    expect(print(nobody, id)).toBe(entry);
  });

  // Where nobody is known who wrote it, the one who translated it leads in Chicago and MLA, as with the processor.
  const by = { ...nobody, title: 'E', translation: { by: 'Some Reader', version: '2.0.0', original: '某' } };
  test.each([
    [
      'gb-2025-numeric',
      `[1] E[R/OL]. Some Reader，trans. unofficial translation, ed. 2.0.0. Wenzhou：${en.institution}，2018. ${at}`,
      '[1]R2',
    ],
    [
      'apa-7',
      `E (Some Reader, Trans.; unofficial translation, ed. 2.0.0). (2018). ${en.institution}. ${at} (Original work published as 某)`,
      '(E, 2018, Section R2)',
    ],
    [
      'chicago-18-notes',
      `Some Reader, trans. E. Unofficial translation, ed. 2.0.0. ${en.institution}, 2018. Originally published as 某. ${at}`,
      'Some Reader, E, sec. R2.',
    ],
    [
      'chicago-18-author-date',
      `Some Reader, trans. 2018. E. Unofficial translation, ed. 2.0.0. ${en.institution}. Originally published as 某. ${at}`,
      '(Some Reader 2018, sec. R2)',
    ],
    [
      'mla-9',
      `Some Reader, translator. E. Unofficial translation, ed. 2.0.0, ${en.institution}, 1 Aug. 2018, ${at} Originally published as 某.`,
      '(Some Reader, sec. R2)',
    ],
  ])('%s, of a translation without an author', (id, entry, inText) => {
    expect(print(by, id)).toBe(entry);
    expect(words(styles.find((style) => style.id === id)?.inText(by, 'R2'))).toBe(inText);
  });

  test.each([
    ['gb-2025-author-date', `陈伟俊，2018. T[R/OL]. ${at}`],
    ['gb-2015-author-date', `陈伟俊, 2018. T[R/OL]. [2026-11-23]. ${at}`],
    ['chicago-18-author-date', `陈伟俊. 2018. T. ${at}`],
    ['apa-7', `陈伟俊. (2018). T. ${at}`],
  ])('%s, without a publisher', (id, entry) => {
    expect(print({ ...zh, institution: '', place: '' }, id)).toBe(entry);
  });

  test('the place of publication alone, and the publisher alone, need no colon', () => {
    expect(print({ ...zh, place: '' }, 'gb-2025-numeric')).toContain('. 中共温州市委办公室，2018. ');
    expect(print({ ...zh, institution: '' }, 'gb-2025-numeric')).toContain('. 温州，2018. ');
  });
});
