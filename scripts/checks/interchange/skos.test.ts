import type { Quad } from 'n3';
import { DataFactory } from 'n3';
import { beforeAll, describe, expect, test } from 'vitest';
import { stringsSought } from '#export/interchange/chinese-strings.ts';
import type { Source } from '#export/interchange/format.ts';
import { fitForXml } from '#text/xml.ts';
import { skosFormats, toSkosJsonLd, toSkosTurtle } from '#export/interchange/skos.ts';
import { vocabularies } from '#export/interchange/skos/vocabulary.ts';
import { readSources } from '../../interchange-source.ts';
import { hostileSource, hostileWords } from './hostile-source.ts';
import { canonical, foundByShapes, hasRapper, readByRapper, readJsonLd, readTurtle } from './rdf.ts';

const { dc, dcterms, foaf, rdf, skos, skosxl } = vocabularies;
const site = { origin: 'https://reader.example', base: '/' };
const shapes = 'skos.shacl.ttl';
const concepts = 'https://reader.example/data/glossary.json#';

/** A graph to be asked, with the two forms in which it leaves. */
interface Read {
  source: Source;
  turtle: string;
  fromTurtle: Quad[];
  fromJsonLd: Quad[];
}

async function read(source: Source): Promise<Read> {
  const turtle = toSkosTurtle(source);
  return { source, turtle, fromTurtle: readTurtle(turtle), fromJsonLd: await readJsonLd(toSkosJsonLd(source)) };
}

let home: Read;
let odd: Read;
beforeAll(async () => {
  [home, odd] = await Promise.all([read(readSources(site)[0]), read(hostileSource(site))]);
}, 60_000);

/** Asks a graph: every value of a property of a resource, words with their language. */
function asker(quads: readonly Quad[]): (subject: string, property: string) => string[] {
  const known = Map.groupBy(quads, ({ subject, predicate }) => `${subject.value} ${predicate.value}`);
  return (subject, property) =>
    (known.get(`${subject} ${property}`) ?? []).map(({ object }) =>
      object.termType === 'Literal' && object.language !== '' ? `${object.value}@${object.language}` : object.value,
    );
}

test('rapper reads the same statements', async () => {
  if (!hasRapper) {
    process.stdout.write('No rapper is here: the Turtle is read by the parser of npm alone.\n');
    return;
  }
  for (const { turtle, fromTurtle } of [home, odd]) {
    const byRapper = readByRapper(turtle);
    expect(byRapper).toHaveLength(fromTurtle.length);
    expect(await canonical(byRapper)).toEqual(await canonical(fromTurtle));
  }
  expect(() => readByRapper('<a> <b> "c')).toThrow();
});

test('Turtle and JSON-LD say the same, and nothing has to be fetched', async () => {
  for (const { fromTurtle, fromJsonLd } of [home, odd]) {
    expect(fromJsonLd).toHaveLength(fromTurtle.length);
    expect(await canonical(fromJsonLd)).toEqual(await canonical(fromTurtle));
  }
  await expect(readJsonLd('{"@context":"https://example.org/a"}')).rejects.toThrow();
});

test('the graphs hold to our shapes', async () => {
  for (const { fromTurtle } of [home, odd]) expect(await foundByShapes(fromTurtle, shapes)).toEqual([]);
}, 180_000);

/** The words of a concept as its file has them, by the property that holds them: what a reader of the graph should find. */
function expectedOf(concept: Source['glossary']['published'][number], { glossary, urls }: Source) {
  const { slug, kind, zh, en, use, formerly, sources } = concept;
  const chinese = (words: string): string => `${fitForXml(words)}@zh-hans`;
  const english = (words: string): string => `${fitForXml(words)}@en`;
  const also = en.also.map(({ term }) => english(term));
  const labels = [english(en.term), ...also];
  const mentions = glossary.mentionsOf(glossary.concepts.get(slug) ?? failed()).map((at) => urls.permanent(at.edition.slug, at.segment.id));
  return {
    kind: [kind],
    preferred: [chinese(zh.term), english(en.term)],
    alternative: [...stringsSought(concept).slice(1).map(chinese), `${fitForXml(zh.pinyin)}@zh-latn-pinyin`, ...new Set(also)],
    hidden: [...new Set([...en.forms, ...en.avoid].map(english)).difference(new Set(labels))],
    renderings: [en, ...en.also].map(({ term, status, seen }) => [english(term), status, seen === undefined ? undefined : fitForXml(seen)]),
    avoided: en.avoid.map((term) => [english(term), 'avoid']),
    definitions: [chinese(zh.definition ?? ''), english(en.definition ?? '')],
    use: use ? [chinese(use.zh), english(use.en)] : [],
    formerly: formerly.map((former) => concepts + former),
    sources: sources.map(({ title, publisher, number, date, url, grade }) => [
      ...[fitForXml(title), fitForXml(publisher), number === undefined ? undefined : fitForXml(number)],
      ...[date, url, grade],
    ]),
    mentions: [...new Set(mentions.map((address) => `https://reader.example${address}`))],
  };
}

