import type { InterchangeFormat, Source } from './format.ts';
import type { Resource } from './skos/graph.ts';
import { addressesOf } from './skos/addresses.ts';
import { toJsonLd } from './skos/json-ld.ts';
import { schemeOf } from './skos/scheme.ts';
import { toTurtle } from './skos/turtle.ts';

/** Returns the glossary in SKOS, written as Turtle. */
export function toSkosTurtle(source: Source): string {
  return written(source, toTurtle);
}

/** Returns the same graph, written as JSON-LD. */
export function toSkosJsonLd(source: Source): string {
  return written(source, toJsonLd);
}

function written(source: Source, write: (resources: readonly Resource[], concepts: string) => string): string {
  return write(schemeOf(source), `${addressesOf(source.urls).scheme}#`);
}

/** The glossary in SKOS, for programs that read vocabularies: concepts, labels with their standing, relations, families. */
export const skosFormats: readonly InterchangeFormat[] = [
  { name: 'skos', of: 'glossary', ending: '.ttl', needsTranslation: false, schema: 'skos.shacl.ttl', make: toSkosTurtle },
  { name: 'skos-jsonld', of: 'glossary', ending: '.jsonld', needsTranslation: false, schema: 'skos.shacl.ttl', make: toSkosJsonLd },
];
