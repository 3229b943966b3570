import type { ConceptEntry } from '#glossary/concepts.ts';
import { langOfWords } from '#glossary/concepts.ts';
import { strings } from '#i18n/strings.ts';
import type { Resource } from './graph.ts';
import { inBoth, inLanguage, plain, toDate } from './graph.ts';

/** Returns the id of a source of a concept by its number in the list, from 1. */
export function idOfSource(slug: string, number: number): string {
  return `_:source-${slug}-${number}`;
}

/** Returns what a concept rests on, source by source. */
export function sourcesOf({ slug, sources }: ConceptEntry): Resource[] {
  const [chinese, english] = [strings('zh'), strings('en')];
  return sources.map(({ title, untitled, publisher, number, date, url, grade, part, unseen }, index) => ({
    id: idOfSource(slug, index + 1),
    type: 'dcterms:BibliographicResource',
    says: [
      ['title', [inLanguage(title, langOfWords(title))]],
      ['publisher', [plain(publisher)]],
      ['identifier', number === undefined ? [] : [plain(number)]],
      ['date', date === undefined ? [] : [toDate(date)]],
      ['page', url === undefined ? [] : [{ id: url }]],
      ['grade', [plain(grade)]],
      [
        'description',
        [
          ...(untitled ? inBoth({ zh: chinese.untitled, en: english.untitled }) : []),
          ...(part ? inBoth({ zh: chinese.seenInPart, en: english.seenInPart }) : []),
          ...(unseen ? inBoth({ zh: chinese.notSeen, en: english.notSeen }) : []),
        ],
      ],
    ],
  }));
}
