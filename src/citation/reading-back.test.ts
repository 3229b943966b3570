import { Cite } from '@citation-js/core';
import type { Item } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import type { CslItem } from './files.ts';
import { toBibtex, toCslJson, toRis } from './files.ts';
import { works } from './fixtures/works.ts';
import type { Cited } from './references.ts';

const formats = {
  RIS: { write: (cited: Cited, where: string) => toRis('k', cited, where), forceType: '@ris/file', also: ['language', 'edition'] },
  BibTeX: {
    write: (cited: Cited, where: string) => toBibtex('k', cited, where),
    forceType: '@biblatex/text',
    also: ['translator', 'original-title'],
  },
};
type Format = (typeof formats)[keyof typeof formats];

/** Reads a file of references, which must hold one work; the kind of file is told, and not guessed from its words. */
function readOne(text: string, { forceType }: Format): Item {
  const { data } = new Cite(text, { forceType });
  expect(data).toHaveLength(1);
  const [item] = data;
  if (!item) throw new Error('No work was read.');
  return item;
}

/**
 * What must come back: what our CSL-JSON has, as far as the format and its reader have a field for it, and the remark within
 * the note; a name that is not parted is taken for a surname.
 */
function expected(cited: Cited, remark: string, { also }: Format): Partial<Item> {
  const [item] = toCslJson('k', cited, '') as [CslItem];
  const kept = ['type', 'title', 'title-short', 'genre', 'publisher', 'publisher-place', 'issued', 'accessed', 'URL', ...also];
  const names = ({ author, translator }: CslItem) => ({
    ...(author && { author: author.map((name) => ('literal' in name ? { family: name.literal } : name)) }),
    ...(translator && also.includes('translator') && { translator: translator.map(({ literal }) => ({ family: literal })) }),
  });
  return {
    ...Object.fromEntries(Object.entries(item).filter(([name]) => kept.includes(name))),
    ...names(item),
    ...(cited.translation && { genre: expect.stringMatching(/unofficial translation/i) as string }),
    ...(remark !== '' && { note: expect.stringContaining(remark) as string }),
  };
}

describe.each(Object.entries(formats))('%s is read back as it was written', (_name, format) => {
  test.each(Object.entries(works))('%s', (_key, cited) => {
    const note = cited.locale === 'zh' ? '年份为推定。' : 'The year is inferred.';
    expect(readOne(format.write(cited, note), format)).toMatchObject(expected(cited, note, format));
  });

  test('a work of which nothing but title and year is known', () => {
    const bare = { ...works['r.zh'], author: '', institution: '', place: '' };
    const read = readOne(format.write(bare, ''), format);
    expect(read).toMatchObject(expected(bare, '', format));
    expect(Object.keys(read)).not.toContain('author');
    expect(Object.keys(read)).not.toContain('publisher');
  });

  test.each([
    ['braces in pairs', 'a {b} {{c}}'],
    ['a brace that is never closed', 'a { b'],
    ['a brace that was never opened', 'a } b'],
    ['backslashes', 'C:\\new \\input{x} \\\\'],
    ['percent, hash and the other signs of TeX', '100% #1 a_b ~ ^ $5 & c'],
    ['quotation marks', `"a" 'b' “c” ‘d’ 「e」`],
    ['an entry within the entry', '@book{x, title = {y}}'],
    ['characters outside the basic plane', '𠮷野 𝔸 😀'],
    ['marks of direction', '\u200Fשלום\u200E \u202Babc\u202C'],
    ['markup', '<i>a</i> &amp; <!-- b'],
    ['signs that TeX would join', "a--b --- c ''d'' ``e`` -"],
  ])('%s survive', (_what, words) => {
    const cited = { ...works['r.en'], title: words, institution: words, place: words };
    expect(readOne(format.write(cited, words), format)).toMatchObject(expected(cited, words, format));
  });

  test.each([
    ['a line that would end the record', 'a\nER  - \nTY  - BOOK\nTI  - b', 'a ER - TY - BOOK TI - b'],
    ['a tag after a line end of Windows', 'a\r\nAU  - b', 'a AU - b'],
    ['the end of a record in a line', 'a ER  - b', 'a ER - b'],
    ['an empty line, which TeX takes for a paragraph', 'a\n\nb', 'a b'],
    ['line ends of Unicode', 'a\u2028b\u2029c\u0085d\vE\f', 'a b c d E'],
    ['spaces at the ends', ' \ta ', 'a'],
  ])('%s become a space', (_what, words, line) => {
    const cited = { ...works['r.en'], title: words, institution: words, place: words };
    const file = format.write(cited, words);
    expect(readOne(file, format)).toMatchObject(expected({ ...cited, title: line, institution: line, place: line }, line, format));
    expect(file.split(/[\n\r\v\f\u0085\u2028\u2029]+/)).toHaveLength(
      format.write({ ...works['r.en'], title: 'a' }, 'a').split(/\r?\n/).length,
    );
  });
});

test('RIS keeps wide and unbreakable spaces', () => {
  const title = 'a\u3000b\u00A0c';
  expect(readOne(toRis('k', { ...works['r.en'], title }, ''), formats.RIS).title).toBe(title);
});

test.each([['a { b'], ['a } b'], ['a \\{ b'], ['{{{']])(
  'BibTeX has its braces in pairs, for it counts those behind a backslash too: %s',
  (title) => {
    const file = toBibtex('k', { ...works['r.en'], title, author: `Chen ${title}` }, title);
    let depth = 0;
    for (const sign of file) {
      if (sign === '{') depth += 1;
      if (sign === '}') depth -= 1;
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    expect(depth).toBe(0);
  },
);

test('an address keeps its signs in BibTeX, but for those that would end the field', () => {
  const url = 'https://example.org/id/x/?a=1&b_c=%20#r2~';
  expect(readOne(toBibtex('k', { ...works['r.en'], url }, ''), formats.BibTeX).URL).toBe(url);
  const hostile = toBibtex('k', { ...works['r.en'], url: 'https://example.org/a}\\{b\nc' }, '');
  expect(readOne(hostile, formats.BibTeX).URL).toBe('https://example.org/a%7D%5C%7Bb%0Ac');
});
