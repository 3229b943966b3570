import { inEvery } from './every.ts';
import type { Page } from './pages.ts';
import { select } from './tags.ts';

/** The types of schema.org that the site uses, with the properties that they have or inherit. */
const thing = ['name', 'alternateName', 'description', 'identifier', 'url'];
const creativeWork = [
  ...thing,
  ...['author', 'publisher', 'dateCreated', 'inLanguage', 'isPartOf', 'hasPart', 'position', 'version', 'license'],
  ...['translationOfWork', 'workTranslation', 'translator', 'creativeWorkStatus'],
];
const vocabulary: Record<string, string[]> = {
  Report: creativeWork,
  Chapter: creativeWork,
  CreativeWork: creativeWork,
  WebPage: creativeWork,
  CollectionPage: creativeWork,
  WebSite: creativeWork,
  DefinedTerm: [...thing, 'inDefinedTermSet'],
  DefinedTermSet: creativeWork,
  BreadcrumbList: [...thing, 'itemListElement'],
  ListItem: [...thing, 'item', 'position'],
  Person: thing,
  Organization: thing,
};

/** Returns the pages that do not say what they are in one graph, in the words of schema.org. */
export function unknownToSchema(pages: readonly Page[]): string[] {
  return inEvery('page', pages, ({ file, tags }) => {
    const [graph, ...more] = select(tags, 'script', { type: 'application/ld+json' });
    if (!graph || more.length > 0) return [`${file}: ${more.length + (graph ? 1 : 0)} graphs`];
    const data = parse(graph.text);
    if (data?.['@context'] !== 'https://schema.org') return [`${file}: no context`];
    return unknownWords(data).map((word) => `${file}: schema.org does not know ${word} here`);
  });
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}

function unknownWords(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(unknownWords);
  if (typeof value !== 'object' || value === null) return [];
  const { '@type': type, ...others } = value as Record<string, unknown>;
  const known = typeof type === 'string' ? vocabulary[type] : [];
  const own = Object.keys(others).filter((key) => !key.startsWith('@') && !known?.includes(key));
  return [...(known ? [] : [String(type)]), ...own, ...Object.values(others).flatMap(unknownWords)];
}
