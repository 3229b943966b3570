import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtSite } from '../../site.ts';
import { none } from '../none.ts';
import { emptyFacts, emptyFields } from './gaps.ts';
import { filesIn, pagesOf } from './pages.ts';
import { madePage } from './planted.ts';

const site = builtSite();

test('no page has a fact without words, or a sentence with a gap where one is not known', () => none(emptyFacts(pagesOf(site))));

test('no file of references has a field without words', () => {
  const folder = join(site.folder, 'cite');
  none(emptyFields(new Map(filesIn(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]))));
});

describe('the check finds', () => {
  const found = (html: string): string[] => emptyFacts([madePage('zh/', html)]);

  test.each([
    ['a fact', '<dl><dt>报告人</dt><dd> <span></span></dd></dl>'],
    ['a value for machines', '<meta name="citation_author" content="">'],
    ['a card', '<meta property="og:title" content=" ">'],
    ['the line of the speaker', '<p class="speaker ours"></p>'],
    ['a value of schema.org', '<script type="application/ld+json">{"author":{"name":""}}</script>'],
  ])('%s without words', (_, html) => {
    expect(found(html)).toHaveLength(1);
  });

  test.each([
    ['在上的报告，，印发。', 'colophon'],
    ['Report by at the , issued by the .', 'colophon'],
    ['（，2018：报告）', 'cite-page'],
    ['[1] 某人. 题[R/OL]. undefined：某室', 'cite-page'],
  ])('the gap in %s', (words, name) => {
    const tag = name === 'colophon' ? 'div' : 'details';
    expect(found(`<${tag} class="${name}"><p>${words}</p></${tag}>`)).toHaveLength(1);
    expect(found(`<meta name="description" content="${words}">`)).toHaveLength(1);
  });

  test('nothing wrong with facts that are there', () => {
    const meta = '<meta name="description" content="某报告（某人）：原文。">';
    expect(found(`${meta}<dl><dt>报告人</dt><dd>某人</dd></dl><div class="colophon"><p>某人在某会上的报告，8月1日。</p></div>`)).toEqual(
      [],
    );
  });

  test.each([
    ['a.ris', 'TY  - RPRT\r\nAU  - \r\nER  - \r\n'],
    ['a.bib', '@techreport{a,\n  author = {{}},\n}\n'],
    ['a.csl.json', '[\n {\n  "publisher": "",\n  "title": "题"\n }\n]\n'],
  ])('a field without words in %s', (path, text) => {
    expect(emptyFields(new Map([[path, text]]))).toHaveLength(1);
  });

  test('nothing wrong with files whose fields are filled', () => {
    const files = new Map([
      ['a.ris', 'TY  - RPRT\r\nAU  - 某人\r\nER  - \r\n'],
      ['a.bib', '@techreport{a,\n  author = {{某人}},\n  month = jan,\n}\n'],
      ['a.csl.json', '[\n {\n  "title": "题"\n }\n]\n'],
    ]);
    expect(emptyFields(files)).toEqual([]);
  });

  test('that there is nothing to check', () => {
    expect(emptyFacts([])).toHaveLength(1);
    expect(emptyFields(new Map())).toHaveLength(1);
  });
});
