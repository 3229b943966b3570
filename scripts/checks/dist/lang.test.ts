import { describe, expect, test } from 'vitest';
import { builtSite } from '../../site.ts';
import { none } from '../none.ts';
import { underAnotherLanguage } from './lang.ts';
import { pagesOf } from './pages.ts';
import { madePage } from './planted.ts';

test('no words stand under another language than their own', () => none(underAnotherLanguage(pagesOf(builtSite()))));

describe('the check finds', () => {
  const found = (lang: string, body: string): string[] =>
    underAnotherLanguage([madePage('zh/', `<html lang="${lang}"><head><title>标题 Title words</title></head><body>${body}</body></html>`)]);

  test.each([
    ['en', '<p>The usual word is 制胜.</p>'],
    ['en', '<p>十</p>'],
    ['en', '<div lang="zh-Hans"><p lang="en">a <b>校</b></p></div>'],
    ['zh-Hans', '<p>见 standard land 一条</p>'],
    ['zh-Hans', '<p>（English）</p>'],
    ['zh-Hans', '<p>又 to do</p>'],
    ['zh-Hans', '<span lang="en">land</span><p>土 land</p>'],
    ['zh-Hans', '<p hidden>not shown</p>'],
    ['zh-Hans', '<svg><title>What it shows</title></svg>'],
  ])('in %s: %s', (lang, body) => {
    expect(found(lang, body)).toHaveLength(1);
  });

  test.each([
    ['en', '<p>The word is <span lang="zh-Hans">制胜</span>.</p>'],
    ['zh-Hans', '<p>见 <span lang="en">standard land</span> 一条</p>'],
    ['zh-Hans', '<p>GDP、R2.3 s3、wenzhou-2018:r2.3、CC BY 4.0</p>'],
    ['zh-Hans', '<p>example.com 转载，https://site.example/some/where，BibTeX，按 Shift + Enter</p>'],
    ['zh-Hans', '<code>words in code</code><script>const words = 1;</script>'],
    ['en', '<script type="application/json">{"a": "制胜"}</script>'],
  ])('nothing wrong in %s: %s', (lang, body) => {
    expect(found(lang, body)).toEqual([]);
  });

  test('that there is no page', () => expect(underAnotherLanguage([])).toHaveLength(1));
});
