import type { CollectionEntry } from 'astro:content';
import type { render } from 'astro:content';
import { getCollection } from 'astro:content';
import { dateWords } from '#edition/dates.ts';
import type { Edition } from '#edition/types.ts';
import type { Locale } from '#i18n/locale.ts';
import type { Bilingual } from '#schemas/text.ts';
import { proseOf } from './prose.ts';
import { urls } from './urls.ts';

/** Returns the prose of the page about the site, in every language. */
export function getAbout(): Promise<CollectionEntry<'about'>[]> {
  return getCollection('about');
}

/** Returns what that prose says, to be rendered with its components. */
export function aboutContentOf(entry: CollectionEntry<'about'>): Promise<Awaited<ReturnType<typeof render>>['Content']> {
  return proseOf(entry);
}

/** A report as pages speak of how it was received. */
export interface ReceivedReport {
  name: Bilingual;
  url: string;
  sha256: string;
  sentences: number;
  translated: number;
  dates: { work: Bilingual; words: Bilingual; reason: Bilingual }[];
}

/** Returns reports as they were received, for a page in a language. */
export function receivedReports(editions: readonly Edition[], locale: Locale): ReceivedReport[] {
  return editions.map((edition) => ({
    name: edition.info.name,
    url: urls.report(edition.slug, locale),
    sha256: edition.sha256,
    sentences: edition.segments.size,
    translated: [...edition.segments.values()].filter(({ en }) => en !== undefined).length,
    dates: datesOf(edition),
  }));
}

function datesOf({ info }: Edition): ReceivedReport['dates'] {
  return info.works.flatMap(({ name, date }) => (date ? [{ work: name, words: dateWords(date), reason: date.reason }] : []));
}
