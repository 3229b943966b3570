import { stemmer } from 'stemmer';
import type { ConceptEntry } from '#glossary/concepts.ts';
import type { Fault, Known } from './known.ts';
import { repeated } from './known.ts';

type Claim = readonly [slug: string, key: string, words: string];

/**
 * Returns where the words of one entry are those of another: a string of the text means one concept, and so does a rendering.
 * Two may share a string where `only` tells their sentences apart, an English form where it is a piece of the rendering of
 * each, and what is only looked for (`also`), unless it is the other's own name.
 */
export function sameWordFaults({ concepts }: Known): Fault[] {
  const all = [...concepts.values()];
  return [...all.flatMap(ownTwice), ...chinese(all), ...english(all)];
}

function ownTwice({ slug, zh, en }: ConceptEntry): Fault[] {
  const file = `glossary/${slug}.yaml`;
  const good = [en.term, ...en.forms, ...en.also.map(({ term }) => term)].map(bare);
  const avoided = en.avoid.filter((words) => good.includes(bare(words)));
  return [
    ...Object.entries({
      'zh.variants': zh.variants,
      'zh.also': zh.also,
      'en.forms': en.forms,
      'en.also': en.also.map(({ term }) => term),
    }).flatMap(([key, list]) => repeated(list).map((words): Fault => [file, key, `“${words}” stands there twice. Keep one of the two.`])),
    ...zh.also
      .filter((words) => words === zh.term || zh.variants.includes(words))
      .map((words): Fault => [file, 'zh.also', `“${words}” is one of its own words already. Take it out here.`]),
    ...avoided.map((words): Fault => [
      file,
      'en.avoid',
      `“${words}” is to be avoided, and is a rendering of it as well; case and quotation marks do not count. Take it out of one of the two.`,
    ]),
  ];
}

function chinese(all: readonly ConceptEntry[]): Fault[] {
  const claims = all.flatMap(({ slug, zh }): Claim[] => [
    [slug, 'zh.term', zh.term],
    ...zh.variants.filter((words) => words !== zh.term).map((words): Claim => [slug, 'zh.variants', words]),
  ]);
  const bySlug = new Map(all.map((concept) => [concept.slug, concept]));
  const areApart = (one: string, other: string): boolean => {
    const [a, b] = [bySlug.get(one)?.only, bySlug.get(other)?.only];
    return a !== undefined && b !== undefined && !a.some((id) => b.includes(id));
  };
  const heads = new Map(all.filter(({ only }) => only === undefined).map(({ slug, zh }) => [zh.term, slug]));
  return [
    ...sharedIn(claims, (words) => words, areApart).map(([[slug, key, words], [other]]): Fault => [
      `glossary/${slug}.yaml`,
      key,
      `“${words}” is a word of ${other}.yaml too, so that a mention means two concepts. Take it out of one, or name in \`only\` the sentences of each.`,
    ]),
    ...all.flatMap(({ slug, zh }) =>
      zh.also
        .filter((words) => (heads.get(words) ?? slug) !== slug)
        .map((words): Fault => [
          `glossary/${slug}.yaml`,
          'zh.also',
          `“${words}” is the term of ${heads.get(words) ?? ''}.yaml. Take it out here.`,
        ]),
    ),
  ];
}

function english(all: readonly ConceptEntry[]): Fault[] {
  const names = new Map(all.map(({ slug, en }) => [slug, stems(en.term)]));
  const isPiece = (slug: string, words: string): boolean => {
    const [form, name] = [stems(words), names.get(slug) ?? ''];
    return form.includes(name) || name.includes(form);
  };
  const taken = new Map(all.map(({ slug, en }) => [fold(en.term), slug]));
  const forms = all.flatMap(({ slug, en }) => [...new Set(en.forms)].map((words): Claim => [slug, 'en.forms', words]));
  const tell = (words: string, other: string): string => `“${words}” renders ${other}.yaml too. Give one of the two another rendering.`;
  return [
    ...sharedIn(
      all.map(({ slug, en }): Claim => [slug, 'en.term', en.term]),
      fold,
      () => false,
    ).map(([[slug, key, words], [other]]): Fault => [`glossary/${slug}.yaml`, key, tell(words, other)]),
    ...sharedIn(forms, fold, (one, other, words) => isPiece(one, words) && isPiece(other, words)).map(
      ([[slug, key, words], [other]]): Fault => [`glossary/${slug}.yaml`, key, tell(words, other)],
    ),
    ...all.flatMap(({ slug, en }) =>
      en.also
        .filter(({ term }) => (taken.get(fold(term)) ?? slug) !== slug)
        .map(({ term }): Fault => [`glossary/${slug}.yaml`, 'en.also', tell(term, taken.get(fold(term)) ?? '')]),
    ),
  ];
}

/** The claims of different entries on the same words, pair by pair, the earlier entry second. */
function sharedIn(
  claims: readonly Claim[],
  toKey: (words: string) => string,
  mayShare: (one: string, other: string, words: string) => boolean,
): [Claim, Claim][] {
  const holders = new Map<string, Claim[]>();
  return claims.flatMap((claim) => {
    const before = holders.get(toKey(claim[2])) ?? [];
    holders.set(toKey(claim[2]), [...before, claim]);
    return before
      .filter(([slug]) => slug !== claim[0] && !mayShare(claim[0], slug, claim[2]))
      .slice(0, 1)
      .map((other): [Claim, Claim] => [claim, other]);
  });
}

function fold(words: string): string {
  return words.toLowerCase();
}

/** Words as programs compare them that look for renderings to be avoided. */
function bare(words: string): string {
  return fold(words).replace(/[“”‘’"']/g, '');
}

function stems(words: string): string {
  return ` ${fold(words)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map(stemmer)
    .join(' ')} `;
}
