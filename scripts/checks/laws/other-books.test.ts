import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DomUtils } from 'htmlparser2';
import { VFile } from 'vfile';
import { beforeAll, describe, expect, test } from 'vitest';
import { urlsOf } from '#address/url.ts';
import { sampleEdition } from '#edition/sample-edition.ts';
import { shownInfo } from '#edition/shown.ts';
import type { Edition } from '#edition/types.ts';
import type { BookKind } from '#export/epub/book.ts';
import { kindsOf } from '#export/epub/book.ts';
import { drawCover } from '#export/epub/cover.ts';
import { toEpub } from '#export/epub/epub.ts';
import { hostile } from '#export/hostile.ts';
import type { ConceptEntry } from '#glossary/concepts.ts';
import { conceptsFrom } from '#glossary/concepts.ts';
import { createGlossary } from '#glossary/glossary.ts';
import { sentencesOf } from '#glossary/places.ts';
import { decode } from '#text/decode.ts';
import { oneLine } from '#text/one-line.ts';
import { readContent } from '../../content.ts';
import { drawingTools } from '../../drawing-tools.ts';
import { corpusFolder } from '../../root.ts';
import { foundWithoutJava } from '../book-checkers.ts';
import { none } from '../none.ts';
import { named, openBook, wordsOf } from '../opened-book.ts';
import { corpusTexts } from './corpus.ts';

const tools = drawingTools();
const urls = urlsOf({ origin: 'https://reader.example', base: '/' });

/** What an XML file can hold of words: � stands for what it cannot. */
const inXml = (words: string): string => words.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\uFFFD');

async function make(edition: Edition, kind: BookKind, concepts: readonly ConceptEntry[] = []): Promise<Uint8Array> {
  const glossary = createGlossary(concepts, sentencesOf([edition], edition));
  return toEpub(edition, kind, { glossary, imprint: edition.info.name, urls, cover: await drawCover(edition, kind, tools) });
}

/** Holds a book to its edition: every sentence under its id, and nothing that a checker finds. */
async function holds(edition: Edition, kind: BookKind, bytes: Uint8Array): Promise<void> {
  const { pages } = openBook(bytes);
  const said = [...edition.segments.keys()].map((id) => pages.flatMap(({ ids }) => wordsOf(ids.get(id)) ?? []));
  expect(said).toEqual([...edition.segments.values()].map(({ zh, en }) => [inXml(kind === 'en' ? (en ?? zh) : zh)]));
  const other = [...edition.segments.keys()].map((id) => pages.flatMap(({ ids }) => wordsOf(ids.get(`${id}.en`)) ?? []));
  if (kind === 'parallel') expect(other).toEqual([...edition.segments.values()].map(({ en }) => (en === undefined ? [] : [inXml(en)])));
  none(await foundWithoutJava(bytes));
}

const fixture = (name: string): string => readFileSync(fileURLToPath(new URL(`fixtures/${name}.txt`, import.meta.url)), 'utf8');

describe.each(['sections-only', 'headings-none', 'chapters', 'title-only', 'year-part', 'spoken'])('a report like %s', (name) => {
  const text = fixture(name);
  const plain = sampleEdition({ text });
  const ids = [...plain.segments.keys()];
  const en = Object.fromEntries(ids.filter((_, at) => at % 3 !== 1).map((id) => [id, `Words of “${id}” & 甲.`]));

  test('has three books while its translation is under way', async () => {
    const edition = sampleEdition({ text, en });
    expect(kindsOf(edition)).toEqual(['zh', 'en', 'parallel']);
    for (const kind of kindsOf(edition)) await holds(edition, kind, await make(edition, kind));
  });

  test('has one without a translation', async () => {
    const edition = sampleEdition({ text, info: { translation: 'none' } });
    expect(kindsOf(edition)).toEqual(['zh']);
    await holds(edition, 'zh', await make(edition, 'zh'));
  });
});

test('every sample report makes a book', async () => {
  for (const name of corpusTexts()) {
    const text = decode(new VFile({ path: name, value: readFileSync(join(corpusFolder ?? '', name)) }));
    const edition = sampleEdition({ text, info: { translation: 'none' } });
    await holds(edition, 'zh', await make(edition, 'zh'));
  }
});

describe('hostile words', () => {
  const [real] = conceptsFrom(readContent());
  if (!real) throw new Error('There is no entry.');

  /** A report all of whose names and words of ours are the same, in the text too. */
  const editionOf = (words: string): Edition => {
    const both = { zh: words, en: words };
    const none = { zh: '', en: '' };
    const date = { value: '2018-08-01', printed: none, certainty: 'inferred' as const, inferred: none, reason: both };
    const line = words.replace(/\p{Cc}|\p{Zl}|\p{Zp}/gu, ' ');
    const edition = sampleEdition({
      text: `题\n一、甲\n乙${line}丙。`,
      en: { 'r.s0': words, 'r1.s0': words, 'r1.a.s1': words },
      apparatus: [{ at: ['r1.a.s1'], kind: 'wording', printed: '乙', likely: words, confidence: 'likely', note: both }],
    });
    const works = [{ id: 'r', name: both, title: ['题'], date }];
    return {
      ...edition,
      info: shownInfo({ ...edition.declared, name: both, speaker: both, issuer: both, occasion: both, place: both, number: words, works }),
    };
  };
  const termOf = (words: string): ConceptEntry => ({
    ...real,
    slug: 'term',
    zh: { ...real.zh, term: words, pinyin: words, variants: ['乙'], definition: words },
    en: { ...real.en, term: words, forms: [words], definition: words },
  });
  const elementsOf = (bytes: Uint8Array): string[] =>
    openBook(bytes).pages.flatMap(({ document }) =>
      ['script', 'img', 'link', 'meta', 'b', 'aside', 'dt', 'h1'].map((name) => `${name} ${named(document, name).length}`),
    );

  let plain: string[];

  beforeAll(async () => {
    plain = elementsOf(await make(editionOf('plain'), 'parallel', [termOf('plain')]));
  }, 60_000);

  test.each(hostile)('%j stay words in a book', async (words) => {
    const edition = editionOf(words);
    const bytes = await make(edition, 'parallel', [termOf(words)]);
    await holds(edition, 'parallel', bytes);
    expect(elementsOf(bytes)).toEqual(plain);
    const title = openBook(bytes).pages.find(({ name }) => name === 'title.xhtml');
    expect(title && DomUtils.textContent(title.document)).toContain(inXml(oneLine(words)));
  });
});
