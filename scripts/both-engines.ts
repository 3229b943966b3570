import type { Edition } from '#edition/types.ts';
import { sha256 } from '#export/sha256.ts';
import type { ConceptEntry } from '#glossary/concepts.ts';
import { decodeVariants } from '#search/decode.ts';
import { toAliasData, toChineseData, toEnglishData, toNames, toSoundData, toTermsData } from '#search/encode/encode.ts';
import { writeMany } from '#search/encode/many/to-files.ts';
import { toQuotationData } from '#search/encode/quotation-data.ts';
import type { Engine } from '#search/engine/contract.ts';
import { serveFiles } from './serve-files.ts';

/** The engine of few reports and that of many, over the same reports. */
export interface BothEngines {
  whole: Engine;
  many: Engine;
}

/** Returns both engines over some reports, the home report first, with their English; what a test of them stubs is undone by `vi.unstubAllGlobals`. */
export async function bothEngines(editions: readonly Edition[], concepts: readonly ConceptEntry[]): Promise<BothEngines> {
  const home = editions[0]?.slug ?? '';
  const terms = toTermsData(editions, concepts, []);
  serveFiles({
    terms,
    zh: toChineseData(editions, concepts),
    en: toEnglishData(editions, concepts),
    aliases: toAliasData(editions, concepts),
    sound: toSoundData(editions, concepts, []),
    quotation: toQuotationData(editions, home),
  });
  const whole = await import('#search/engine/index.ts');
  // What it loads it has from now on, whatever files are served.
  await whole.search('改革');
  await whole.search('此语文中所无');
  await whole.loadEnglish();
  await whole.search('reform');
  await whole.checkQuotation('人人出力，人人有责。年均增长7.9%，超过30,000家。');
  const files: Record<string, unknown> = {
    terms,
    'names.zh': toNames(editions, concepts, 'zh'),
    'names.en': toNames(editions, concepts, 'en'),
    sound: toSoundData(editions, concepts, [], editions.slice(0, 1)),
  };
  const hash = (text: string): string => sha256(text).slice(0, 8);
  writeMany(editions, { home, variants: decodeVariants(terms.traditional), hash }, ({ path, text }) => {
    files[path.replace(/\.json$/, '')] = JSON.parse(text) as unknown;
  });
  serveFiles(files);
  const many = await import('#search/engine/many/index.ts');
  await many.loadEnglish();
  return { whole, many };
}