function failed(): never {
  throw new Error('It should be there.');
}

/** What a graph says of a concept, in the same form. */
function foundOf(slug: string, ask: (subject: string, property: string) => string[]) {
  const id = concepts + slug;
  const label = (of: string) => [ask(of, `${skosxl}literalForm`)[0], ask(of, `${dc}type`)[0]];
  const withSeen = (of: string) => [...label(of), ask(of, `${dc}source`)[0]];
  return {
    kind: ask(id, `${dc}type`),
    preferred: ask(id, `${skos}prefLabel`),
    alternative: ask(id, `${skos}altLabel`),
    hidden: ask(id, `${skos}hiddenLabel`),
    renderings: [...ask(id, `${skosxl}prefLabel`), ...ask(id, `${skosxl}altLabel`)].map(withSeen),
    avoided: ask(id, `${skosxl}hiddenLabel`).map(label),
    definitions: ask(id, `${skos}definition`),
    use: ask(id, `${skos}scopeNote`),
    formerly: ask(id, `${dcterms}replaces`),
    sources: ask(id, `${dcterms}source`).map((of) => [
      ask(of, `${dcterms}title`)[0]?.replace(/@[\w-]+$/, ''),
      ...[`${dc}publisher`, `${dc}identifier`, `${dcterms}date`, `${foaf}page`, `${dc}type`].map((property) => ask(of, property)[0]),
    ]),
    mentions: ask(id, `${dcterms}isReferencedBy`),
  };
}

/** The order of statements is no part of a graph: what JSON-LD is read into has its own. */
function sorted(found: Readonly<Record<string, readonly unknown[]>>): unknown {
  return Object.entries(found).map(([name, values]) => [name, values.map((value) => JSON.stringify(value)).sort()]);
}

test('every concept reads back equal from both: labels, standing, definitions, sources, mentions', () => {
  expect(home.source.glossary.published.length).toBeGreaterThanOrEqual(344);
  expect(odd.source.glossary.published).toHaveLength(hostileWords.length);
  for (const { source, fromTurtle, fromJsonLd } of [home, odd])
    for (const quads of [fromTurtle, fromJsonLd]) {
      const ask = asker(quads);
      const listed = quads.flatMap(({ subject, predicate, object }) =>
        predicate.value === `${rdf}type` && object.value === `${skos}Concept` ? subject.value : [],
      );
      expect(listed.sort()).toEqual(source.glossary.published.map(({ slug }) => concepts + slug).sort());
      for (const concept of source.glossary.published)
        expect([concept.slug, sorted(foundOf(concept.slug, ask))]).toEqual([concept.slug, sorted(expectedOf(concept, source))]);
    }
});

test('notes, members, relations and families are there', () => {
  for (const { source, fromTurtle } of [home, odd]) {
    const ask = asker(fromTurtle);
    const { published } = source.glossary;
    const count = (property: string, of = published.map(({ slug }) => concepts + slug)): number =>
      of.reduce((sum, id) => sum + ask(id, property).length, 0);
    expect(count(`${skos}historyNote`)).toBe(published.filter(({ outcome }) => outcome).length);
    expect(count(`${skos}editorialNote`)).toBe(published.flatMap(({ note, sought }) => [note ?? [], sought ?? []].flat()).length);
    expect(count(`${dcterms}hasPart`)).toBe(published.flatMap(({ members }) => members).length);
    expect(count(`${skos}broader`)).toBe(published.filter(({ partOf }) => partOf !== undefined).length);
    expect(count(`${skos}narrower`)).toBe(count(`${skos}broader`));
    for (const { slug, name, members } of source.families) {
      expect(ask(`${concepts}family/${slug}`, `${skos}member`)).toEqual(members.map((member) => concepts + member.slug));
      expect(ask(`${concepts}family/${slug}`, `${skos}prefLabel`)).toEqual([`${fitForXml(name.zh)}@zh-hans`, `${fitForXml(name.en)}@en`]);
    }
  }
  const ask = asker(home.fromTurtle);
  for (const { slug, outcome } of home.source.glossary.published.filter(({ outcome }) => outcome && 'source' in outcome)) {
    const [note = ''] = ask(concepts + slug, `${skos}historyNote`);
    expect(ask(note, `${rdf}value`)).toEqual(outcome && 'source' in outcome ? [`${outcome.zh}@zh-hans`, `${outcome.en}@en`] : []);
    expect(ask(concepts + slug, `${dcterms}source`)).toContain(ask(note, `${dcterms}source`)[0]);
  }
});

