import type { SearchEntry } from '#library/search-data.ts';
import type { Found } from '../search/contract.ts';
import type { Setting } from './setting.ts';
import { make } from './setting.ts';

const known = new Map<string, Promise<SearchEntry>>();

/** Loads what is to be said of the concepts among results. */
export async function loadPages(results: readonly Found[], { base }: Setting): Promise<void> {
  const slugs = results.filter(({ unit }) => unit.indexOf('glossary/') === 0).map(({ unit }) => unit.split('/')[1] ?? '');
  await Promise.all(slugs.map((slug) => entryOf(slug, base).catch(() => undefined)));
}

function entryOf(slug: string, base: string): Promise<SearchEntry> {
  const entry = known.get(slug) || read(`${base}search/entries/${slug}.json`);
  known.set(slug, entry);
  return entry;
}

/** Says of each concept that is listed how it is read and what it means, once that has come. */
export async function definePages(list: HTMLElement, { base }: Setting): Promise<void> {
  const places = [...list.querySelectorAll<HTMLElement>('[data-concept]')];
  await Promise.all(
    places.map(async (place) => {
      const slug = place.dataset['concept'] ?? '';
      try {
        const { pinyin, zh, en } = await entryOf(slug, base);
        place.querySelector('.hit-zh')?.append(' ', make('span', 'pinyin', pinyin, { lang: 'zh-Latn' }), make('span', 'definition', zh));
        place.querySelector('.hit-en')?.append(make('span', 'definition', en));
      } catch {
        // The entry itself is one step away.
        known.delete(slug);
      }
    }),
  );
}

async function read(address: string): Promise<SearchEntry> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return (await answer.json()) as SearchEntry;
}
