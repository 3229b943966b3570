import type { ConceptEntry } from '#glossary/concepts.ts';
import type { Source } from '../format.ts';
import type { Addresses } from './addresses.ts';
import type { Resource } from './graph.ts';
import { inBoth, inLanguage, plain, toIds } from './graph.ts';
import { labelsOf } from './labels.ts';
import { notesOf } from './notes.ts';
import type { Relations } from './relations.ts';
import { sourcesOf } from './sources.ts';

/** Returns a concept, followed by the labels, members, notes and sources that it alone has. */
export function conceptOf(concept: ConceptEntry, { broader, narrower, related }: Relations, source: Source, to: Addresses): Resource[] {
  const { slug, kind, zh, en, use, formerly, unsourced } = concept;
  const labels = labelsOf(concept);
  const members = membersOf(concept, source, to);
  const notes = notesOf(concept);
  const sources = sourcesOf(concept);
  const idsOf = (slugs: readonly string[]): { id: string }[] => toIds(slugs.map(to.concept));
  const idsIn = (resources: readonly Resource[]): { id: string }[] => toIds(resources.map(({ id }) => id));
  return [
    {
      id: to.concept(slug),
      type: 'skos:Concept',
      says: [
        ['inScheme', toIds([to.scheme])],
        ['topConceptOf', broader.length === 0 ? toIds([to.scheme]) : []],
        ['notation', [plain(slug)]],
        ['kind', [plain(kind)]],
        ...labels.says,
        ['definition', inBoth({ zh: zh.definition, en: en.definition })],
        ['source', idsIn(sources)],
        ['restsOn', unsourced === undefined ? [] : [plain(unsourced)]],
        ['scopeNote', inBoth(use ?? {})],
        ['editorialNote', idsIn(notes.editorial)],
        ['historyNote', idsIn(notes.history)],
        ['part', idsIn(members)],
        ['broader', idsOf(broader)],
        ['narrower', idsOf(narrower)],
        ['related', idsOf(related)],
        ['replaces', idsOf(formerly)],
        ['isReferencedBy', toIds(mentionsOf(concept, source, to))],
        ['page', toIds((['zh', 'en'] as const).map((locale) => to.full(source.urls.concept(slug, locale))))],
      ],
    },
    ...labels.resources,
    ...members,
    ...notes.editorial,
    ...notes.history,
    ...sources,
  ];
}

/** The permanent addresses of the sentences that mention a concept, each once. */
function mentionsOf(concept: ConceptEntry, { glossary, urls }: Source, to: Addresses): string[] {
  return [...new Set(glossary.mentionsOf(concept).map(({ edition, segment }) => to.full(urls.permanent(edition.slug, segment.id))))];
}

/** What a numbered abbreviation counts, each with its number; the order is said by numbers, which can be asked for. */
function membersOf({ slug, members }: ConceptEntry, { glossary, urls }: Source, to: Addresses): Resource[] {
  return members.map(({ zh, en, sentence, concept }, index) => {
    const at = sentence === undefined ? undefined : glossary.sentences.at(sentence, `glossary/${slug}.yaml`);
    return {
      id: `_:member-${slug}-${index + 1}`,
      says: [
        ['position', [plain(String(index + 1), 'xsd:integer')]],
        ['label', [inLanguage(zh, 'zh-Hans'), inLanguage(en, 'en')]],
        ['subject', glossary.hasPage(concept) ? toIds([to.concept(concept)]) : []],
        ['isReferencedBy', at ? toIds([to.full(urls.permanent(at.edition.slug, at.segment.id))]) : []],
      ],
    };
  });
}
