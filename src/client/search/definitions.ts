import type { SearchEntry } from '#search/format.ts';
import type { Found } from '#search/engine/contract.ts';
import { readJson } from '#host/site.ts';
import type { Setting } from './setting.ts';
import { make } from '../page/make.ts';

const known = new Map<string, SearchEntry>();

/** Loads what is to be said of the concepts among results; what cannot be had is left out. */
export async function loadDefinitions(results: readonly Found[], { base }: Setting): Promise<void> {
  const slugs = results.filter(({ unit }) => unit.indexOf('glossary/') === 0).map(({ unit }) => unit.split('/')[1] ?? '');
  await Promise.all(slugs.filter((slug) => !known.has(slug)).map((slug) => read(slug, base)));
}

/** Shows of each concept that is listed how it is read, what it means, and that the text does not spell it out, as far as that has come. */
export function showDefinitions(list: HTMLElement, setting: Setting): void {
  const { spelledOut: words } = setting;
  list.querySelectorAll<HTMLElement>('[data-concept]').forEach((place) => {
    const entry = known.get(place.dataset['concept'] ?? '');
    if (!entry) return;
    const { pinyin, zh, en, spelledOut } = entry;
    place.querySelector('.hit-zh')?.append(' ', make('span', 'pinyin', pinyin, { lang: 'zh-Latn' }), make('span', 'definition', zh));
    place.querySelector('.hit-en')?.append(make('span', 'definition', en));
    if (spelledOut) place.querySelector('.hit-side')?.append(' ', make('span', 'hit-status', `〔${words[spelledOut]}〕`));
  });
}

async function read(slug: string, base: string): Promise<void> {
  try {
    known.set(slug, await readJson<SearchEntry>(`${base}search/entries/${slug}.json`));
  } catch {
    // The entry itself is one step away.
  }
}
