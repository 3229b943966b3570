import { describe, expect, test } from 'vitest';
import { builtSite } from '../../site.ts';
import { none } from '../none.ts';
import { copiedFrom, gluedFiles, gluedPages } from './copied.ts';
import { pagesOf } from './pages.ts';
import { madePage, madeSite } from './planted.ts';

const site = builtSite();
const pages = pagesOf(site);

test('on no page a mark stands right behind an address of the site', () => none(gluedPages(pages, site)));
test('in no file of words a mark stands right behind an address of the site', () => none(gluedFiles(site)));

describe('the check finds', () => {
  const link = 'https://site.example/id/aaa/q1/';
  const made = { folder: '', origin: 'https://site.example', base: '/' };
  const page = (html: string): ReturnType<typeof madePage> => madePage('id/aaa/q1/', html);

  test.each([`<p>（${link}）</p>`, `<p><a>${link}</a>.</p>`, `<p>${link}<span>，</span></p>`, `<button data-copy="(${link})">x</button>`])(
    '%s',
    (html) => expect(gluedPages([page(html)], made)).toHaveLength(1),
  );

  test('nothing where the address ends its block, or a space follows', () => {
    const html = `<p>（甲） ${link}</p><p>.</p><dd>${link}<button data-copy="${link}">x</button></dd><script>"${link}"</script>`;
    expect(gluedPages([page(html)], made)).toEqual([]);
    expect(copiedFrom(page(html))).toContain(link);
  });

  test('a file of words', () => {
    expect(gluedFiles(madeSite({ 'text/a/r.md': `<${link}>\n` }))).toEqual([`text/a/r.md: ${link}>`]);
    expect(gluedFiles(madeSite({ 'text/a/r.md': `${link}\n` }))).toEqual([]);
  });

  test('that there is nothing to look at', () => {
    expect(gluedPages([], made)).toHaveLength(1);
    expect(gluedFiles(madeSite({ 'a.txt': '' }))).toHaveLength(1);
  });
});
