import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { faultsOfProse } from '#prose/faults.ts';
import { contentFolder } from '../../content.ts';
import { proseFaults } from './prose.ts';

const matter = '---\ntitle: A title\ndescription: What it says.\norder: 1\n---\n';
const path = 'content/topics/en/x.mdx';

/** The faults of a topic with these words in its sixth line: line, column, rule and what is said. */
const found = (words: string, file = path): string[] =>
  faultsOfProse(file, `${matter}${words}\n`).map(
    ({ line, column, ruleId, reason }) => `${line ?? ''}:${column ?? ''} ${ruleId ?? ''} ${reason}`,
  );

test('the prose of content/ holds nothing that may not stand there', () => {
  expect(proseFaults(contentFolder)).toEqual([]);
});

describe('what may stand in prose', () => {
  test.each([
    ['Markdown', '# H\n\n*a* **b** ~~c~~ `x < {y} <div>`\n\n- a\n- b\n\n1. c\n\n> d\n\n---\n\n| a | b |\n|---|---|\n| c | d |\n'],
    ['a block of code', '```html\n<script>{x}</script>\n```'],
    ['signs that are written out in one of several lines', 'a &lt; b\nc\nd'],
    ['signs that are written out', 'a \\< b &lt; c \\{ d \\} e } f > g & h'],
    [
      'links',
      '[a](https://x.org/a:b?c=d) [b](HTTP://x.org) [c](mailto:a@x.org) [d](../glossary/x/) [e](#source) [f](./a:b) www.x.org https://x.org [g]\n\n[g]: ?a=b:c',
    ],
    [
      'components',
      '<Term of="standard-land" /> and <Term of="x">*words*</Term>\n\n<Quote id="wenzhou-2018:r2.a.s1" />\n\n- <Cite\n  id="r2"\n/>\n\n<Eight />',
    ],
    ['words that only begin like a program', 'important, exports'],
  ])('%s', (_, words) => {
    expect(found(words)).toEqual([]);
  });

  test('front matter with a mark of byte order, or with the line ends of Windows', () => {
    expect(faultsOfProse(path, `\uFEFF${matter}a`)).toEqual([]);
    expect(faultsOfProse(path, `${matter}a`.replaceAll('\n', '\r\n'))).toEqual([]);
  });
});

