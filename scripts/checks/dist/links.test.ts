import { describe, expect, test } from 'vitest';
import { builtSite } from '../../site.ts';
import { none } from '../none.ts';
import { mentionsIn } from './addresses.ts';
import { brokenLinks, fetchedElsewhere } from './links.ts';
import { pagesOf } from './pages.ts';
import { madeSite } from './planted.ts';

const site = builtSite();
const pages = pagesOf(site);
const mentions = mentionsIn(site, pages);

test('every link and every fragment resolves', () => none(brokenLinks(site, pages, mentions)));
test('nothing is fetched from anywhere else', () => none(fetchedElsewhere(site, mentions)));

describe('the check finds', () => {
  const page = '<p id="q1.s1">a</p><p id="q1.s2">b</p>';

  test.each([
    ['an address of nothing', 'index.html', '<a href="/sub/none/">', 'there is nothing at this address'],
    ['a slash that is missing', 'index.html', '<a href="/sub/p">', 'the final slash is missing'],
    ['a link out of the base path', 'index.html', '<a href="/p/">', 'it leaves the base path /sub/'],
    ['a fragment of nothing', 'index.html', '<a href="p/#q1.s3">', '/p/ has no id q1.s3'],
    ['a range whose end is missing', 'index.html', '<a href="p/#q1.s1-q1.s3">', '/p/ has no id q1.s1-q1.s3'],
    ['a range that runs backwards', 'index.html', '<a href="p/#q1.s2-q1.s1">', 'the range ends before it begins'],
    ['a script for an address', 'index.html', '<a href="javascript:1">', 'a link may not begin with javascript:'],
    ['a page within an address', 'index.html', '<a href="data:text/html,a">', 'a link may not begin with data:'],
    [
      'a form that is sent to a page within an address',
      'index.html',
      '<form action="data:text/html,a">',
      'a link may not begin with data:',
    ],
    ['another program to call', 'index.html', '<a href="tel:1">', 'a link may not begin with tel:'],
    ['a picture that is sent by mail', 'index.html', '<img src="mailto:a@b.example">', 'a link may not begin with mailto:'],
    ['a picture that is missing', 'index.html', '<img srcset="a.png 1x">', 'there is nothing at this address'],
    ['a picture of the head', 'index.html', '<meta property="og:image" content="/sub/a.png">', 'there is nothing at this address'],
    ['a font of a style', 'a.css', '@font-face{src:url("a.woff2")}', 'there is nothing at this address'],
    ['a style that a style imports', 'a.css', '@import "b.css";', 'there is nothing at this address'],
    ['a script that a script imports', 'a.js', 'import{b as c}from"./b.js";', 'there is nothing at this address'],
    ['a script that waits for its call', 'a.js', 'const a=()=>import(`./b.js`);', 'there is nothing at this address'],
    ['a script that a script passes on', 'a.js', 'export*from"./b.js";', 'there is nothing at this address'],
    ['an address of the data', 'a.json', '{"url":"https://site.example/sub/none/"}', 'there is nothing at this address'],
  ])('%s', (_, file, text, why) => {
    const made = madeSite({ 'p/index.html': page, [file]: text }, '/sub/');
    expect(brokenLinks(made)).toEqual([expect.stringMatching(new RegExp(`^${file}: .*: ${why}$`))]);
  });

  test.each([
    ['index.html', '<script src="https://else.example/a.js"></script>'],
    ['index.html', '<link rel="stylesheet" href="//else.example/a.css">'],
    ['index.html', '<img src="https://else.example/a.png">'],
    ['a.css', 'a{background:url(https://else.example/a.png)}'],
  ])('what is fetched from elsewhere: %s %s', (file, text) => {
    const made = madeSite({ [file]: text });
    expect(fetchedElsewhere(made, mentionsIn(made))).toHaveLength(1);
  });

  test('nothing wrong with links that resolve', () => {
    const made = madeSite({
      'index.html':
        '<a href="p/"><a href="/p/#q1.s1-q1.s2"><a href="a.txt"><a href="https://else.example/"><a href="mailto:a@b.example"><img src="data:image/gif,a">',
      'p/index.html': page,
      'a.txt': 'words, /* no import "./b.js" */',
      'a.js': '// import "./b.js"\nconst a = \'from"./c.js"\';',
    });
    expect(brokenLinks(made)).toEqual([]);
    expect(fetchedElsewhere(made, mentionsIn(made))).toEqual([]);
  });

  test('that there is no link', () => {
    const made = madeSite({});
    expect(brokenLinks(made)).toHaveLength(1);
    expect(fetchedElsewhere(made, [])).toHaveLength(1);
  });

  test('what is no address', () => {
    expect(() => mentionsIn(madeSite({ 'index.html': '<a href="https://:1/">' }))).toThrow('index.html');
  });
});
