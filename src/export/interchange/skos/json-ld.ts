import type { Literal, Resource, Value } from './graph.ts';
import type { Name, PropertyName } from './vocabulary.ts';
import { properties, vocabularies } from './vocabulary.ts';

type Json = string | number | readonly Json[] | { readonly [key: string]: Json };

/**
 * Returns resources as JSON-LD, in their order, with a context of its own: nothing has to be fetched to read it. What has no
 * address stands within the resource that names it first. `concepts` is where the names of concepts begin, which are written short.
 */
export function toJsonLd(resources: readonly Resource[], concepts: string): string {
  const inner = new Map(resources.flatMap((resource) => (resource.id.startsWith('_:') ? [[resource.id, resource] as const] : [])));
  const named = new Set<string>();
  const toIri = (id: string): string => (id.startsWith(concepts) ? `concept:${id.slice(concepts.length)}` : id);

  const toResource = ({ id, type, says }: Resource): Json => ({
    '@id': toIri(id),
    ...(type && { '@type': type }),
    ...Object.fromEntries(says.flatMap(([name, values]) => (values.length === 0 ? [] : [[name, toValues(name, values)]]))),
  });

  const toValue = (value: Value): Json => {
    if (!('id' in value)) return toLiteral(value);
    const resource = inner.get(value.id);
    if (!resource || named.has(value.id)) return toIri(value.id);
    named.add(value.id);
    return toResource(resource);
  };

  const toValues = (name: PropertyName, values: readonly Value[]): Json => {
    if (properties[name][1] !== 'words') return toOneOrMore(values.map(toValue));
    const words = values.filter((value): value is Literal => 'words' in value);
    const langs = [...new Set(words.map(({ lang = '@none' }) => lang))];
    return Object.fromEntries(langs.map((lang) => [lang, toOneOrMore(words.flatMap((each) => (each.lang === lang ? each.words : [])))]));
  };

  const graph = resources.filter(({ id }) => !id.startsWith('_:')).map(toResource);
  return `${JSON.stringify({ '@context': contextOf(concepts), '@graph': graph }, null, 1)}\n`;
}

function toLiteral({ words, type }: Literal): Json {
  if (type === undefined) return words;
  return type === 'xsd:integer' ? Number(words) : { '@value': words, '@type': type };
}

function contextOf(concepts: string): Json {
  const terms = Object.entries(properties).map(([name, [id, held]]: [string, readonly [Name, string]]): [string, Json] => [
    name,
    held === 'words' ? { '@id': id, '@container': '@language' } : held === 'resources' ? { '@id': id, '@type': '@id' } : { '@id': id },
  ]);
  return { ...vocabularies, concept: concepts, ...Object.fromEntries(terms) };
}

function toOneOrMore(values: readonly Json[]): Json {
  return values.length === 1 && values[0] !== undefined ? values[0] : values;
}
