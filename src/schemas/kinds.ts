import type { z } from 'astro/zod';
import { apparatus } from './apparatus.ts';
import { ended } from './ended.ts';
import { englishRules } from './english-rules.ts';
import { exceptions } from './exceptions.ts';
import { families } from './families.ts';
import { figure } from './figure.ts';
import { figures } from './figures.ts';
import { concept } from './glossary.ts';
import { introductions } from './introductions.ts';
import { nearest } from './nearest.ts';
import { origins } from './origins.ts';
import { outline } from './outline.ts';
import { parallels } from './parallels.ts';
import { printed } from './printed.ts';
import { quoted } from './quoted.ts';
import { readings } from './readings.ts';
import { keptRelease } from './release.ts';
import { renderings } from './renderings.ts';
import { report } from './report.ts';
import { setPhrases } from './set-phrases.ts';
import { site } from './site.ts';
import { termCounts } from './term-counts.ts';
import { sourceWords, translatedWords } from './text.ts';
import { texts } from './texts.ts';
import { eightEight, gists, glance, titled, topic } from './topics.ts';
import { wordings } from './wordings.ts';

/** The files of content/ that have a fixed path, with what each holds; `null` is for people. */
const single: Readonly<Record<string, z.ZodType | null>> = {
  'site.json': site,
  'set-phrases.json': setPhrases,
  'english-rules.json': englishRules,
  'introductions.yaml': introductions,
  'families.yaml': families,
  'texts.json': texts,
  'term-counts.json': termCounts,
  'topics/eight-eight.json': eightEight,
  'topics/gists.json': gists,
  'topics/glance.json': glance,
  'about/zh.mdx': titled,
  'about/en.mdx': titled,
  'style-sheet.md': null,
};

/** The files of one report that have a fixed name. */
const ofReport: Readonly<Record<string, z.ZodType>> = {
  'report.json': report,
  'outline.json': outline,
  'ended.json': ended,
  'apparatus.json': apparatus,
  'parallels.json': parallels,
  'readings.json': readings,
  'exceptions.json': exceptions,
  'quoted.json': quoted,
  'renderings.json': renderings,
  'figure.json': figure,
  'printed.json': printed,
  'origins.json': origins,
  'wordings.json': wordings,
  'figures.json': figures,
};

/** The files whose names are not fixed: entries, topics, files of words, editions. */
const several: readonly (readonly [pattern: RegExp, schema: z.ZodType])[] = [
  [/^glossary\/[a-z0-9]+(-[a-z0-9]+)*\.yaml$/, concept],
  [/^topics\/(zh|en)\/[a-z0-9]+(-[a-z0-9]+)*\.mdx$/, topic],
  [/^reports\/[^/]+\/zh\/[a-z0-9]+\.json$/, sourceWords],
  [/^reports\/[^/]+\/en\/[a-z0-9]+\.json$/, translatedWords],
  [/^reports\/[^/]+\/releases\/\d+\.\d+\.\d+\.json$/, keptRelease],
];

/** The files without which there is no site. */
export const required = [
  'site.json',
  'set-phrases.json',
  'english-rules.json',
  'introductions.yaml',
  'topics/eight-eight.json',
  'about/zh.mdx',
  'about/en.mdx',
] as const;

/** Returns the schema of a file of content/ by its path from there; null where people alone read it, undefined where nobody does. */
export function schemaOf(path: string): z.ZodType | null | undefined {
  if (Object.hasOwn(single, path)) return single[path];
  const [, name = ''] = /^reports\/[^/]+\/([^/]+)$/.exec(path) ?? [];
  return Object.hasOwn(ofReport, name) ? ofReport[name] : several.find(([pattern]) => pattern.test(path))?.[1];
}

/** Returns the name under which a file that nobody reads would be read: in small letters, with another ending, or with one letter mended. */
export function nearestName(path: string): string | undefined {
  const small = path.toLowerCase();
  const bare = small.replace(/~$|\.(bak|orig|old|copy|txt)$/, '').replace(/\.[a-z]+$/, '');
  const [other] = [small, ...['.json', '.yaml', '.mdx'].map((ending) => bare + ending)].filter((one) => schemaOf(one) !== undefined);
  if (other !== undefined) return other;
  const [, folder = ''] = /^(reports\/[^/]+\/)[^/]+$/.exec(path) ?? [];
  const known = folder === '' ? Object.keys(single) : Object.keys(ofReport).map((name) => folder + name);
  const near = nearest(nameOf(bare), known.map(nameOf));
  return known.find((one) => nameOf(one) === near && folderOf(one) === folderOf(path));
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.[a-z]+$/, '');
const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);
