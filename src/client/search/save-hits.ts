import { fileNameOf } from '#dossier/file-name.ts';
import type { Found, Hit } from '#search/engine/contract.ts';
import { toCsvFile } from '#text/csv.ts';
import { saveFile } from '../page/save-file.ts';
import { hitColumns, hitRow } from './hit-rows.ts';
import type { Saved } from './offer-save.ts';
import { openEngine } from './open-engine.ts';
import type { Setting } from './setting.ts';

/** How much of a query stands in the name of a file, in characters: the edition stands behind it. */
const mostOfQuery = 24;

/** Saves the sentences that were found as a CSV file; returns its name. */
export async function saveHits(saved: Saved, setting: Setting): Promise<string> {
  const rows = (await inBothLanguages(saved, setting)).reduce<string[][]>(
    (all, found) => all.concat(found.hits.map((hit) => hitRow(found, hit, setting))),
    [],
  );
  const editions = [...new Set(rows.map(([report = '', edition = '']) => `${report} ${edition}`))];
  const query = [...saved.query.trim()].slice(0, mostOfQuery).join('');
  const name = fileNameOf(editions.length === 1 ? `${query} ${editions[0] ?? ''}` : query, 'hits', 'csv');
  saveFile(toCsvFile([hitColumns, ...rows]), name, 'text/csv');
  return name;
}

/** The same hits with their English, which need not have been loaded for them to be shown; without it where it does not come. */
async function inBothLanguages({ found, again }: Saved, { base }: Setting): Promise<readonly Found[]> {
  if (found.every(({ hits }) => hits.every(({ other }) => other !== undefined))) return found;
  const { loadEnglish } = await openEngine(base);
  try {
    await loadEnglish();
  } catch {
    return found;
  }
  const known = new Map<string, Hit>();
  const keyOf = ({ report }: Found, { sentence, last = sentence, lang }: Hit): string => [report, sentence, last, lang].join(' ');
  (await again()).forEach((one) => one.hits.forEach((hit) => known.set(keyOf(one, hit), hit)));
  return found.map((one) => ({
    ...one,
    hits: one.hits.map((hit) => {
      const { other, otherRanges } = known.get(keyOf(one, hit)) ?? hit;
      return { ...hit, other, otherRanges };
    }),
  }));
}
