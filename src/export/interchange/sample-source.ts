import { urlsOf } from '#address/url.ts';
import type { Sample } from '#edition/sample-edition.ts';
import { sampleEdition } from '#edition/sample-edition.ts';
import type { ConceptEntry } from '#glossary/concepts.ts';
import { createGlossary } from '#glossary/glossary.ts';
import { sentencesOf } from '#glossary/places.ts';
import { concept } from '#schemas/glossary.ts';
import type { Source } from './format.ts';

/** Returns what files are made of, for a report of a few lines and a glossary of a few concepts; `origin` is that of its site, where it has one. */
export function sampleSource(sample: Sample, concepts: readonly ConceptEntry[] = [], origin?: string): Source {
  const edition = sampleEdition(sample);
  return {
    edition,
    glossary: createGlossary(concepts, sentencesOf([edition], edition)),
    families: [],
    texts: [],
    urls: urlsOf({ origin, base: '/' }),
  };
}

/** Returns a concept with a Chinese term and a rendering of ours, and whatever else of it is to be other than empty. */
export function sampleConcept(slug: string, zh: string, en: string, more: Record<string, unknown> = {}): ConceptEntry {
  const words = { zh: { term: zh, pinyin: 'x', variants: [zh] }, en: { term: en, status: 'ours', forms: [en] } };
  const { zh: moreZh, en: moreEn, ...others } = more as { zh?: object; en?: object };
  return {
    slug,
    ...concept.parse({ kind: 'idea', zh: { ...words.zh, ...moreZh }, en: { ...words.en, ...moreEn }, unsourced: 'this report', ...others }),
  };
}
