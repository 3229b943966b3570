import { describe, expect, test } from 'vitest';
import { inBoth } from './in-both.ts';

const zh = (words: string): string => `<span lang="zh-Hans" data-of="zh">${words}</span>`;
const en = (words: string): string => `<span lang="en" data-of="en">${words}</span>`;

const gap = '<span data-of="both"> </span>';

describe('a page in both languages', () => {
  test('says once what is the same', () => {
    const page = '<main id="main"><p>R2.1 &amp; <b>甲</b></p><svg viewBox="0 0 1 1"><path d="M0 0"/></svg></main>';
    expect(inBoth(page, page)).toContain('R2.1 &amp; <b>甲</b>');
    expect(inBoth(page, page)).not.toContain('data-of');
    expect(inBoth(page, page)).toContain('viewBox');
  });

  test('says both words where they differ, and leads each language to its own page', () => {
    expect(inBoth('<p>引用</p>', '<p>Cite</p>')).toBe(`<p>${zh('引用')}${gap}${en('Cite')}</p>`);
    const link = inBoth('<a href="/zh/" aria-label="去">甲</a>', '<a href="/en/" aria-label="Go">甲</a>');
    expect(link).toContain('href="/zh/"');
    expect(link).toContain('aria-label="去 Go"');
    expect(link).toContain('data-in-en="[[&quot;href&quot;,&quot;/en/&quot;],[&quot;aria-label&quot;,&quot;Go&quot;]]"');
  });

  test('keeps lines of words whole where their parts differ in number', () => {
    expect(inBoth('<p>共<b>三</b>处</p>', '<p>Three places</p>')).toBe(`<p>${zh('共<b>三</b>处')}${gap}${en('Three places')}</p>`);
  });

  test('marks blocks with their language where these differ in number, and no id stands twice', () => {
    const made = inBoth('<ul><li id="a">甲</li></ul>', '<ul><li id="a">A</li><li id="b">B</li></ul>');
    expect(made).toBe('<ul><li data-of="zh" id="a">甲</li><li data-of="en" lang="en">A</li><li data-of="en" lang="en">B</li></ul>');
  });

  test('keeps the head, the scripts and the tags of the Chinese page', () => {
    const made = inBoth(
      '<head><title>甲</title></head><h1 class="zh">甲</h1><script src="/a.js"></script><p class="en">A</p>',
      '<head><title>A</title></head><p class="zh">甲</p><h1 class="en">A</h1>',
    );
    expect(made).toMatch(/<title data-in-zh="[^"]*甲[^"]*" data-in-en="\[\[&quot;text&quot;,&quot;A&quot;\]\]">甲<\/title>/);
    expect(made).toContain('<h1 class="zh">甲</h1><p class="en">A</p>');
    expect(made).toContain('<script src="/a.js"></script>');
  });

  test('keeps the line of a fold first, once', () => {
    const made = inBoth('<details><summary>甲</summary><p>乙</p></details>', '<details><summary>A</summary><p>B</p><p>C</p></details>');
    expect(made.match(/<summary>/g)).toHaveLength(1);
    expect(made).toMatch(/^<details><summary>/);
  });

  test('takes no words for markup', () => {
    expect(inBoth('<p>a &lt;b&gt; &quot;</p>', '<p>c &lt;i&gt;</p>')).toBe(`<p>${zh('a &lt;b&gt; &quot;')}${gap}${en('c &lt;i&gt;')}</p>`);
  });
});
