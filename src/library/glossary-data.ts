import type { GlossaryData } from '#schemas/glossary-data.ts';
import type { ConceptEntry } from './concepts.ts';
import { spelledOutOf } from './entry.ts';
import { getGlossary, mentionsOf, urlOfConcept } from './glossary.ts';

/** The glossary as `/data/glossary.json` gives it. */
export async function toGlossaryData(): Promise<GlossaryData> {
  const { concepts, published } = await getGlossary();
  return Promise.all(published.map((concept) => toEntry(concept, concepts)));
}

async function toEntry(concept: ConceptEntry, concepts: ReadonlyMap<string, ConceptEntry>): Promise<GlossaryData[number]> {
  const { slug, kind, zh, en, members, sources } = concept;
  const hasPage = (id: string | undefined): boolean => id !== undefined && concepts.get(id)?.draft === false;
  return {
    id: slug,
    kind,
    zh: { term: zh.term, pinyin: zh.pinyin, variants: zh.variants, definition: zh.definition ?? '' },
    en: {
      term: en.term,
      status: en.status,
      also: en.also.map(({ term, status, seen }) => ({ term, status, seen: seen ?? null })),
      definition: en.definition ?? '',
    },
    members: members.map((member) => ({
      zh: member.zh,
      en: member.en,
      sentence: member.sentence ?? null,
      concept: hasPage(member.concept) ? (member.concept ?? null) : null,
    })),
    spelledOut: members.length > 0 || concept.spelledOut ? spelledOutOf(concept) : null,
    sources: sources.map(({ title, publisher, date, url }) => ({ title, publisher, date: date ?? null, url: url ?? null })),
    unsourced: concept.unsourced ?? null,
    mentions: [...new Set((await mentionsOf(concept)).map(({ key }) => key))],
    urls: { zh: urlOfConcept(slug, 'zh'), en: urlOfConcept(slug, 'en') },
  };
}
