import type { KnownTexts } from '#draft/contract.ts';
import type { TextFiles } from '#draft/texts.ts';
import { toKnownTexts } from '#draft/texts.ts';
import { readJson } from '#host/site.ts';
import type { DraftReport, DraftSetting } from './setting.ts';

/** Fetches the texts that drafts are checked against; rejects where one of their files cannot be had. */
export async function loadTexts({ base, reports, list }: DraftSetting): Promise<KnownTexts> {
  const read = <Name extends keyof TextFiles>(name: Name): Promise<TextFiles[Name]> => readJson(`${base}search/${name}.json`);
  const [zh, en, terms, quotation, others] = await Promise.all([
    ...([read('zh'), read('en'), read('terms'), read('quotation')] as const),
    list === undefined ? [] : readJson<DraftReport[]>(list),
  ]);
  const known = new Set(reports.map(({ slug }) => slug));
  reports.push(...others.filter(({ slug }) => !known.has(slug)));
  return toKnownTexts({ zh, en, terms, quotation }, reports);
}
