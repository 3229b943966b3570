import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtSite } from '../../site.ts';
import { none } from '../none.ts';
import { headersFor } from './hosts.ts';
import { filesIn, kindOf, pagesOf } from './pages.ts';
import { madePage } from './planted.ts';
import { missignposted } from './signposts.ts';

const site = builtSite();
const files = filesIn(site.folder);

test('every page leads programs to its address, author, description, files, licence and kind', () =>
  none(
    missignposted(
      pagesOf(site).filter((page) => kindOf(page) !== '404.html'),
      site,
      new Set(files),
    ),
  ));

test('the pages of other sites may read data, words, references and feeds, and nothing else', () => {
  const headers = readFileSync(join(site.folder, '_headers'), 'utf8');
  const open = files.filter((file) => headersFor(headers, site.base + file)['access-control-allow-origin'] === '*');
  expect(open.length).toBeGreaterThan(0);
  expect(open).toEqual(files.filter((file) => /^(?:data|text|cite)\/|^(?:zh|en)\/changes\.atom$/.test(file)));
});

describe('the check finds', () => {
  const made = { folder: '', origin: 'https://site.example', base: '/sub/' };
  const top = 'https://site.example/sub/';
  const have = new Set(['zh/about/index.html', 'zh/a/index.html', 'data/a.json']);
  const links = [
    `<link rel="cite-as" href="${top}zh/a/">`,
    `<link rel="author" href="${top}zh/about/">`,
    `<link rel="describedby" href="${top}data/a.json" type="application/json">`,
    `<link rel="item" href="${top}data/a.json" type="application/json">`,
    '<link rel="license" href="https://licence.example/">',
    '<link rel="type" href="https://schema.org/AboutPage"><link rel="type" href="https://schema.org/Report">',
  ];
  const problems = (html: string): string[] => missignposted([madePage('zh/a/', html)], made, have);

  test('nothing in a page that has them all', () => expect(problems(links.join(''))).toEqual([]));

  test.each(links)('that there is no %s', (lost) => expect(problems(links.filter((link) => link !== lost).join(''))).toHaveLength(1));

  test.each([
    ['a file that is not there', '<link rel="item" href="https://site.example/sub/data/b.json" type="application/json">'],
    ['a file of somebody else', '<link rel="item" href="https://else.example/data/a.json" type="application/json">'],
    ['a file of which it is not said what it is', `<link rel="item" href="${top}data/a.json">`],
    ['a second address to cite', `<link rel="cite-as" href="${top}zh/a/">`],
  ])('%s', (_, link) => expect(problems(links.join('') + link)).toHaveLength(1));

  test('a kind that is no address', () =>
    expect(problems(links.join('').replace('https://schema.org/Report', 'Report'))).toEqual(['zh/a/index.html: type is Report']));
});
