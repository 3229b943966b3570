import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { afterAll, describe, expect, test } from 'vitest';
import { urlsOf } from '#address/url.ts';
import { sampleEdition } from '#edition/sample-edition.ts';
import type { Edition } from '#edition/types.ts';
import { hostile } from '#export/hostile.ts';
import { toTei } from '#export/interchange/tei/tei.ts';
import type { ConceptEntry } from '#glossary/concepts.ts';
import { createGlossary } from '#glossary/glossary.ts';
import { sentencesOf } from '#glossary/places.ts';
import { concept } from '#schemas/glossary.ts';
import { decode } from '#text/decode.ts';
import { fitForXml } from '#text/xml.ts';
import { readSources } from '../../interchange-source.ts';
import { corpusFolder } from '../../root.ts';
import { corpusTexts } from '../laws/corpus.ts';
import { none } from '../none.ts';
import type { OpenedTei } from './tei-checkers.ts';
import { allOfTei, foundByJing, foundByLibxml, hasJing, openTei, schema } from './tei-checkers.ts';

if (!hasJing) process.stdout.write('jing is not on this machine: TEI is checked by libxml2 alone.\n');
if (allOfTei === undefined) process.stdout.write('TEI_ALL names no tei_all.rng: TEI is checked against our own schema alone.\n');

const urls = urlsOf({ origin: 'https://reader.example', base: '/' });
const sources = readSources({ origin: 'https://reader.example', base: '/' });
const files = sources.map((source) => toTei(source));
const [home] = sources;
const [file = ''] = files;
const opened = openTei(file);
afterAll(() => {
  opened.close();
});

/** Returns the words of an edition as XML can hold them. */
const wordsIn = ({ segments }: Edition): Pick<OpenedTei, 'zh' | 'en'> => ({
  zh: [...segments.values()].map(({ id, zh }) => [id, fitForXml(zh)]),
  en: [...segments.values()].flatMap(({ id, en }): [string, string][] => (en === undefined ? [] : [[`en-${id}`, fitForXml(en)]])),
});

/** Returns the addresses of the sentences of an edition, in each language. */
const addressesIn = ({ segments }: Edition): OpenedTei['cited'] => ({
  zh: [...segments.keys()],
  en: [...segments.values()].flatMap(({ id, en }) => (en === undefined ? [] : [id])),
});

/** Holds a file to its edition: valid, every word there and in order, every address as the header says, every pointer leading somewhere. */
function holds(edition: Edition, made: string): void {
  none(foundByLibxml(made));
  const { zh, en, cited, broken, close } = openTei(made);
  expect({ zh, en }).toEqual(wordsIn(edition));
  expect(cited).toEqual(addressesIn(edition));
  none(broken);
  close();
}

function teiOf(edition: Edition, concepts: readonly ConceptEntry[] = [], where = urls): string {
  return toTei({ edition, glossary: createGlossary(concepts, sentencesOf([edition], edition)), families: [], texts: [], urls: where });
}

test('every report of the site is valid, and has every word of both languages', () => {
  sources.forEach(({ edition }, at) => {
    holds(edition, files[at] ?? '');
  });
  if (hasJing) none(foundByJing(files, schema));
  if (hasJing && allOfTei !== undefined) none(foundByJing(files, allOfTei));
});

test('what is aligned, parallel, irregular and explained is all there', () => {
  const { edition } = home;
  const { segments, parallels, apparatus } = edition;
  expect(opened.count("//tei:linkGrp[@type='translation']/tei:link")).toBe(
    [...segments.values()].filter(({ en }) => en !== undefined).length,
  );
  expect(opened.count("//tei:linkGrp[@type='parallel']/tei:link")).toBe(parallels.confirmed.length);
  expect(opened.count('//tei:listAnnotation/tei:note')).toBe(apparatus.length);
  expect(opened.read('//tei:sic')).toEqual(
    [...segments.values()].flatMap(({ notes }) => notes.flatMap(({ likely, printed }) => (likely === undefined ? [] : [printed]))),
  );
  expect(opened.count('//tei:text//tei:term[not(@prev)]')).toBeGreaterThan(opened.count('//tei:list/tei:item'));
});

test('the same source gives the same file', () => {
  expect(toTei(home)).toBe(file);
});

