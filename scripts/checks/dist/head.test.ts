import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtSite } from '../../site.ts';
import { none } from '../none.ts';
import { inAnotherLanguage, notCanonical, sendingOn, untitled, withoutTwins, wronglyHidden } from './head.ts';
import { pagesOf } from './pages.ts';
import { madePage, madeReport } from './planted.ts';
import { reportsOf } from './reports.ts';

const site = builtSite();
const pages = pagesOf(site);
const reports = reportsOf(site);

test('every page says its language, title and description', () => none(untitled(pages)));
test('a page in /zh/ is in Chinese, a page in /en/ in English', () => none(inAnotherLanguage(pages)));
test('every page but 404 names its own address as the canonical one', () => none(notCanonical(pages, site)));
test('every page of the text names its twins and its permanent address', () => none(withoutTwins(pages, site, reports)));
test('search engines are told to leave out the English pages of a report without a translation, and no other', () =>
  none(wronglyHidden(pages, reports)));
test('no page of words sends the reader on by itself, but that of a unit that has ended', () =>
  none(sendingOn(pages, site, reports, readFileSync(join(site.folder, '_redirects'), 'utf8'))));

describe('the check finds', () => {
  const made = { folder: '', origin: 'https://site.example', base: '/sub/' };
  const top = 'https://site.example/sub/';
  const refresh = (to: string): string => `<meta http-equiv="Refresh" content="0; url=${to}">`;

  test.each([
    ['no language', '<html><head><title>a</title><meta name="description" content="b"></head>'],
    ['no title', '<html lang="en"><head><title></title><meta name="description" content="b"></head><svg><title>c</title></svg>'],
    ['no description', '<html lang="en"><head><title>a</title></head>'],
    [
      'a description of 201 characters',
      `<html lang="en"><head><title>a</title><meta name="description" content="${'a'.repeat(201)}"></head>`,
    ],
  ])('%s', (what, html) => {
    expect(untitled([madePage('', html)])).toEqual([`index.html: ${what}`]);
  });

  test('a page in another language', () => {
    expect(inAnotherLanguage([madePage('zh/', '<html lang="en">'), madePage('en/', '<html lang="en">')])).toHaveLength(1);
  });

  test.each(['', `<link rel="canonical" href="${top}en/">`, `<link rel="canonical" href="/sub/zh/">`])(
    'a wrong canonical address: %s',
    (html) => {
      expect(notCanonical([madePage('zh/', html)], made)).toHaveLength(1);
      expect(notCanonical([madePage('zh/', `<link rel="canonical" href="${top}zh/">`)], made)).toEqual([]);
    },
  );

  test.each(['zh-Hans', 'en', 'x-default', 'cite-as'])('a page of the text without its link %s', (lost) => {
    const links = [
      ['zh-Hans', `<link rel="alternate" hreflang="zh-Hans" href="${top}zh/aaa/q1/">`],
      ['en', `<link rel="alternate" hreflang="en" href="${top}en/aaa/q1/">`],
      ['x-default', `<link rel="alternate" hreflang="x-default" href="${top}id/aaa/q1/">`],
      ['cite-as', `<link rel="cite-as" href="${top}id/aaa/q1/">`],
    ] as const;
    const page = (without: string): ReturnType<typeof madePage> =>
      madePage('zh/aaa/q1/', links.flatMap(([name, html]) => (name === without ? [] : [html])).join(''));
    expect(withoutTwins([page(lost)], made, [madeReport])).toEqual([`zh/aaa/q1/index.html: ${lost}`]);
    expect(withoutTwins([page('')], made, [madeReport])).toEqual([]);
  });

  describe('of a report without a translation', () => {
    const untranslated = { ...madeReport, info: { ...madeReport.info, translation: 'none' as const } };
    const noindex = '<meta name="robots" content="noindex">';
    const page = (english: string): ReturnType<typeof madePage> =>
      madePage(
        'zh/aaa/q1/',
        `<link rel="alternate" hreflang="zh-Hans" href="${top}zh/aaa/q1/">${english}` +
          `<link rel="alternate" hreflang="x-default" href="${top}id/aaa/q1/"><link rel="cite-as" href="${top}id/aaa/q1/">`,
      );

    test('a link to an English page as if it were a translation', () => {
      expect(withoutTwins([page(`<link rel="alternate" hreflang="en" href="${top}en/aaa/q1/">`)], made, [untranslated])).toHaveLength(1);
      expect(withoutTwins([page('')], made, [untranslated])).toEqual([]);
    });

    test('an English page that search engines are to know, and any other that they are not', () => {
      expect(wronglyHidden([madePage('en/aaa/q1/', '<p>'), madePage('zh/aaa/q1/', noindex)], [untranslated])).toHaveLength(2);
      expect(wronglyHidden([madePage('en/aaa/q1/', noindex)], [madeReport])).toHaveLength(1);
      expect(wronglyHidden([madePage('en/aaa/q1/', noindex), madePage('zh/aaa/q1/', '<p>')], [untranslated])).toEqual([]);
    });
  });

  test.each([
    ['a refresh of a page that has not ended', 'zh/aaa/q1/', refresh('/sub/zh/aaa/q1.1/'), '/sub/zh/aaa/q1/ /sub/zh/aaa/q1.1/ 301\n'],
    ['a refresh of a page that is not of the text', 'zh/about/', refresh('/sub/zh/'), '/sub/zh/about/ /sub/zh/ 301\n'],
    ['a refresh that hosts do not know', 'zh/aaa/q1.2/', refresh('/sub/zh/aaa/q1.1/'), ''],
    ['a refresh to another place', 'zh/aaa/q1.2/', refresh('/sub/zh/aaa/q1/'), '/sub/zh/aaa/q1.2/ /sub/zh/aaa/q1.1/ 301\n'],
    ['a refresh out of the site', 'zh/aaa/q1.2/', refresh('https://else.example/'), '/sub/zh/aaa/q1.2/ /sub/zh/aaa/q1.1/ 301\n'],
    ['no refresh where hosts redirect', 'id/aaa/q1.2/', '', '/sub/id/aaa/q1.2/ /sub/id/aaa/q1.1/ 301\n'],
  ])('%s', (_, path, html, redirects) => {
    expect(sendingOn([madePage(path, html)], made, [madeReport], redirects)).toHaveLength(1);
  });

  test('nothing wrong with an entry that leads to the one it was merged into', () => {
    const redirects = '/sub/zh/glossary/a/ /sub/zh/glossary/b/ 301\n';
    expect(sendingOn([madePage('zh/glossary/a/', refresh('/sub/zh/glossary/b/'))], made, [madeReport], redirects)).toEqual([]);
    expect(sendingOn([madePage('zh/glossary/a/', refresh('/sub/zh/glossary/b/'))], made, [madeReport], '')).toHaveLength(1);
  });

  test('nothing wrong with an ended unit that leads to its successor', () => {
    const redirects = '/sub/zh/aaa/q1.2/ /sub/zh/aaa/q1.1/ 301\n';
    expect(sendingOn([madePage('zh/aaa/q1.2/', refresh('/sub/zh/aaa/q1.1/'))], made, [madeReport], redirects)).toEqual([]);
  });

  test('of an address for which there is no room whether its page sends on at all', () => {
    const full = '/sub/a/ /sub/b/ 301\n'.repeat(2000);
    expect(sendingOn([madePage('zh/aaa/q1.2/', refresh('/sub/zh/aaa/q1/'))], made, [madeReport], full)).toEqual([]);
    expect(sendingOn([madePage('zh/aaa/q1.2/', refresh('https://else.example/'))], made, [madeReport], full)).toHaveLength(1);
    expect(sendingOn([madePage('zh/aaa/q1.2/', '')], made, [madeReport], full)).toHaveLength(1);
  });

  test('that there is no page', () => {
    const found = [
      untitled([]),
      inAnotherLanguage([]),
      notCanonical([], made),
      withoutTwins([], made, [madeReport]),
      wronglyHidden([], []),
      sendingOn([], made, [], ''),
    ];
    for (const problems of found) expect(problems).toHaveLength(1);
  });
});
