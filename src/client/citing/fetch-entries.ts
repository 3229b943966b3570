import type { Strings } from '#i18n/strings.ts';
import { readPage } from '#host/site.ts';
import type { Source } from './source.ts';

/** The strings of the panel, in one language; they come with the permanent page. */
export type PanelStrings = Pick<
  Strings,
  'wordsOnly' | 'quotedZh' | 'quotedEn' | 'quotedBoth' | 'share' | 'withWords' | 'withWordsIn' | 'copiedWhat' | 'permalink' | 'qrOf'
>;

/** What the permanent page of a place says of citing it: its lists of entries in the language of the reader; none where the place has no entry in lists of references. */
export interface CitePage {
  strings: PanelStrings;
  lists: HTMLElement[];
}

/** Fetches the ways to cite a place from its permanent page; rejects where that cannot be had or says none. */
export async function fetchEntries(unit: string, { permalinks, locale }: Source): Promise<CitePage> {
  const page = await readPage(`${permalinks}${unit}/`);
  const said = page.querySelector<HTMLElement>('[data-panel]')?.dataset['panel'] ?? '{}';
  const strings = (JSON.parse(said) as Record<string, PanelStrings>)[locale];
  if (!strings) throw new Error(`The permanent page of ${unit} does not say how to cite it.`);
  return { strings, lists: [...page.querySelectorAll<HTMLElement>(`.references [data-of="${locale}"] dl`)] };
}