/** Faults that the schema is to find. */
const faults: [name: string, plant: (made: string) => string][] = [
  ['an unknown element', (made: string) => made.replace('<sic>', '<sic><hi>').replace('</sic>', '</hi></sic>')],
  ['an unknown attribute', (made: string) => made.replace('<sic>', '<sic n="1">')],
  ['an id that stands twice', (made: string) => made.replace('xml:id="r1.1.s1"', 'xml:id="r1.1.s2"')],
  ['a sentence within a sentence', (made: string) => made.replace('<sic>', '<sic><s/>')],
  ['a sentence without an id', (made: string) => made.replace(' xml:id="r1.1.s1"', '')],
  ['a certainty that TEI does not know', (made: string) => made.replace('<corr cert="high"', '<corr cert="sure"')],
  ['an English sentence in the Chinese', (made: string) => made.replace('xml:id="r1.1.s1"', 'xml:id="en-x"')],
  [
    'a division behind which a paragraph stands',
    (made: string) => made.replace('<div type="paragraphs">\n<p', '<p').replace('</p>\n</div>\n</div>', '</p>\n</div>'),
  ],
];

test.each(faults)('%s is found by the schema', (_, plant) => {
  expect(plant(file)).not.toBe(file);
  expect(foundByLibxml(plant(file))).not.toEqual([]);
});

test('jing finds each of them too', () => {
  if (!hasJing) return;
  const found = foundByJing(
    faults.map(([, plant]) => plant(file)),
    schema,
  );
  expect(faults.filter((_, at) => !found.some((line) => line.includes(`/${at}.xml:`))).map(([name]) => name)).toEqual([]);
});

test.each([
  ['a sentence that is lost', (made: string) => made.replace(/<s xml:id="r1\.1\.s2".*?<\/s>/, '')],
  ['a word that is lost', (made: string) => made.replace('<sic>选派 ', '<sic>选派')],
  ['two sentences that changed places', (made: string) => made.replace(/(<s xml:id="r1\.1\.s2".*?<\/s>)(<s .*?<\/s>)/, '$2$1')],
])('%s is found by the words', (_, plant) => {
  const planted = openTei(plant(file));
  expect({ zh: planted.zh, en: planted.en }).not.toEqual(wordsIn(home.edition));
  planted.close();
});

test.each([
  ['a link to nowhere', (made: string) => made.replace('<link target="#n0.a.s1 ', '<link target="#n9.a.s1 '), '#n9.a.s1 leads nowhere'],
  [
    'a term of no concept',
    (made: string) => made.replace('xml:id="term-zhejiang"', 'xml:id="term-nowhere"'),
    '#term-zhejiang leads nowhere',
  ],
  [
    'a counterpart that is not there',
    (made: string) => made.replace('xml:id="en-r1.1.s1"', 'xml:id="en-r1.1.s99"'),
    '#en-r1.1.s1 leads nowhere',
  ],
])('%s is found by the pointers', (_, plant, said) => {
  const planted = openTei(plant(file));
  expect(planted.broken).toContain(said);
  planted.close();
});

test('a site without an address makes a valid file without addresses', () => {
  const provisional = toTei({ ...home, urls: urlsOf({ origin: undefined, base: '/' }) });
  holds(home.edition, provisional);
  expect(provisional).toContain('<?xml-model href="tei.rng"');
  expect(provisional).not.toMatch(/<ptr|type="URI"|reader\.example/);
});

test('every sample report makes a file with all its words', () => {
  const made = corpusTexts().map((name) => {
    const text = decode(new VFile({ path: name, value: readFileSync(join(corpusFolder ?? '', name)) }));
    const edition = sampleEdition({ text, info: { translation: 'none' } });
    const whole = teiOf(edition);
    holds(edition, whole);
    expect(whole).not.toContain('text-en');
    return whole;
  });
  if (hasJing && made.length > 0) none(foundByJing(made, schema));
  if (hasJing && made.length > 0 && allOfTei !== undefined) none(foundByJing(made, allOfTei));
});

test('a number that is not that of the address is found by the law of addresses', () => {
  const planted = openTei(file.replace('<div xml:id="r1.2" type="section" n="2"', '<div xml:id="r1.2" type="section" n="7"'));
  expect(planted.cited.zh).toContain('r1.7.s1');
  expect(planted.cited.zh).not.toEqual(addressesIn(home.edition).zh);
  planted.close();
});

