import type { GlossaryData } from '#schemas/glossary-data.ts';
import type { Urls } from '#address/url.ts';
import type { ConceptEntry } from '#glossary/concepts.ts';
import { spelledOutOf } from '#glossary/concepts.ts';
import type { Glossary } from '#glossary/glossary.ts';

/** Returns the glossary as `/data/glossary.json` gives it. */
export function toGlossaryData(glossary: Glossary, urls: Urls): GlossaryData {
  return glossary.published.map((concept) => toEntry(concept, glossary, urls));
}

function toEntry(concept: ConceptEntry, { hasPage, mentionsOf }: Glossary, urls: Urls): GlossaryData[number] {
  const { slug, kind, zh, en, members, sources } = concept;
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
      concept: hasPage(member.concept) ? member.concept : null,
    })),
    spelledOut: members.length > 0 || concept.spelledOut ? spelledOutOf(concept) : null,
    use: concept.use ?? null,
    outcome: concept.outcome ?? null,
    sought: concept.sought ?? null,
    sources: sources.map(({ title, untitled, publisher, number, date, url, grade, part, unseen }) => ({
      title,
      untitled,
      publisher,
      number: number ?? null,
      date: date ?? null,
      url: url ?? null,
      grade,
      part,
      unseen,
    })),
    formerly: concept.formerly,
    unsourced: concept.unsourced ?? null,
    mentions: [...new Set(mentionsOf(concept).map(({ key }) => key))],
    urls: { zh: urls.concept(slug, 'zh'), en: urls.concept(slug, 'en') },
  };
}
