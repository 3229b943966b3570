import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { handing, receiver } from '../../src/host/handing.ts';
import { madeSite } from '../checks/dist/planted.ts';
import type { Site } from '../site.ts';
import { nameById } from './by-id.ts';
import { folderWith } from './folder.ts';

const made = { script: 'start();', assets: new Map([['bar.css', Buffer.from('a{}')]]), modules: [] };
const head = (more = ''): string =>
  `<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'none'"><title>A </head> b</title>${more}</head>`;
const page = (body: string, more = ''): string => `<!DOCTYPE html><html lang="en">${head(more)}<body>${body}</body></html>`;

/** The text of a file of the copy of a site of few files. */
const copyOf = (files: Readonly<Record<string, string>>, base = '/sub/'): Map<string, string> => texts(madeSite(files, base));
const texts = (site: Site): Map<string, string> =>
  new Map([...folderWith(made, site, 'Open it.\n')].map(([path, bytes]) => [path, Buffer.from(bytes).toString()]));
const hrefs = (html = ''): string[] =>
  DomUtils.getElementsByTagName(() => true, parseDocument(html)).flatMap(
    ({ attribs }) => attribs['href'] ?? attribs['src'] ?? attribs['action'] ?? [],
  );

describe('a site under a base path', () => {
  const start = page(
    '<a href="/sub/zh/">中</a><a href="/sub/zh/r1/?view=lines#r1.s1">1</a><a href="/sub/data/a.csv" download>A</a><a href="#x">X</a><a href="https://site.example/sub/zh/">web</a><a href="/other/">other</a>',
    '<link rel="canonical" href="https://site.example/sub/"><link rel="stylesheet" href="/sub/_astro/a.css"><script type="module" src="/sub/_astro/Page.astro_astro_type_script_index_0_lang.abc.js"></script>',
  );
  const files = {
    'index.html': start,
    'zh/index.html': page('<a href="/sub/">up</a><form action="/sub/zh/"></form>'),
    'zh/r1/index.html': page('<a class="x" href=\'/sub/zh/r1/\'>self</a><a href="/sub/zh/">zh</a>'),
    'zh/moved/index.html':
      '<!DOCTYPE html><html><head><meta http-equiv="refresh" content="0; url=/sub/zh/r1/#r1.s1"></head><body></body></html>',
    'data/a.csv': 'a,b\n/sub/zh/,1\n',
    '_astro/a.css': 'a{}',
    '_astro/Page.js': 'import "./b.js"',
    'search/search.js': 'export const a = 1;',
    'robots.txt': 'no',
    _headers: 'no',
    '404.html': page('<a href="/sub/nowhere/">no</a>'),
  };

  test('its door leads into the folder, and every page to files', () => {
    const copy = copyOf(files);
    expect(hrefs(copy.get('打开 Open.html'))).toEqual([
      'reader/_astro/a.css',
      'reader/_astro/reader.js',
      'reader/zh/index.html',
      'reader/zh/r1/index.html?view=lines#r1.s1',
      'reader/data/a.csv',
      '#x',
      'https://site.example/sub/zh/',
      '/other/',
    ]);
    expect(hrefs(copy.get('reader/zh/r1/index.html'))).toEqual(['../../_astro/reader.js', '../../zh/r1/index.html', '../../zh/index.html']);
    expect(hrefs(copy.get('reader/zh/index.html'))).toEqual(['../_astro/reader.js', '../index.html', '../zh/index.html']);
    expect(copy.get('reader/zh/moved/index.html')).toContain('content="0; url=../../zh/r1/index.html#r1.s1"');
  });

  test('its scripts are one, which knows the base; modules and what servers ask for stay behind', () => {
    const copy = copyOf(files);
    expect([...copy.keys()].sort()).toEqual(
      [
        '打开 Open.html',
        '说明 Read me.txt',
        ...[
          '_astro/a.css',
          '_astro/bar.css',
          '_astro/reader.js',
          'data/a.csv',
          'index.html',
          'zh/index.html',
          'zh/moved/index.html',
          'zh/r1/index.html',
        ].map((path) => `reader/${path}`),
      ].sort(),
    );
    expect(copy.get('reader/index.html')).toContain('<script defer src="_astro/reader.js" data-base="/sub/"></script></head><body>');
    expect(copy.get('reader/index.html')).not.toContain('module');
    expect(copy.get('说明 Read me.txt')).toBe('Open it.\n');
  });

  test('files of data are as they were', () => expect(copyOf(files).get('reader/data/a.csv')).toBe('a,b\n/sub/zh/,1\n'));
});

test('values that need no quotes lose them, and every page is read as it was', () => {
  const body =
    '<p class="a" title="b c" id="d/" data-e="" data-f="g=h" lang="en" hidden="until-found">x<img alt="汉" src="https://else.example/a.png"/><br class="i"/></p><svg viewBox="0 0 1 1"><path d="M0"/></svg>';
  const html = copyOf({ 'index.html': page(body) }).get('reader/index.html') ?? '';
  expect(html).toContain('<p class=a title="b c" id="d/" data-e="" data-f="g=h" lang=en hidden=until-found>');
  const bodyOf = (text: string): string =>
    DomUtils.getInnerHTML(DomUtils.getElementsByTagName('body', parseDocument(text))[0] ?? parseDocument(''));
  expect(bodyOf(html)).toBe(bodyOf(page(body)));
});

