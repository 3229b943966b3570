import type { KnownTexts } from '#draft/contract.ts';
import type { TextFiles } from '#draft/texts.ts';
import { toKnownTexts } from '#draft/texts.ts';
import { readJson } from '#host/site.ts';
import type { DraftSetting } from './setting.ts';

/** Fetches the texts that drafts are checked against; rejects where one of their files cannot be had. */
export async function loadTexts({ base, reports }: DraftSetting): Promise<KnownTexts> {
  const read = <Name extends keyof TextFiles>(name: Name): Promise<TextFiles[Name]> => readJson(`${base}search/${name}.json`);
  const [zh, en, terms, quotation] = await Promise.all([read('zh'), read('en'), read('terms'), read('quotation')]);
  return toKnownTexts({ zh, en, terms, quotation }, reports);
}