describe('a report whose translation is under way', () => {
  const text = '题\n一、甲\n（一）乙。丙一。丙二。\n（二）丁。戊。\n末段。\n二、己\n庚。辛。';
  const plain = sampleEdition({ text });
  const ids = [...plain.segments.keys()];

  test('has no English of what is not translated', () => {
    const made = [2, 3, 4].map((step) => {
      const en = Object.fromEntries(ids.filter((_, at) => at % step === 0).map((id) => [id, `Words of ${id}.`]));
      const edition = sampleEdition({ text, en });
      const whole = teiOf(edition);
      holds(edition, whole);
      expect(whole).not.toMatch(/<(?:s|p|head|div)(?: [^>]*)?(?:\/>|>\s*<\/)/);
      return whole;
    });
    if (hasJing) none(foundByJing(made, schema));
  });

  test('has addresses that ended, where their words went', () => {
    const edition: Edition = {
      ...plain,
      ended: {
        'r1.9.s1': { why: 'merged', to: 'r1.1.s1', words: '旧<话>' },
        'r1.9': { why: 'withdrawn', to: null, words: '' },
        'r1.8.s1': { why: 'renumbered', to: 'r1.9.s1', words: '再旧' },
      },
    };
    const made = teiOf(edition);
    holds(edition, made);
    expect(made).toContain(
      '<item xml:id="r1.8.s1" ana="#ended-renumbered" corresp="#r1.1.s1"><mentioned xml:lang="zh-Hans">再旧</mentioned></item>',
    );
    expect(made).toContain('<item xml:id="r1.9" ana="#ended-withdrawn"/>');
    if (hasJing) none(foundByJing([made], schema));
  });
});

describe('hostile words', () => {
  const all = [...hostile, 'a\u{D800}b', '\u{1F600}乙\u{FFFE}', ' a ', 'a\tb\nc'];

  test('stay words wherever they stand', () => {
    const made = all.map((words) => {
      const both = { zh: words, en: words };
      const date = { value: '2018', printed: both, certainty: 'inferred' as const, inferred: both, reason: both };
      const plain = sampleEdition({
        text: '题\n一、甲\n乙。',
        en: { 'r.s0': words, 'r1.s0': words, 'r1.a.s1': words },
        apparatus: [
          { at: ['r1.a.s1'], kind: 'wording', printed: words, likely: words, confidence: 'possible', note: both },
          { at: ['r1.a.s1', 'r1.s0'], kind: 'variance', printed: `${words}无`, confidence: 'certain', note: both },
        ],
      });
      for (const segment of plain.segments.values()) segment.zh = words;
      const edition: Edition = {
        ...plain,
        ended: { 'r1.b.s1': { why: 'withdrawn', to: null, words } },
        declared: {
          ...plain.declared,
          ...{ name: both, short: both, speaker: both, occasion: both, issuer: both, place: both, number: words, seed: words },
          original: { file: words, name: words, sha256: '0'.repeat(64), container: 'pdf' },
          works: [{ id: 'r', name: both, title: ['题'], date }],
        },
      };
      const entry: ConceptEntry = {
        ...concept.parse({
          kind: 'idea',
          zh: { term: 'a', pinyin: 'a', variants: ['a'] },
          en: { term: 'a', status: 'ours', forms: ['a'] },
        }),
        slug: 'a',
      };
      const hurt = {
        ...entry,
        zh: { ...entry.zh, term: words, variants: [words, 'a'], definition: words },
        en: { ...entry.en, term: words, definition: words },
      };
      const whole = teiOf(edition, [hurt]);
      holds(edition, whole);
      const found = openTei(whole);
      expect(found.read("//tei:titleStmt/tei:title[@type='main']")).toEqual([fitForXml(words), fitForXml(words)]);
      expect(found.read("//tei:item[@xml:id='term-a']/tei:gloss")).toEqual([fitForXml(words), fitForXml(words)]);
      expect(found.read('//tei:corr')).toEqual([fitForXml(words)]);
      found.close();
      return whole;
    });
    if (hasJing) none(foundByJing(made, schema));
    if (hasJing && allOfTei !== undefined) none(foundByJing(made, allOfTei));
  });
});
