import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { reportMonth, textsAfter, textsBefore, textsFrom } from '#origins/texts.ts';
import { contentFolder, readConcepts, readContent, readEditions } from '../../content.ts';
import { corpusFolder } from '../../root.ts';
import { sha256 } from '#export/sha256.ts';
import { corpusTexts } from './corpus.ts';
import { comparedText } from '#origins/compared.ts';
import { countedWords, countIn, countTerms } from '#origins/count-terms.ts';
import { findOrigins } from '#origins/find-origins.ts';
import { readOutsideTexts } from '../../outside-texts.ts';

vi.setConfig({ testTimeout: 120_000 });

const { texts, counts } = textsFrom(readContent());
const editions = readEditions().filter(({ origins }) => origins.runs.length > 0);

test('the texts compared with a report are those that are certainly earlier', () => {
  for (const edition of editions)
    expect(Object.keys(edition.origins.texts)).toEqual(textsBefore(texts, reportMonth(edition)).map(({ id }) => id));
  const dated = (date: string): (typeof texts)[number] => ({
    id: date,
    file: '',
    kind: 'work report',
    date,
    name: { zh: '', en: '' },
    title: '',
  });
  const all = ['2017', '2018', '2018-07', '2018-08', '2018-08-01'].map(dated);
  expect(textsBefore(all, '2018-08').map(({ id }) => id)).toEqual(['2017', '2018-07']);
  expect(textsAfter([...all, ...['2018-09', '2019'].map(dated)], '2018-08').map(({ id }) => id)).toEqual(['2018-09', '2019']);
});

test('what is counted of a term stands in a report', () => {
  const all = readEditions().flatMap(({ segments }) => [...segments.values()].map(({ zh }) => comparedText(zh)));
  const nowhere = readConcepts()
    .filter((concept) => countedWords(concept).length > 0)
    .filter((concept) => all.every((words) => (countIn(words, concept) ?? 0) === 0));
  expect(nowhere.map(({ slug }) => slug)).toEqual([]);
});

// Without the texts the ledgers are what they are; CI demands the texts.
describe.runIf(corpusTexts().length > 0)('the ledgers against the texts', () => {
  const raw = new Map(texts.map(({ id, file }) => [id, readFileSync(join(corpusFolder ?? '', file))]));

  /** Marks, spaces, width and case away: written anew, so that a fault of the other is seen. Figures stay, and part numbers. */
  const plain = (text: string): string =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/(\d)[,，](?=\d{3})/g, '$1')
      .replace(/(\d)[^\p{L}\p{N}%‰+.]+(?=\d)/gu, '$1 ')
      .replace(/(?<!\d)\.|\.(?!\d)/g, '')
      .replace(/[^\p{L}\p{N}%‰+. ]|(?<!\d) | (?!\d)/gu, '');
  const isHan = /\p{Script=Han}/gu;

  test('the hashes are those of the texts, and every date begins as the index of the texts has it', () => {
    for (const [id, bytes] of raw) expect([id, sha256(bytes)]).toEqual([id, counts.texts[id]?.sha256]);
    const index = readFileSync(join(corpusFolder ?? '', 'earlier/INDEX.tsv'), 'utf8')
      .trim()
      .split('\n')
      .slice(1);
    for (const [file = '', date = ''] of index.map((line) => line.split('\t'))) {
      expect(texts.find((text) => text.file === `earlier/${file}`)?.date.slice(0, date.length)).toBe(date);
    }
    expect(index.length).toBe(texts.filter(({ file }) => file.startsWith('earlier/')).length);
  });

  test('a search by brute force finds no run that the ledger lacks, and the ledger has none that is not there', () => {
    for (const { origins, segments } of editions) {
      const others = Object.keys(origins.texts).map((id) => plain(new TextDecoder().decode(raw.get(id))));
      const all = others.join('\n');
      const held = new Map<string, string[]>();
      for (const run of origins.runs) {
        expect(segments.get(run.sentence)?.zh.slice(run.from, run.to)).toBe(run.words);
        held.set(run.sentence, [...(held.get(run.sentence) ?? []), plain(run.words)]);
        for (const { words, texts: having, occurrences, part } of [run, ...(run.kept ? [run.kept] : [])]) {
          const sought = plain(words);
          const where = Object.keys(origins.texts).filter((_, at) => others[at]?.includes(sought));
          expect([words, having, occurrences]).toEqual([words, where, all.split(sought).length - 1]);
          if (!part) continue;
          const earliest = others.findIndex((text) => text.includes(plain(part.words)));
          expect([part.words, part.text]).toEqual([part.words, Object.keys(origins.texts)[earliest]]);
          expect(sought.includes(plain(part.words)) && earliest < others.findIndex((text) => text.includes(sought))).toBe(true);
        }
      }
      for (const [id, { zh }] of segments) {
        const words = plain(zh);
        for (let from = 0, last = 0; from < words.length; from++) {
          let to = from;
          while (to < words.length && all.includes(words.slice(from, to + 1))) to++;
          const run = words.slice(from, to).replace(/^\P{Script=Han}+|\P{Script=Han}+$/gu, '');
          if (to > last && (run.match(isHan)?.length ?? 0) >= 8)
            expect(held.get(id)?.some((one) => one.includes(run)) ? run : [id, run]).toBe(run);
          last = Math.max(last, to);
        }
      }
    }
  });

  test('thirty terms and more are counted anew by another way', () => {
    const terms = readConcepts().filter(
      (concept) => concept.zh.counted === undefined && concept.zh.unless.length === 0 && countedWords(concept).length > 0,
    );
    // The others have traditional characters, which this way does not read.
    const read = new Map(
      texts.filter(({ id }) => !/^gwr-195[457]$/.test(id)).map(({ id }) => [id, plain(new TextDecoder().decode(raw.get(id)))]),
    );
    let seen = 0;
    for (const { slug, zh } of terms) {
      const sought = plain(zh.term);
      const found = Object.fromEntries(
        [...read].flatMap(([id, text]) => {
          const count = text.split(sought).length - 1;
          return count > 0 ? [[id, count] as const] : [];
        }),
      );
      const kept = Object.fromEntries(Object.entries(counts.counts[slug] ?? {}).filter(([id]) => read.has(id)));
      expect([slug, kept]).toEqual([slug, found]);
      if (Object.keys(found).length > 0) seen++;
    }
    expect(seen).toBeGreaterThan(30);
  });

  test('making the ledgers again gives the same bytes', () => {
    const read = readOutsideTexts(texts);
    const concepts = readConcepts();
    const made = {
      texts: Object.fromEntries(read.map(({ id, sha256: hash, han }) => [id, { sha256: hash, han }])),
      counts: countTerms(concepts, read),
    };
    expect(`${JSON.stringify(made, null, 2)}\n`).toBe(readFileSync(join(contentFolder, 'term-counts.json'), 'utf8'));
    for (const edition of editions) {
      const compared = read.filter(({ id }) => id in edition.origins.texts);
      expect(JSON.stringify(findOrigins(edition, compared, concepts))).toBe(JSON.stringify(edition.origins.runs));
    }
  });
});
