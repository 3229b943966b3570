import { describe, expect, test } from 'vitest';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { CitedEntry } from './entry.ts';
import { entryReferences } from './entry.ts';
import { toEntryFile } from './entry-files.ts';
import { styles } from './references.ts';

const english: CitedEntry = {
  locale: 'en',
  title: 'Eight-Eight Strategy',
  container: 'Eight-Eight Reader',
  version: '1.1.0',
  date: { year: 2026, month: 11, day: 28 },
  url: 'https://reader.example/en/glossary/eight/',
  accessed: '2026-11-28',
};
const chinese: CitedEntry = { ...english, locale: 'zh', title: '“八八战略”', container: '八八读本' };

const printed = (cited: CitedEntry): Record<string, string> =>
  Object.fromEntries(entryReferences(cited).map(({ id, entry }) => [id, entry.before + entry.title + entry.after]));

describe('a part of a reference work', () => {
  test('is printed in every style', () => {
    expect(Object.keys(printed(english))).toEqual(styles.map(({ id }) => id));
  });

  test('names itself, the work, the edition, its day and its address', () => {
    const url = english.url;
    expect(printed(english)).toMatchObject({
      'apa-7': `Eight-Eight Strategy. (2026). In Eight-Eight Reader (ed. 1.1.0). ${url}`,
      'chicago-18-notes': `“Eight-Eight Strategy.” In Eight-Eight Reader, ed. 1.1.0. November 28, 2026. ${url}`,
      'chicago-18-author-date': `“Eight-Eight Strategy.” 2026. In Eight-Eight Reader, ed. 1.1.0. ${url}`,
      'mla-9': `“Eight-Eight Strategy.” Eight-Eight Reader, ed. 1.1.0, 28 Nov. 2026, ${url}`,
    });
    expect(printed(chinese)).toMatchObject({
      'mla-9': `“‘八八战略’.” 八八读本, 1.1.0版, 2026年11月28日, ${url}`,
      'gb-2025-numeric': `[1] “八八战略”[EB/OL]//八八读本. 1.1.0版. 2026-11-28. ${url}`,
      'gb-2015-author-date': `“八八战略”[EB/OL]//八八读本. 1.1.0版. (2026-11-28)[2026-11-28]. ${url}`,
    });
  });

  test.each([english, chinese])('is read back by programs: $title', (cited) => {
    const read = (file: string, forceType: string): unknown => new Cite(file, { forceType }).data;
    const wanted = { title: cited.title, 'container-title': cited.container, URL: cited.url };
    expect(read(toEntryFile('bib', 'x-en', cited), '@biblatex/text')).toMatchObject([{ ...wanted, type: 'entry' }]);
    expect(read(toEntryFile('ris', 'x-en', cited), '@ris/file')).toMatchObject([{ ...wanted, type: 'entry-encyclopedia' }]);
    expect(JSON.parse(toEntryFile('csl.json', 'x-en', cited))).toMatchObject([
      { ...wanted, type: 'entry-encyclopedia', edition: cited.locale === 'zh' ? '1.1.0版' : 'ed. 1.1.0' },
    ]);
  });

  test('keeps braces, commands and line breaks of a title from being fields', () => {
    const title = 'A {b} \\c\nTY  - BOOK';
    expect(toEntryFile('ris', 'x', { ...english, title }).match(/^TY/gm)).toHaveLength(1);
    expect(toEntryFile('bib', 'x', { ...english, title })).toContain('\\textbraceleft{}');
  });
});
