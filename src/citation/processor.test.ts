import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { describe, expect, test } from 'vitest';
import { toCslJson } from './files.ts';
import recorded from './fixtures/processor.json' with { type: 'json' };
import { works } from './fixtures/works.ts';
import type { Cited } from './references.ts';
import { mlaInEnglish, styles } from './references.ts';

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
  for (const name of Object.values(names)) {
    const file = join(folder, `${name}.csl`);
    if (!csl.styles.has(name) && existsSync(file)) csl.styles.add(name, readFileSync(file, 'utf8'));
  }
}

const all = [...styles, mlaInEnglish];
const record: Record<string, Record<string, { entry: string; inText: string }>> = recorded;
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
const withoutLastStop = (entry = ''): string => entry.replace(/(https:\S+)\.$/, '$1');

describe('we print what the processor printed', () => {
  test.each(rows)('$id, $key', ({ style, key, cited }) => {
    const { before, title, italic, after } = style.print(cited);
    expect(before + (italic ? `<i>${title}</i>` : title) + after).toBe(withoutLastStop(record[style.id]?.[key]?.entry));
  });
});

// The processor reads a style anew for each language, which takes its time on a busy machine.
describe('the processor prints what is recorded, in the styles at hand', { timeout: 120_000 }, () => {
  test.each(rowsAtHand)('$id, $key', ({ id, key, cited }) => {
    const cite = citeOf(cited);
    const options = optionsFor(id, cited.locale);
    expect(withoutBoxes(cite.format('bibliography', { ...options, format: 'html' }))).toBe(record[id]?.[key]?.entry);
    expect(cite.format('citation', { ...options, format: 'text' })).toBe(record[id]?.[key]?.inText);
  });
});

describe('in running text we print what the processor printed', () => {
  test.each(rows.filter(({ id }) => id !== 'chicago-18-notes'))('$id, $key', ({ style, key, cited }) => {
    expect(style.inText(cited)).toBe(record[style.id]?.[key]?.inText);
  });
});

describe('where we differ on purpose', { timeout: 120_000 }, () => {
  const printed = (suffix: string | undefined, locator: string | undefined): string =>
    citeOf(works['r.en']).format('citation', {
      ...optionsFor('apa-7', 'en'),
      format: 'text',
      entry: { id: 'x', ...(suffix !== undefined && { suffix }), ...(locator !== undefined && { locator }) },
    });
  const ours = (id: string, place?: string): string | undefined => all.find((style) => style.id === id)?.inText(works['r.en'], place);

  test('an entry ends with its address, and not with a full stop, which a program for chats would make a part of the link', () => {
    for (const { style, key, cited } of rows) {
      expect(style.print(cited).after.endsWith(` ${cited.url}`), `${style.id}, ${key}`).toBe(true);
    }
    const stopped = Object.keys(record).filter((id) => record[id]?.['r.en']?.entry.endsWith('/.'));
    expect(stopped).toEqual(Object.keys(record).filter((id) => id !== 'apa-7'));
  });

  test('a place is named as it is printed, with no “p.” of a locator before it', () => {
    expect(ours('apa-7', 'R2.3.2')).toBe(printed(', R2.3.2', undefined));
    expect(printed(undefined, 'R2.3.2')).toBe('(Chen, 2018, p. R2.3.2)');
  });

  test('GB/T 7714 names no place in running text', () => {
    for (const { id, inText } of styles.filter((style) => style.id.startsWith('gb-'))) {
      expect(inText(works['r.en'], 'R2.3.2'), id).toBe(record[id]?.['r.en']?.inText);
    }
  });

  test('the note of Chicago is the short one of a later mention, where the processor prints a first note in full', () => {
    expect(record['chicago-18-notes']?.['r.en']?.inText).toMatch(/^Weijun Chen, Keep Unswervingly .*, 2018\), https:.*\.$/);
    expect(ours('chicago-18-notes')).toBe('Chen, “Keep Unswervingly to the Path Charted by the Eight-Eight Strategy.”');
  });

  test('its short title stands in quotation marks, for text without italics cannot set it off as the processor does', () => {
    const later = 'Chen, <i>Keep Unswervingly to the Path Charted by the Eight-Eight Strategy</i>, R2.3.2.';
    expect(ours('chicago-18-notes', 'R2.3.2')).toBe(later.replace('<i>', '“').replace('</i>,', ',”'));
  });
});
