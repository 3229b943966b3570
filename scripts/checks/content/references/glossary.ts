import type { ConceptEntry } from '#glossary/concepts.ts';
import type { Fault, Known } from './known.ts';
import { isSentence, repeated, ringsIn } from './known.ts';

/** Returns what is wrong with what the entries of the glossary name: other entries, sentences, and sources by number. */
export function glossaryFaults(known: Known): Fault[] {
  const all = [...known.concepts.values()];
  const of = (slug: string, faults: readonly (readonly [string, string])[]): Fault[] =>
    faults.map(([key, message]) => [`glossary/${slug}.yaml`, key, message]);
  return [
    ...all.flatMap((concept) =>
      of(concept.slug, [
        ...entryFaults(concept, known),
        ...sentenceFaults(concept, known),
        ...sourceFaults(concept),
        ...formerFaults(concept, all),
      ]),
    ),
    ...ringsIn(new Map(all.map(({ slug, partOf }) => [slug, partOf === undefined || partOf === slug ? [] : [partOf]]))).flatMap((ring) =>
      of(ring[0] ?? '', [['partOf', `It is a part of itself: ${ringWords(ring)}. Take \`partOf\` out of one of them.`]]),
    ),
    ...ringsIn(
      new Map(all.map(({ slug, members }) => [slug, members.flatMap(({ concept }) => (concept === slug ? [] : (concept ?? [])))])),
    ).flatMap((ring) =>
      of(ring[0] ?? '', [['members', `It is a member of itself: ${ringWords(ring)}. Take \`concept\` out of one of the members.`]]),
    ),
  ];
}

function ringWords(ring: readonly string[]): string {
  return [...ring, ring[0]].join(' → ');
}

function entryFaults({ slug, related, partOf, members, membersIn }: ConceptEntry, { concepts }: Known): [string, string][] {
  const named: [string, string][] = [
    ...related.map((other, at): [string, string] => [`related.${at}`, other]),
    ...(partOf === undefined ? [] : [['partOf', partOf] satisfies [string, string]]),
    ...(membersIn === undefined
      ? members.flatMap(({ concept }, at): [string, string][] => (concept === undefined ? [] : [[`members.${at}.concept`, concept]]))
      : []),
  ];
  const twice = { related, members: members.flatMap(({ concept }) => concept ?? []) };
  return [
    ...named.flatMap(([key, other]): [string, string][] => {
      if (other === slug) return [[key, `It names its own entry, “${slug}”. Name another, or take it out.`]];
      const concept = concepts.get(other);
      return !concept || concept.draft
        ? [
            [
              key,
              `It names “${other}”, and ${concept ? 'that entry is a draft' : 'there is no such entry'}. Name one that has a page, or take it out.`,
            ],
          ]
        : [];
    }),
    ...Object.entries(twice).flatMap(([key, list]) =>
      repeated(list).map((other): [string, string] => [key, `It names “${other}” twice. Keep one of the two.`]),
    ),
  ];
}

function sentenceFaults({ only, says, members }: ConceptEntry, known: Known): [string, string][] {
  const named: [string, string][] = [
    ...(only ?? []).map((id, at): [string, string] => [`only.${at}`, id]),
    ...says.map((id, at): [string, string] => [`says.${at}`, id]),
    ...members.flatMap(({ sentence }, at): [string, string][] => (sentence === undefined ? [] : [[`members.${at}.sentence`, sentence]])),
  ];
  return [
    ...(only?.length === 0
      ? [
          ['only', 'It names no sentence, so that the words mean this nowhere. Name the sentences, or take `only` out.'] satisfies [
            string,
            string,
          ],
        ]
      : []),
    ...named
      .filter(([, id]) => !isSentence(id, known))
      .map(([key, id]): [string, string] => [
        key,
        `It names the sentence ${id}, and no report has it. Write an id that stands in content/reports/*/zh.`,
      ]),
    ...Object.entries({ only: only ?? [], says }).flatMap(([key, list]) =>
      repeated(list).map((id): [string, string] => [key, `It names ${id} twice. Keep one of the two.`]),
    ),
  ];
}

function sourceFaults({ outcome, sources }: ConceptEntry): [string, string][] {
  const names = sources.map(({ title, publisher, date = '', url = '' }) => [title, publisher, date, url].join(' '));
  return [
    ...(outcome && 'source' in outcome && outcome.source > sources.length
      ? [
          ['outcome.source', `It names source ${outcome.source}, and the list has ${sources.length}. Correct the number.`] satisfies [
            string,
            string,
          ],
        ]
      : []),
    ...repeated(names).map((name): [string, string] => [
      'sources',
      `Two of them are the same: ${name.trim()}. Keep one, and correct the numbers that count them.`,
    ]),
  ];
}

function formerFaults({ slug, formerly }: ConceptEntry, all: readonly ConceptEntry[]): [string, string][] {
  return formerly.flatMap((former, at): [string, string][] => {
    const say = (message: string): [string, string][] => [[`formerly.${at}`, message]];
    if (all.some((other) => other.slug === former)) return say(`It names “${former}”, which is an entry still. Take it out, or the entry.`);
    const others = all.filter((other) => other.slug !== slug && other.formerly.includes(former));
    if (others.length > 0 || formerly.indexOf(former) !== at)
      return say(
        `“${former}” is named twice${others.map((other) => `, in ${other.slug}.yaml too`).join('')}. One entry leads on from an old address: keep one.`,
      );
    return [];
  });
}
