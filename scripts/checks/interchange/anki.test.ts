import { describe, expect, test } from 'vitest';
import { anki, toAnki } from '#export/interchange/anki.ts';
import type { Source } from '#export/interchange/format.ts';
import { fitForXml } from '#text/xml.ts';
import { readSources } from '../../interchange-source.ts';
import { foundInAnki, imported, wordsOf } from './anki-reader.ts';
import { hostileSource, hostileWords } from './hostile-source.ts';

const site = { origin: 'https://reader.example', base: '/' };
const sources = readSources(site);
const odd = hostileSource(site);

/** Words as a field may hold them: one kind of line break, no characters that no file has a place for. */
const written = (words: string): string => fitForXml(words).replace(/\r\n?/g, '\n');

/** The same source in a later edition, with other English. */
function later(source: Source): Source {
  const { edition } = source;
  const info = { ...edition.info, edition: { ...edition.info.edition, version: '9.0.0', date: '2027-01-01' } };
  const segments = new Map([...edition.segments].map(([id, one]) => [id, one.en === undefined ? one : { ...one, en: `${one.en} Again.` }]));
  return { ...source, edition: { ...edition, info, segments } };
}

test('Anki reads the file by the headers that its manual documents', () => {
  for (const source of [...sources, odd]) expect(foundInAnki(toAnki(source))).toEqual([]);
});

test('every pair and every concept that the report mentions is a note, with its words, and no more', () => {
  for (const source of [...sources, odd]) {
    const { edition, glossary } = source;
    const notes = imported(toAnki(source));
    const pairs = [...edition.segments.values()].filter(({ en }) => en !== undefined);
    const concepts = glossary.published.filter((one) => glossary.mentionsOf(one).some((at) => at.edition.slug === edition.slug));
    expect(notes.size).toBe(pairs.length + concepts.length);
    const shown = (guid: string): string[] => (notes.get(guid)?.fields ?? []).map((field) => wordsOf(field).replaceAll('\u2060', ''));
    for (const { id, zh, en = '' } of pairs) {
      const address = `https://reader.example${source.urls.permanent(edition.slug, id)}`;
      expect(shown(`${edition.slug}/${id}`)).toEqual([written(zh), written(en), '', '', '', address]);
    }
    for (const { slug, zh, en } of concepts)
      expect(shown(`glossary/${slug}`)).toEqual([
        ...[zh.term, en.term, zh.pinyin, zh.definition ?? '', en.definition ?? ''].map(written),
        `https://reader.example/en/glossary/${slug}/`,
      ]);
  }
  const [home] = sources;
  expect(home.edition.segments.size).toBe(505);
  expect(imported(toAnki(home)).size).toBe(505 + home.glossary.published.length);
});

test('words are never more than words: no HTML, gap, sound, LaTeX or MathJax', () => {
  const notes = imported(toAnki(odd));
  expect(notes.size).toBe(2 * hostileWords.length + 1);
  for (const { fields, deck, tags } of notes.values()) {
    for (const field of fields) {
      expect(field.replaceAll('<br>', '')).not.toMatch(/[<>]|\{\{|\[(?:sound:|anki:|latex\]|\$+\]|\[type:)|\\[([]/);
      expect(field.isWellFormed()).toBe(true);
    }
    expect(deck.split('::')).toHaveLength(2);
    for (const tag of tags) expect(tag).toMatch(/^eight-eight-reader(?:::[\w.-]+)+$/);
  }
});

test('the words of the reports hold nothing that Anki would take for markup', () => {
  for (const source of sources) expect(toAnki(source)).not.toContain('\u2060');
});

test('a re-import changes notes and doubles none, in another edition, from another address, and of another report', () => {
  for (const source of [...sources, odd]) {
    const first = imported(toAnki(source));
    const second = imported(toAnki(later(source)), first);
    expect([...second.keys()]).toEqual([...first.keys()]);
    const [{ id = '' } = {}] = [...source.edition.segments.values()].filter(({ en }) => en !== undefined);
    const guid = `${source.edition.slug}/${id}`;
    expect(second.get(guid)?.fields[1]).toBe(`${first.get(guid)?.fields[1]} Again.`);
    expect(second.get(guid)?.tags).toContain(`eight-eight-reader::edition::${source.edition.slug}-9.0.0`);
  }
  const [home] = sources;
  const elsewhere = readSources({ origin: undefined, base: '/sub/' })[0];
  expect([...imported(toAnki(elsewhere)).keys()]).toEqual([...imported(toAnki(home)).keys()]);
  // The same terms in the file of another report are the same notes, with the same tags.
  const other = { ...home.edition, slug: 'other' };
  const both = {
    ...home.glossary,
    mentionsOf: (concept: Parameters<Source['glossary']['mentionsOf']>[0]) =>
      home.glossary.mentionsOf(concept).flatMap((at) => [at, { ...at, edition: other }]),
  };
  const ofHome = imported(toAnki({ ...home, glossary: both }));
  const ofBoth = imported(toAnki({ ...home, edition: other, glossary: both }), ofHome);
  expect(ofBoth.size).toBe(ofHome.size + 505);
  for (const [guid, note] of ofHome) expect(ofBoth.get(guid)).toEqual(note);
});

test('what is not translated has no pair', () => {
  const { edition } = odd;
  const untranslated = [...edition.segments.values()].filter(({ en }) => en === undefined);
  expect(untranslated).toHaveLength(1);
  for (const { id } of untranslated) expect(imported(toAnki(odd)).has(`${edition.slug}/${id}`)).toBe(false);
});

test('the same source gives the same bytes', async () => {
  expect(await anki.make(hostileSource(site))).toBe(await anki.make(odd));
});

describe('planted faults are found', () => {
  const file = toAnki(odd);
  const last = file.trimEnd().split('\n').at(-1) ?? '';
  const faults: readonly [string, string, RegExp][] = [
    ['a note that stands twice', `${file}${last}\n`, /stands twice/],
    ['a row without its tags', `${file}a/b\tdeck\tc\n`, /has 3 columns/],
    ['a setting that there is not', file.replace('#guid column', '#id column'), /^id column: no such setting/],
    ['a setting that does not say so', file.replace('#html:false', '#html:no'), /^html: no such setting/],
    ['a file that does not say which column has the ids', file.replace('#guid column:1\n', ''), /^guid column is not said/],
    ['a quotation mark that does not close', file.replace('""', '"'), /[Qq]uote/],
    ['a field that breaks its row', file.replace(/"([^"]*)\n([^"]*)"/, '$1\n$2'), /columns/],
    [
      'a note without a first field',
      `${file}${last.replace(/^([^\t]*\t[^\t]*\t)[^\t]*/, '$1').replace(/^[^\t]*/, 'sample/x')}\n`,
      /empty first field/,
    ],
  ];
  for (const [name, planted, found] of faults)
    test(name, () => {
      expect(planted).not.toBe(file);
      expect(foundInAnki(planted).join('\n')).toMatch(new RegExp(found.source, 'm'));
    });
});
