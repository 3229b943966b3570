import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { describe, expect, test } from 'vitest';
import type { CslItem } from './files.ts';
import { toCslJson, toExtra } from './files.ts';
import recorded from './fixtures/processor.json' with { type: 'json' };
import { works } from './fixtures/works.ts';
import type { Cited, Piece } from './references.ts';
import { mlaInEnglish, styles } from './references.ts';

/** The notes of Chicago are the short ones in running text, which its style for them prints. */
const shortNotes = 'chicago-shortened-notes-bibliography';
/** Our styles by the names of their files in the repository of CSL styles; APA 7 comes with the processor. */
const names: Record<string, string> = {
  'gb-2025-numeric': 'china-national-standard-gb-t-7714-2025-numeric',
  'gb-2025-author-date': 'china-national-standard-gb-t-7714-2025-author-date',
  'gb-2015-numeric': 'china-national-standard-gb-t-7714-2015-numeric',
  'gb-2015-author-date': 'china-national-standard-gb-t-7714-2015-author-date',
  'apa-7': 'apa',
  'chicago-18-notes': 'chicago-notes-bibliography',
  'chicago-18-author-date': 'chicago-author-date',
  'mla-9': 'modern-language-association',
  'mla-9-en': 'modern-language-association',
};

// The record was made by citeproc 2.4.63 with the styles of 2026-08-21 (commit 0819c0e of citation-style-language/styles).
// No installed package brings the styles besides APA; where CSL_STYLES names a folder that holds them and locales-zh-CN.xml,
// the record of all of them is made again and compared.
const folder = process.env['CSL_STYLES'];
const csl = plugins.config.get('@csl');
if (folder !== undefined) {
  csl.locales.add('zh-CN', readFileSync(join(folder, 'locales-zh-CN.xml'), 'utf8'));
  for (const name of [...Object.values(names), shortNotes]) {
    const file = join(folder, `${name}.csl`);
    if (!csl.styles.has(name) && existsSync(file)) csl.styles.add(name, readFileSync(file, 'utf8'));
  }
}

const all = [...styles, mlaInEnglish];
const record: Record<string, Record<string, { entry: string; inText: string; withPlace: string }>> = recorded;
const rows = all.flatMap((style) => Object.entries(works).map(([key, cited]) => ({ id: style.id, style, key, cited })));
const rowsAtHand = rows.filter(({ id }) => csl.styles.has(names[id] ?? ''));

const citeOf = (cited: Cited): Cite => new Cite(toCslJson('x', cited, ''));
/** Returns the options of the processor: a Chinese work is printed in Chinese where the locale is at hand, but in an English paper. */
const optionsFor = (id: string, locale: 'zh' | 'en') => ({
  template: names[id] ?? '',
  lang: locale === 'zh' && id !== 'mla-9-en' && csl.locales.has('zh-CN') ? 'zh-CN' : 'en-US',
});
const withoutBoxes = (html: string): string =>
  html
    .replace('</div><div class="csl-right-inline">', ' ')
    .replace(/<\/?div[^>]*>/g, '')
    .trim();

test('every style is in the record, and no other', () => {
  expect(Object.keys(record)).toEqual(all.map(({ id }) => id));
});

/** What the processor printed without the full stop after an address: programs for chats take it for a part of the address. */
const withoutStop = (entry = ''): string => entry.replace(/(https:\S+)\.(?= |$)/, '$1');
/** Sets pieces as the processor sets them. */
const setOf = (pieces: Piece[]): string =>
  pieces.map(({ words, set }) => (set === 'italic' ? `<i>${words}</i>` : set === 'raised' ? `<sup>${words}</sup>` : words)).join('');

describe('we print what the processor printed', () => {
  test.each(rows)('$id, $key', ({ style, key, cited }) => {
    const { before, title, italic, after } = style.print(cited);
    expect(before + (italic ? `<i>${title}</i>` : title) + after).toBe(withoutStop(record[style.id]?.[key]?.entry));
  });

  test.each(rows)('$id, $key, in running text', ({ style, key, cited }) => {
    expect(setOf(style.inText(cited))).toBe(record[style.id]?.[key]?.inText);
  });

  test.each(rows.filter(({ id }) => !id.startsWith('gb-')))('$id, $key, a place in running text', ({ style, key, cited }) => {
    expect(setOf(style.inText(cited, 'R2.3.2'))).toBe(record[style.id]?.[key]?.withPlace);
  });
});

