import type { KnownTexts } from '#draft/contract.ts';
import type { TextFiles } from '#draft/texts.ts';
import { toKnownTexts } from '#draft/texts.ts';
import { readJson } from '#host/site.ts';
import type { DraftReport, DraftSetting } from './setting.ts';

/** Fetches the texts that drafts are checked against; rejects where one of their files cannot be had. */
export async function loadTexts(setting: DraftSetting): Promise<KnownTexts> {
  const { base, reports } = setting;
  const read = <Name extends keyof TextFiles>(name: Name): Promise<TextFiles[Name]> => readJson(`${base}search/${name}.json`);
  const [zh, en, terms, quotation] = await Promise.all([
    ...([read('zh'), read('en'), read('terms'), read('quotation')] as const),
    loadReports(setting),
  ]);
  return toKnownTexts({ zh, en, terms, quotation }, reports);
}

/** Fetches what the page of drafts knows of the other reports, if there are any. */
export async function loadReports({ reports, list }: DraftSetting): Promise<void> {
  const others = list === undefined ? [] : await readJson<DraftReport[]>(list);
  const known = new Set(reports.map(({ slug }) => slug));
  reports.push(...others.filter(({ slug }) => !known.has(slug)));
}
