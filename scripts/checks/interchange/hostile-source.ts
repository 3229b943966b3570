import type { SiteAddress } from '#address/site-address.ts';
import { urlsOf } from '#address/url.ts';
import { sampleEdition } from '#edition/sample-edition.ts';
import { hostile } from '#export/hostile.ts';
import type { Source } from '#export/interchange/format.ts';
import type { ConceptEntry } from '#glossary/concepts.ts';
import { createGlossary } from '#glossary/glossary.ts';
import { sentencesOf } from '#glossary/places.ts';

/** Words that mean something to Anki, or end a field or a file somewhere; the last two hold halves of a pair. */
export const hostileWords: readonly string[] = [
  ...hostile,
  '#separator:comma',
  '"#html:true"',
  'a\tb\t"c"',
  '"',
  '{{c1::a::b}} {{c12::d}} {{Front}}',
  '[sound:a.mp3] [latex]a[/latex] [$]a[/$] [[type:a]] [anki:play:q:0]',
  '\\(a\\) \\[b\\]',
  '"""a""" . <b> <c> _:d "e"@en ; a skos:Concept .',
  'a\uD800b',
  '\uDC00',
];

/** Returns a source whose words are hostile, a concept and a sentence pair for each; the last sentence is not translated. */
export function hostileSource(site: SiteAddress, words: readonly string[] = hostileWords): Source {
  const text = ['报告', ...words.map(() => '一句话。'), '一句话。'].join('\n');
  const plain = sampleEdition({ text });
  const [title = '', ...ids] = plain.segments.keys();
  const segments = new Map(
    [...plain.segments].map(([id, segment]) => {
      const own = words[ids.indexOf(id)];
      return [id, id === title ? { ...segment, en: 'Report' } : own === undefined ? segment : { ...segment, zh: own, en: own }];
    }),
  );
  const edition = { ...plain, segments };
  const concepts = words.map(conceptOf);
  const glossary = createGlossary(concepts, sentencesOf([edition], edition));
  const [first] = segments.values();
  const at = { edition, segment: first ?? failed(), key: title };
  const families = words.map((own, index) => ({
    slug: `family-${index}`,
    name: { zh: own, en: own },
    about: { zh: own, en: own },
    members: concepts.slice(index, index + 1),
    passages: [{ zh: own, en: own, at }],
  }));
  return { edition, glossary, families, texts: [], urls: urlsOf(site) };
}

function failed(): never {
  throw new Error('The sample has no sentence.');
}

function conceptOf(words: string, index: number): ConceptEntry {
  return {
    slug: `word-${index}`,
    kind: 'idea',
    zh: { term: words, pinyin: `${words} pinyin`, variants: [words, `${words}a`], also: [`${words}b`], unless: [], definition: words },
    en: {
      ...{ term: words, status: 'ours', seen: words, forms: [words, `${words}s`], definition: words },
      also: [{ term: `${words}c`, status: 'official', seen: words }],
      avoid: [`${words}d`],
    },
    use: { zh: words, en: words },
    outcome: { zh: words, en: words, source: 1 },
    sought: { zh: words, en: words, on: '2026-11-24' },
    note: words,
    members: [{ zh: words, en: words }],
    says: [],
    related: index > 0 ? [`word-${index - 1}`] : [],
    formerly: [`former-${index}`],
    sources: [
      {
        ...{ title: words, publisher: words, number: words, date: '2018-08', url: 'https://example.org/百科?a=(b)&c=%20', grade: 'press' },
        ...{ untitled: true, part: true, unseen: true },
      },
    ],
    again: true,
    draft: false,
  };
}