describe('what is planted is found, where it stands, with what to write instead', () => {
  test.each([
    ['a {1 + 1} b', '6:3 not-admitted', 'write \\{'],
    ['{/* a comment */}', '6:1 not-admitted', 'write \\{'],
    ['a &#x202e; b', '6:1 hidden-sign', 'Take it out'],
    ['{process.exit(1)}', '6:1 not-admitted', 'write \\{'],
    ["import x from 'y'\n", '6:1 not-admitted', 'Leave it out'],
    ['export const x = 1\n', '6:1 not-admitted', 'Leave it out'],
    ["export { x } from 'y'\n", '6:1 not-admitted', 'Leave it out'],
    ['<div>a</div>', '6:1 not-admitted', '<Cite>'],
    ['a <br /> b', '6:3 not-admitted', 'write \\<'],
    ['<script>alert(1)</script>', '6:1 not-admitted', 'raw HTML'],
    ['<iframe src="https://x.org" />', '6:1 not-admitted', 'raw HTML'],
    ['<svg><a /></svg>', '6:1 not-admitted', 'raw HTML'],
    ['<>a</>', '6:1 not-admitted', 'raw HTML'],
    ['<Term.x />', '6:1 not-admitted', 'no component'],
    ['<constructor />', '6:1 not-admitted', 'no component'],
    ['<Fragment set:html="x" />', '6:1 not-admitted', 'no component'],
    ['<To page="data">a</To>', '6:1 not-admitted', 'no component'],
    ['<Cite id={1} />', '6:1 not-admitted', 'Write <Cite id="…" />.'],
    ['<Cite {...x} />', '6:1 not-admitted', 'Write <Cite id="…" />.'],
    ['<Cite id />', '6:1 not-admitted', 'Write <Cite id="…" />.'],
    ['<Cite />', '6:1 not-admitted', 'lacks the attribute `id`'],
    ['<Cite id="r2" id="r3" />', '6:1 not-admitted', 'twice'],
    ["<Cite id='r2' />", '6:1 not-admitted', 'straight double quotation marks'],
    ['<Cite id = "r2" />', '6:1 not-admitted', 'straight double quotation marks'],
    ['<Cite id="r&#50;" />', '6:1 not-admitted', 'straight double quotation marks'],
    ['<Cite /* x */ id="r2" />', '6:1 not-', '<Cite'],
    ['<Cite id="r2" onclick="x" />', '6:1 not-admitted', 'no attribute `onclick`'],
    ['<Cite id="r2" set:html="x" />', '6:1 not-admitted', 'no attribute `set:html`'],
    ['<Cite id="r2" client:load />', '6:1 not-admitted', 'no attribute `client:load`'],
    ['<Cite id="r2" server:defer />', '6:1 not-admitted', 'no attribute `server:defer`'],
    ['<Cite id="r2" class="x" />', '6:1 not-admitted', 'no attribute `class`'],
    ['<Cite id="a b" />', '6:1 not-admitted', 'no name of a page, place or entry'],
    ['<Quote id="r2">words</Quote>', '6:1 not-admitted', 'would not be shown'],
    ['<Term of="x">a {y} b</Term>', '6:16 not-admitted', 'write \\{'],
    ['- a\n\n  > <b>x</b>', '8:5 not-admitted', 'raw HTML'],
    ['![a](https://x.org/a.png)', '6:1 not-admitted', 'Link to its page'],
    ['![a](../../x.js)', '6:1 not-admitted', 'Link to its page'],
    ['![a](data:image/png;base64,x)', '6:1 not-admitted', 'Link to its page'],
    ['![a][b]\n\n[b]: x.js', '6:1 not-admitted', 'Link to its page'],
    ['a < b', '6:3 not-markdown', 'write \\<'],
    ['中文\n中 < 文', '7:3 not-markdown', 'write \\<'],
    ['a <b c', '6:3 not-markdown', 'write \\<'],
    ['fewer than <5', '6:12 not-markdown', 'write \\<'],
    ['a\n\n<!-- b -->', '8:1 not-markdown', 'Leave it out'],
    ['a <!-- b --> c', '6:3 not-markdown', 'Leave it out'],
    ['<!DOCTYPE html>', '6:1 not-markdown', 'Leave it out'],
    ['a { b', '6:3 not-markdown', 'write \\{'],
    ['a {= } b', '6:4 not-markdown', 'write \\{'],
    ['<Term of="x">', '6:1 not-markdown', 'Write <Term of="…">words</Term> or <Term of="…" />.'],
    ['<Term of="x"', '6:1 not-markdown', 'Write <Term of="…">words</Term>'],
    ['<Cite id=r2 />', '6:1 not-markdown', 'Write <Cite id="…" />.'],
    ['<p>a', '6:1 not-markdown', 'no such component'],
    ['a </Term>', '6:3 not-markdown', 'open <Term> before it'],
    ['<Term of="x">\n\n</Cite>', '8:1 not-markdown', 'Close <Term> first'],
    ['<https://x.org>', '6:1 not-markdown', '[words](address)'],
    ['[a](javascript:alert)', '6:1 no-such-scheme', 'https:'],
    ['[a](JaVaScRiPt:alert)', '6:1 no-such-scheme', 'https:'],
    ['[a](&#106;avascript&colon;alert)', '6:1 no-such-scheme', 'https:'],
    ['[a](<java&Tab;script:alert>)', '6:1 no-such-scheme', 'https:'],
    ['[a](<java&#10;script:alert>)', '6:1 no-such-scheme', 'https:'],
    ['[a](< javascript:alert>)', '6:1 no-such-scheme', 'https:'],
    ['[a](&#1;javascript:alert)', '6:1 no-such-scheme', 'https:'],
    ['[a](java\\script:alert)', '6:1 no-such-scheme', 'https:'],
    ['[a](\u200bjavascript:alert)', '6:1 no-such-scheme', 'https:'],
    ['[a](vbscript:x)', '6:1 no-such-scheme', 'https:'],
    ['[a](data:text/html,x)', '6:1 no-such-scheme', 'https:'],
    ['[a](file:///etc/passwd)', '6:1 no-such-scheme', 'https:'],
    ['[a](//x.org)', '6:1 no-such-scheme', 'Write https: before it'],
    ['[a](/\\x.org)', '6:1 no-such-scheme', 'Write https: before it'],
    ['[a](<b c>)', '6:1 no-such-scheme', '%20'],
    ['[a]\n\n[a]: javascript:alert', '8:1 no-such-scheme', 'https:'],
    ['**[a](javascript:alert)**', '6:3 no-such-scheme', 'https:'],
    ['a[^1]\n\n[^1]: b', '6:2 not-admitted', 'round brackets'],
  ])('%s', (words, where, said) => {
    const [first, ...others] = found(words);
    expect(first?.slice(0, where.length)).toBe(where);
    expect(first).toContain(said);
    expect(others.filter((other) => !/not-admitted|no-such-scheme/.test(other))).toEqual([]);
  });

  test('all faults of a file, each at its place', () => {
    expect(found('{a}\n\n<b>x</b> [c](data:x)\n\nd < e[^1]\n\n[^1]: f').map((one) => one.split(' ').slice(0, 2).join(' '))).toEqual([
      '6:1 not-admitted',
      '8:1 not-admitted',
      '8:10 no-such-scheme',
      '10:3 not-markdown',
      '10:6 not-admitted',
      '12:1 not-admitted',
    ]);
  });

  test.each([
    ['title: A\norder: 1', '1:1 invalid-data', '`description`'],
    ['title: A\ndescription: B\norder: first', '4:1 invalid-data', '`order`'],
    ['title: A\ndescription: B\norder: 1\nlayout: ../x.astro', '5:1 invalid-data', '`layout`'],
    ['title: A\ndescription: B\norder: 1\nalso: [1]', '5:1 invalid-data', '`also.0`'],
    ['title: A\ndescription: B: C\norder: 1', '3:', 'no valid YAML'],
    ['- a', '1:1 invalid-data', 'The whole'],
  ])('front matter: %s', (lines, where, said) => {
    const [first] = faultsOfProse(path, `---\n${lines}\n---\n`);
    expect(`${first?.line ?? ''}:${first?.column ?? ''} ${first?.ruleId ?? ''}`.startsWith(where)).toBe(true);
    expect(first?.reason).toContain(said);
  });

  test.each(['', 'title: A\n\na', '---\ntitle: A\n', "+++\ntitle = 'A'\n+++\n"])('no front matter: %j', (text) => {
    expect(faultsOfProse(path, text)[0]?.reason).toContain('The front matter is missing or has no end');
  });

  test('what stands in the line that ends the front matter is read as what the build makes of it', () => {
    expect(
      faultsOfProse(path, '---\ntitle: A\ndescription: B\norder: 1\n---{process.exit(1)}\n---\n').map(
        ({ line, ruleId }) => `${line ?? ''} ${ruleId ?? ''}`,
      ),
    ).toContain('5 not-admitted');
  });

  test('a file of which no page is made, and another set of components', () => {
    expect(found('{a}', 'content/topics/fr/x.mdx').map((one) => one.split(' ')[1])).toEqual(['no-page', 'not-admitted']);
    expect(found('<To page="data">a</To>', 'content/about/en.mdx').join()).not.toContain('not-admitted');
    expect(found('<Cite id="r2" />', 'content/about/en.mdx').join()).toContain('<Cite> is no component');
  });
});

test('links and folders that are called like prose are not read as prose', () => {
  const folder = mkdtempSync(join(tmpdir(), 'prose-'));
  mkdirSync(join(folder, 'topics/en/a.mdx'), { recursive: true });
  symlinkSync(folder, join(folder, 'topics/ring'));
  symlinkSync(join(folder, 'nowhere'), join(folder, 'topics/en/b.mdx'));
  expect(proseFaults(folder)).toEqual([]);
  rmSync(folder, { recursive: true });
});
