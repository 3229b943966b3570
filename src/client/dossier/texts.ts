import { addressAt, readJson } from '#host/site.ts';
import type { Concept, Item, Place } from '#dossier/dossier.ts';
import type { Passage } from '#search/engine/contract.ts';
import type { SearchEntry } from '#search/format.ts';
import { forgetEngine, openEngine } from '../search/open-engine.ts';
import { fetchReports } from './reports.ts';
import type { DossierSetting } from './setting.ts';

/** An entry of the glossary as a dossier shows it. */
export interface Entry extends SearchEntry {
  term: { zh: string; en: string };
  url: string;
}

/** What the site knows of the places and concepts of a dossier; null of what it does not have, undefined of what was not asked. */
export interface Texts {
  /** Asks for whatever is not known yet; rejects where it cannot be had, and may be asked again. Returns whether anything came. */
  ask: (items: readonly Item[]) => Promise<boolean>;
  passageOf: (place: Place) => Passage | null | undefined;
  entryOf: (concept: Concept) => Entry | null | undefined;
}

/** Returns what fetches the words of a dossier, once each. */
export function createTexts(setting: DossierSetting): Texts {
  const { base, locale } = setting;
  const passages = new Map<string, Passage | null>();
  const entries = new Map<string, Entry | null>();
  const keyOf = ({ report, id }: Place): string => `${report}:${id}`;

  const ask = async (items: readonly Item[]): Promise<boolean> => {
    const places = items.filter((item): item is Place => item.kind === 'place' && !passages.has(keyOf(item)));
    const slugs = items.flatMap((item) => (item.kind === 'concept' && !entries.has(item.slug) ? [item.slug] : []));
    if (places.length + slugs.length === 0) return false;
    try {
      const engine = await openEngine(base);
      const { passages: found, concepts } = await engine.gather({ places, slugs }, { locale });
      const said = await Promise.all(
        slugs.map(async (slug, at) => (concepts[at] ? readJson<SearchEntry>(`${base}search/entries/${slug}.json`) : undefined)),
      );
      await fetchReports(setting, places, (place) => Boolean(found[places.indexOf(place)]));
      places.forEach((place, at) => passages.set(keyOf(place), found[at] ?? null));
      slugs.forEach((slug, at) => {
        const [names, entry] = [concepts[at], said[at]];
        const url = addressAt(base, `${locale}/glossary/${slug}/`);
        entries.set(slug, names && entry ? { ...entry, term: { zh: names.zh, en: names.en ?? '' }, url } : null);
      });
      return true;
    } catch (error) {
      forgetEngine();
      throw error;
    }
  };
  return { ask, passageOf: (place) => passages.get(keyOf(place)), entryOf: ({ slug }) => entries.get(slug) };
}

/** Returns the words of a passage in a language, without any between its sentences. */
export function wordsOf({ sentences }: Passage, locale: 'zh' | 'en'): string {
  return sentences.map((sentence) => sentence[locale] ?? '').join('');
}
