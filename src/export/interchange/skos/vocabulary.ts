/** The published vocabularies that the glossary is written in; none of its words is ours. */
export const vocabularies = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  owl: 'http://www.w3.org/2002/07/owl#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  skosxl: 'http://www.w3.org/2008/05/skos-xl#',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  schema: 'https://schema.org/',
} as const;

/** A word of a published vocabulary: `skos:prefLabel`. */
export type Name = `${keyof typeof vocabularies}:${string}`;

/** What a property holds: words in languages, other resources, or other values. */
type Held = 'words' | 'resources' | 'values';

/** Every property that is used, by its name in JSON; where a word of a vocabulary says several things, JSON tells them apart. */
export const properties = {
  title: ['dcterms:title', 'words'],
  description: ['dcterms:description', 'words'],
  rights: ['dc:rights', 'words'],
  creator: ['dc:creator', 'values'],
  license: ['dcterms:license', 'resources'],
  issued: ['dcterms:issued', 'values'],
  version: ['owl:versionInfo', 'values'],
  page: ['foaf:page', 'resources'],
  inScheme: ['skos:inScheme', 'resources'],
  topConceptOf: ['skos:topConceptOf', 'resources'],
  hasTopConcept: ['skos:hasTopConcept', 'resources'],
  notation: ['skos:notation', 'values'],
  kind: ['dc:type', 'values'],
  status: ['dc:type', 'values'],
  grade: ['dc:type', 'values'],
  prefLabel: ['skos:prefLabel', 'words'],
  altLabel: ['skos:altLabel', 'words'],
  hiddenLabel: ['skos:hiddenLabel', 'words'],
  preferred: ['skosxl:prefLabel', 'resources'],
  admitted: ['skosxl:altLabel', 'resources'],
  avoided: ['skosxl:hiddenLabel', 'resources'],
  literalForm: ['skosxl:literalForm', 'words'],
  seen: ['dc:source', 'values'],
  restsOn: ['dc:source', 'values'],
  definition: ['skos:definition', 'words'],
  scopeNote: ['skos:scopeNote', 'words'],
  editorialNote: ['skos:editorialNote', 'resources'],
  historyNote: ['skos:historyNote', 'resources'],
  value: ['rdf:value', 'words'],
  label: ['rdfs:label', 'words'],
  part: ['dcterms:hasPart', 'resources'],
  position: ['schema:position', 'values'],
  subject: ['dcterms:subject', 'resources'],
  broader: ['skos:broader', 'resources'],
  narrower: ['skos:narrower', 'resources'],
  related: ['skos:related', 'resources'],
  member: ['skos:member', 'resources'],
  replaces: ['dcterms:replaces', 'resources'],
  source: ['dcterms:source', 'resources'],
  publisher: ['dc:publisher', 'values'],
  identifier: ['dc:identifier', 'values'],
  date: ['dcterms:date', 'values'],
  isReferencedBy: ['dcterms:isReferencedBy', 'resources'],
} as const satisfies Readonly<Record<string, readonly [Name, Held]>>;

/** The name of a property in JSON. */
export type PropertyName = keyof typeof properties;

/** Returns the address of a word of a vocabulary in full. */
export function expand(name: Name): string {
  const at = name.indexOf(':');
  return vocabularies[name.slice(0, at) as keyof typeof vocabularies] + name.slice(at + 1);
}