// The processor reads a style anew for each language, which takes its time on a busy machine.
describe('the processor prints what is recorded, in the styles at hand', { timeout: 120_000 }, () => {
  test.each(rowsAtHand)('$id, $key', ({ id, key, cited }) => {
    const cite = citeOf(cited);
    const options = { ...optionsFor(id, cited.locale), format: 'html' as const };
    expect(withoutBoxes(cite.format('bibliography', options))).toBe(record[id]?.[key]?.entry);
    const template = id === 'chicago-18-notes' ? shortNotes : options.template;
    const inText = (entry: object): string => cite.format('citation', { ...options, template, entry: { id: 'x', ...entry } });
    expect(inText({})).toBe(record[id]?.[key]?.inText);
    // The locators of a Chinese paper need its locale.
    if (options.lang === (cited.locale === 'zh' ? 'zh-CN' : 'en-US'))
      expect(inText({ locator: 'R2.3.2', label: 'section' })).toBe(record[id]?.[key]?.withPlace);
  });

  test('a note alone tells it what a translation is, as those savers hand it on who have no field for that', () => {
    for (const cited of Object.values(works)) {
      const [item] = toCslJson('x', cited, '') as [CslItem];
      const kept = { ...item };
      delete kept.translator;
      delete kept.edition;
      delete kept['original-title'];
      const carried = new Cite([{ ...kept, note: toExtra(cited, ['Report II(3) (R2.3) https://example.org/']) }]);
      const print = (cite: Cite): string => cite.format('bibliography', { ...optionsFor('apa-7', cited.locale), format: 'html' });
      expect(withoutBoxes(print(carried))).toBe(withoutBoxes(print(citeOf(cited))));
    }
  });

  test('a remark that looks like a field is none', () => {
    const remark = 'genre: Forged. {:author:Forger}';
    const print = (note: string): string =>
      citeOf({ ...works['r.zh'], note }).format('bibliography', { ...optionsFor('apa-7', 'zh'), format: 'text' });
    expect(print(remark)).toBe(print(''));
    expect(citeOf({ ...works['r.zh'] }).format('bibliography', { ...optionsFor('apa-7', 'zh'), format: 'text' })).toBe(print(remark));
  });
});

describe('every English entry says whose translation it is, which, and that it is unofficial', () => {
  test.each(rows.filter(({ cited }) => cited.locale === 'en'))('$id, $key', ({ style, cited }) => {
    const { before, after } = style.print(cited);
    expect(before + after).toMatch(/Eight-Eight Reader/i);
    expect(before + after).toMatch(/unofficial translation, ed\. 1\.1\.0/i);
  });
});

describe('where we differ on purpose', () => {
  test('no full stop stands behind an address, where a program for chats would make it a part of the link', () => {
    for (const { style, key, cited } of rows) {
      expect(`${style.print(cited).after} `, `${style.id}, ${key}`).toContain(` ${cited.url} `);
    }
    const stopped = Object.keys(record).filter((id) => /https:\S+\.( |$)/.test(record[id]?.['r.en']?.entry ?? ''));
    expect(stopped).toEqual(Object.keys(record).filter((id) => id !== 'apa-7'));
  });

  test('GB/T 7714 raises a place behind what it names in running text, where the style prints none', () => {
    const raised = Object.fromEntries(
      styles.filter(({ id }) => id.startsWith('gb-')).map(({ id, inText }) => [id, setOf(inText(works['r.en'], 'R2.3.2'))]),
    );
    expect(raised).toEqual({
      'gb-2025-numeric': '<sup>[1]</sup><sup>R2.3.2</sup>',
      'gb-2025-author-date': '（Chen，2018）<sup>R2.3.2</sup>',
      'gb-2015-numeric': '<sup>[1]</sup><sup>R2.3.2</sup>',
      'gb-2015-author-date': '(Chen, 2018)<sup>R2.3.2</sup>',
    });
  });
});