test('a site without an origin has names that lead nowhere, and the same graph', async () => {
  const provisional = await read(hostileSource({ origin: undefined, base: '/sub/' }));
  for (const { subject, object } of [...provisional.fromTurtle, ...provisional.fromJsonLd])
    for (const term of [subject, object]) if (term.termType === 'NamedNode') expect(term.value).toMatch(/^https?:/);
  expect(await canonical(provisional.fromJsonLd)).toEqual(await canonical(provisional.fromTurtle));
  expect(await foundByShapes(provisional.fromTurtle, shapes)).toEqual([]);
  expect(provisional.turtle).toContain('<https://provisional.invalid/sub/data/glossary.json>');
});

test('the same source gives the same bytes', async () => {
  const again = hostileSource(site);
  for (const { make } of skosFormats) expect(await make(again)).toBe(await make(odd.source));
});

describe('planted faults are found', () => {
  const few = readTurtle(toSkosTurtle(hostileSource(site, hostileWords.slice(0, 10))));
  const id = DataFactory.namedNode(`${concepts}word-3`);
  const of =
    (property: string): ((one: Quad) => boolean) =>
    (one) =>
      one.subject.equals(id) && one.predicate.value === property;
  const faults: readonly [string, (quads: readonly Quad[]) => Quad[], string][] = [
    [
      'a second preferred label in a language',
      (quads) => [...quads, DataFactory.quad(id, DataFactory.namedNode(`${skos}prefLabel`), DataFactory.literal('another', 'en'))],
      'word-3 prefLabel UniqueLangConstraintComponent',
    ],
    [
      'a label of two sorts',
      (quads) => [
        ...quads,
        ...quads.filter(of(`${skos}prefLabel`)).map(({ object }) => DataFactory.quad(id, DataFactory.namedNode(`${skos}altLabel`), object)),
      ],
      'word-3 prefLabel DisjointConstraintComponent',
    ],
    [
      'a relation to nothing',
      (quads) => [...quads, DataFactory.quad(id, DataFactory.namedNode(`${skos}related`), DataFactory.namedNode(`${concepts}nothing`))],
      'word-3 related ClassConstraintComponent',
    ],
    [
      'a relation that does not lead back',
      (quads) => [...quads, DataFactory.quad(id, DataFactory.namedNode(`${skos}related`), DataFactory.namedNode(`${concepts}word-9`))],
      'word-9 a path EqualsConstraintComponent',
    ],
    [
      'what is related to what stands above it',
      (quads) => [...quads, DataFactory.quad(id, DataFactory.namedNode(`${skos}broader`), DataFactory.namedNode(`${concepts}word-2`))],
      'word-3 a path DisjointConstraintComponent',
    ],
    [
      'no definition in a language',
      (quads) => quads.filter((one) => !(of(`${skos}definition`)(one) && languageOf(one) === 'en')),
      'word-3 definition MinCountConstraintComponent',
    ],
    ['no definition', (quads) => quads.filter((one) => !of(`${skos}definition`)(one)), 'word-3 definition MinCountConstraintComponent'],
    [
      'a standing that there is not',
      (quads) => [
        ...quads,
        DataFactory.quad(
          quads.find(of(`${skosxl}prefLabel`))?.object as Quad['subject'],
          DataFactory.namedNode(`${dc}type`),
          DataFactory.literal('best'),
        ),
      ],
      'word-3 prefLabel NodeConstraintComponent',
    ],
    [
      'a part that does not say of what',
      (quads) => [...quads, DataFactory.quad(id, DataFactory.namedNode(`${skos}narrower`), DataFactory.namedNode(`${concepts}word-6`))],
      'word-6 a path EqualsConstraintComponent',
    ],
    [
      'a family of nothing',
      (quads) =>
        quads.filter(({ subject, predicate }) => !(subject.value.endsWith('family/family-3') && predicate.value === `${skos}member`)),
      'family-3 member MinCountConstraintComponent',
    ],
    [
      'a note in a third language',
      (quads) => [
        ...quads,
        DataFactory.quad(
          quads.find(of(`${skos}historyNote`))?.object as Quad['subject'],
          DataFactory.namedNode(`${rdf}value`),
          DataFactory.literal('mot', 'fr'),
        ),
      ],
      'word-3 historyNote NodeConstraintComponent',
    ],
    ['nothing that it rests on', (quads) => quads.filter((one) => !of(`${dcterms}source`)(one)), 'word-3 a path OrConstraintComponent'],
    [
      'a glossary without an edition',
      (quads) => quads.filter(({ predicate }) => !predicate.value.endsWith('#versionInfo')),
      'glossary.json versionInfo MinCountConstraintComponent',
    ],
  ];
  for (const [name, plant, found] of faults)
    test(name, async () => {
      expect(await foundByShapes(few, shapes)).toEqual([]);
      expect(await foundByShapes(plant(few), shapes)).toContain(found);
    });
});

function languageOf({ object }: Quad): string | undefined {
  return object.termType === 'Literal' ? object.language : undefined;
}
