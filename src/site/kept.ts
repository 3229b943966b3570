import { keyOf, reportKeys } from '#export/keys.ts';
import type { Edition } from '#edition/types.ts';
import type { ConceptEntry } from '#glossary/concepts.ts';
import type { MemberNode } from '#glossary/entry.ts';
import { membersOf } from '#glossary/entry.ts';
import type { Glossary } from '#glossary/glossary.ts';
import { chineseOf, englishOf } from '#glossary/glossary.ts';
import { deviationOf } from '#glossary/renderings.ts';
import { spreadOf } from '#glossary/spread.ts';
import { figuresOf } from '#numbers/figures-of.ts';
import type { Content } from './content.ts';
import { getContent } from './content.ts';

/** What one path of a page is made with. */
interface Path {
  params: Record<string, string | undefined>;
  props: Record<string, unknown>;
}

/** A path whose file Astro keeps from build to build as long as it has the same key, and the page the same code. */
interface Kept extends Path {
  cacheKey?: string;
}

/** The hash of code and settings, where `npm run build` keeps what it makes (`scripts/kept.ts`). */
const code = process.env['KEPT_CODE'];

let keys: Promise<Keys | undefined> | undefined;

interface Keys {
  reports: ReadonlyMap<string, string>;
  /** By which English words each concept is rendered in all reports, and why. */
  renderings: string;
  /** Where concepts are mentioned, and which reports their entries and families quote. */
  mentions: string;
}

/** Returns the paths of a page that is made of one report, for all reports; or of one and of the English that all reports give its terms. */
export async function ofEachReport(pathsOf: (edition: Edition) => readonly Path[], beside?: 'renderings'): Promise<Kept[]> {
  const [{ editions }, made] = [await getContent(), await getKeys()];
  return editions.flatMap((edition) => {
    const key = made && (beside ? withEnglish(edition, made) : made.reports.get(edition.slug));
    return pathsOf(edition).map((path) => kept(path, key));
  });
}

/** Returns the paths of a page that is made of one concept, for all that have a page: of its entry, and of the reports that say something of it. */
export async function ofEachConcept(pathsOf: (concept: ConceptEntry) => readonly Path[]): Promise<Kept[]> {
  const [content, made] = [await getContent(), await getKeys()];
  return content.glossary.published.flatMap((concept) => {
    const key =
      made && keyOf([concept.slug, countsOf(concept, content), saying(concept, content).map(({ slug }) => made.reports.get(slug))]);
    return pathsOf(concept).map((path) => kept(path, key));
  });
}

/** Returns the key of the files of `/data/` that are made of a report, or with it of the glossary. The English of terms is that of all reports. */
export async function dataKey(edition: Edition, of: 'report' | 'glossary'): Promise<string | undefined> {
  const made = await getKeys();
  if (!made) return undefined;
  return of === 'glossary' ? keyOf([made.reports.get(edition.slug), made.renderings, made.mentions]) : withEnglish(edition, made);
}

/** The key of a report with the English of its terms; of one without English its own. */
function withEnglish({ slug, info }: Edition, { reports, renderings }: Keys): string | undefined {
  const own = reports.get(slug);
  return info.translation === 'none' ? own : keyOf([own, renderings]);
}

/** The home report, in whose light all concepts are told, and every report that mentions a concept, has figures of it or is quoted by its entry. */
function saying(concept: ConceptEntry, content: Content): Edition[] {
  const { editions, home, glossary } = content;
  const found = new Set([
    home,
    ...glossary.mentionsOf(concept).map(({ edition }) => edition),
    ...quotedBy(concept, content),
    ...editions.filter((edition) => figuresOf(edition).some(({ concepts }) => concepts.includes(concept.slug))),
  ]);
  return editions.filter((edition) => found.has(edition));
}

/** How often the years say a concept, and among how many characters: of the reports of a year those as well that do not. */
function countsOf(concept: ConceptEntry, { editions, glossary }: Content): unknown[] {
  const { reports, years } = spreadOf(concept, glossary, editions);
  return [reports, years.map(({ year, said, reports: own, having, count, han }) => [year, said, own, having.length > 0 && [count, han]])];
}

/** The reports that an entry quotes. */
function quotedBy(concept: ConceptEntry, { glossary }: Content): Edition[] {
  return [
    ...concept.says.map((key) => glossary.sentences.at(key, `glossary/${concept.slug}.yaml`).edition),
    ...spelledOutIn(membersOf(concept, glossary)),
  ];
}

/** The reports that spell members out, and what these count in turn. */
function spelledOutIn(members: readonly MemberNode[]): Edition[] {
  return members.flatMap(({ sentence, members: below }) => [...(sentence ? [sentence.edition] : []), ...spelledOutIn(below)]);
}

/** The English of every mention that has one, and why it departs from the entry. */
function englishIn(concept: ConceptEntry, { mentionsOf }: Glossary): unknown[] {
  return mentionsOf(concept).flatMap((mention) => {
    const words = englishOf(mention);
    return words === undefined ? [] : [[chineseOf(mention), words, deviationOf(concept, mention)?.why]];
  });
}

/** The sentences that mention a concept. */
function placesOf(concept: ConceptEntry, { mentionsOf }: Glossary): string[] {
  return mentionsOf(concept).map(({ edition, segment }) => `${edition.slug}:${segment.id}`);
}

/** Returns the keys of what is kept, made once for all pages; undefined where nothing is. */
function getKeys(): Promise<Keys | undefined> {
  keys ??= makeKeys();
  return keys;
}

async function makeKeys(): Promise<Keys | undefined> {
  if (code === undefined) return undefined;
  const content = await getContent();
  const { glossary } = content;
  const reports = reportKeys({ ...content, code });
  const quoted = new Set([
    ...glossary.published.flatMap((concept) => quotedBy(concept, content)),
    ...content.families.flatMap(({ passages }) => passages.map(({ at }) => at.edition)),
  ]);
  return {
    reports,
    renderings: keyOf(glossary.published.map((concept) => [concept.slug, englishIn(concept, glossary)])),
    mentions: keyOf([glossary.published.map((concept) => placesOf(concept, glossary)), [...quoted].map(({ slug }) => reports.get(slug))]),
  };
}

/** Returns a path under a key, where it has one. */
export function kept(path: Path, key: string | undefined): Kept {
  return key === undefined ? path : { ...path, cacheKey: key };
}
