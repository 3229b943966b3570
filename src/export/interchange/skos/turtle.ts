import type { BlankNode, Literal, NamedNode } from 'n3';
import { DataFactory, Writer } from 'n3';
import type { Resource, Value } from './graph.ts';
import { expand, properties, vocabularies } from './vocabulary.ts';

/** Returns resources as Turtle, in their order; `concepts` is where the names of concepts begin, which are written short. */
export function toTurtle(resources: readonly Resource[], concepts: string): string {
  const writer = new Writer({ prefixes: { ...vocabularies, concept: concepts } });
  for (const { id, type, says } of resources) {
    const subject = toNode(id);
    if (type) writer.addQuad(subject, DataFactory.namedNode(expand('rdf:type')), DataFactory.namedNode(expand(type)));
    for (const [name, values] of says)
      for (const value of values) writer.addQuad(subject, DataFactory.namedNode(expand(properties[name][0])), toTerm(value));
  }
  let written = '';
  writer.end((error, text: string) => {
    if (error) throw error;
    written = text;
  });
  return written;
}

function toNode(id: string): BlankNode | NamedNode {
  return id.startsWith('_:') ? DataFactory.blankNode(id.slice(2)) : DataFactory.namedNode(id);
}

function toTerm(value: Value): BlankNode | NamedNode | Literal {
  if ('id' in value) return toNode(value.id);
  const { words, lang, type } = value;
  if (lang === undefined) return DataFactory.literal(words, type && DataFactory.namedNode(expand(type)));
  // The library writes languages in small letters; `zh-Hans` is how everybody else writes it.
  return Object.defineProperty(DataFactory.literal(words, lang), 'language', { value: lang });
}