describe('words', () => {
  test('that look like links, ends of the head or scripts stay words', () => {
    const words =
      '<p title="href=&quot;/sub/zh/&quot; </head>">/sub/zh/ href="/sub/zh/" &lt;/head&gt; &lt;a href="/sub/zh/"&gt; src=\'/sub/\'</p><textarea></head><a href="/sub/zh/"></textarea>';
    const copy = copyOf({ 'index.html': page(words) });
    const html = copy.get('reader/index.html') ?? '';
    expect(html).toContain(words);
    expect(html).toContain('<title>A </head> b</title><script defer');
    expect(html.split('reader.js')).toHaveLength(2);
  });

  test('of data are handed over sign by sign', () => {
    const words = JSON.stringify({ a: '</script><!--\u2028\u2029\\"\'`${x}\u0000 $& 八八', b: '/sub/zh/', ['__proto__']: 1 });
    const copy = copyOf({ 'index.html': page(''), 'zh/a.json': words, 'zh/b.json': '{}', 'search/zh.json': '[]', 'data/c.json': words });
    const code = copy.get(`reader/zh/${handing}`) ?? '';
    const handed: string[][] = [];
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- it is what the browser runs
    (new Function(receiver, code) as (hand: unknown) => void)((...both: string[]) => handed.push(both));
    expect(handed).toEqual([
      ['zh/a.json', words],
      ['zh/b.json', '{}'],
    ]);
    expect(copy.get('reader/data/c.json')).toBe(words);
    expect(copy.has('reader/zh/a.json')).toBe(false);
  });

  test('of pages that scripts ask for are handed over with their sheets', () => {
    const part = `<div class="search" data-search='{"a":"&lt;"}'><a href="/sub/zh/">"</a></div>`;
    const copy = copyOf({
      'index.html': page(''),
      'zh/index.html': page(`<p>before</p>${part}`, '<link rel="stylesheet" href="/sub/a.css">'),
      'a.css': '',
    });
    const code = copy.get(`reader/zh/${handing}`) ?? '';
    expect(code).toContain('zh/index.html');
    expect(code).toContain('data-search');
    expect(code).toContain('a.css');
    expect(code).not.toContain('before');
  });
});

describe('what is refused', () => {
  test('a page that leads to what the folder does not have', () =>
    expect(() => copyOf({ 'index.html': page(''), 'zh/index.html': page('<a href="/sub/zh/gone/">x</a>') })).toThrow(
      'zh/index.html leads to /sub/zh/gone/, which a copy of the site does not have.',
    ));

  test('a page that leads to what stays behind', () =>
    expect(() => copyOf({ 'index.html': page('<a href="/sub/robots.txt">x</a>'), 'robots.txt': '' })).toThrow(
      'index.html leads to /sub/robots.txt',
    ));

  test.each(['/sub/_astro/Other.astro_astro_type_script_index_0_lang.a.js', '/sub/_astro/chunk.js'])(
    'a page with a script that nothing starts: %s',
    (src) =>
      expect(() => copyOf({ 'index.html': page('', `<script type="module" src="${src}"></script>`), [src.slice(5)]: '' })).toThrow(
        /^index\.html has the script .*, which src\/bundles\/folder\.ts does not start\.$/,
      ),
  );

  test('a site without a page to open', () =>
    expect(() => copyOf({ 'zh/index.html': page('') })).toThrow('has no index.html, which a copy of it opens with.'));
});

describe('a site without an address', () => {
  const isPage = (path: string): boolean => ['id/a-2018/', 'id/a-2018/r2.3/'].includes(path);
  const named = (body: string, base = '/'): string => nameById(body, base, isPage);
  const [zh, en] = ['（本站尚无网址，可凭此编号检索）', '(the site has no address yet; search it for this id)'];

  test.each([
    ['<p lang="zh-Hans">地址：/id/a-2018/r2.3/ （网址暂定）</p>', `<p lang="zh-Hans">地址：a-2018:r2.3 ${zh}</p>`],
    [
      '<p lang="zh-Hans">中 <span lang="en">At /id/a-2018/r2.3/#r2.3.s1 (provisional address).</span></p>',
      `<p lang="zh-Hans">中 <span lang="en">At a-2018:r2.3.s1 ${en}.</span></p>`,
    ],
    ['<p lang="en">A &amp; B. /id/a-2018/<br>x', `<p lang="en">A &amp; B. a-2018 ${en}<br>x`],
    [
      '<p lang="zh-Hans"><button data-copy="/id/a-2018/r2.3/" data-done="b">c</button>',
      `<p lang="zh-Hans"><button data-copy="a-2018:r2.3 ${zh}" data-done="b">c</button>`,
    ],
  ])('says the id and what it is good for: %s', (before, after) => expect(named(before)).toBe(after));

  test.each([
    '<a href="/id/a-2018/r2.3/" data-permalinks="/id/a-2018/">x</a>',
    '<p>/id/ /id/b-2018/ /id/a-2018/r9/ https://site.example/id/a-2018/r2.3/ x/id/a-2018/r2.3/</p>',
    '<script>"/id/a-2018/r2.3/"</script>',
  ])('leaves links, other words and what is no page: %s', (same) => expect(named(same)).toBe(same));

  test('under a base path too', () =>
    expect(named('<p lang="en">/a.b/id/a-2018/r2.3/ /axb/id/a-2018/r2.3/</p>', '/a.b/')).toBe(
      `<p lang="en">a-2018:r2.3 ${en} /axb/id/a-2018/r2.3/</p>`,
    ));

  test('on every page, and what scripts ask for', () => {
    const part = '<details lang="en" data-panel="{}">2018. /sub/id/a-2018/r2.3/</details>';
    const site = { ...madeSite({ 'index.html': page(''), 'id/a-2018/r2.3/index.html': page(part) }, '/sub/'), origin: undefined };
    const copy = texts(site);
    for (const path of ['index.html', handing]) expect(copy.get(`reader/id/a-2018/r2.3/${path}`)).toContain(`2018. a-2018:r2.3 ${en}`);
  });
});
