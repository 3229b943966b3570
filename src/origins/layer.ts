import { printShort } from '#address/print.ts';
import type { Urls } from '#address/url.ts';
import type { Edition, Unit } from '#edition/types.ts';
import type { Glossary } from '#glossary/glossary.ts';
import type { Locale } from '#i18n/locale.ts';
import { strings } from '#i18n/strings.ts';
import { isOnPageOfUnit, segments } from '#report/segments.ts';
import { beforeWords } from './before-words.ts';
import { monthWords } from '#edition/days.ts';
import type { Origin } from './origins-of.ts';
import { shownOrigins } from './origins-of.ts';
import { comparedWords, factsOf } from './said-of.ts';
import type { TextsRead } from './texts.ts';

/** Words that lead somewhere. */
export interface LayerLink {
  name: string;
  url: string;
}

/** One run of a page: where it stands, and what is said of it, in the language of the page. */
export interface LayerRun {
  sentence: string;
  /** Offsets in the sentence, in UTF-16 code units: in Chinese, and in our English where that is known. */
  zh: readonly [number, number];
  en: readonly [number, number] | undefined;
  words: string;
  /** The earliest of the texts read, with its month, and what is said of that. */
  earliest: { name: string; url: string | undefined };
  date: string;
  facts: readonly string[];
  /** The address of the official English of the earliest text as a whole, where it is known. */
  english: string | undefined;
  /** The official English of these words and whose it is; undefined where none is at hand. */
  official: { en: string; source: string; url: string | undefined } | undefined;
  ours: string | undefined;
  /** Whether ours is the official one, or why not. */
  compared: readonly string[];
  entry: string;
  also: readonly LayerLink[];
  terms: readonly LayerLink[];
}

/** What the layer of a page shows: the runs, what the dots mean, and where all runs of the report stand. */
export interface LayerData {
  runs: readonly LayerRun[];
  about: string;
  all: string;
}

/** Returns the layer of a page in a language. */
export function layerOf(edition: Edition, unit: Unit, locale: Locale, read: TextsRead, glossary: Glossary, urls: Urls): LayerData {
  const here = new Set(segments(unit, isOnPageOfUnit).map(({ id }) => id));
  const compared = Object.keys(edition.origins.texts).length;
  return {
    runs: shownOrigins(edition, read.texts)
      .filter(({ segment }) => here.has(segment.id))
      .map((origin) => toLayerRun(origin, edition, locale, compared, glossary, urls)),
    about: strings(locale).origins.about(compared, beforeWords(edition)[locale]),
    all: urls.origins(edition.slug, locale),
  };
}

function toLayerRun(origin: Origin, edition: Edition, locale: Locale, compared: number, glossary: Glossary, urls: Urls): LayerRun {
  const t = strings(locale).origins;
  const { segment, from, to, words, earliest, official, ours } = origin;
  const at = ours === undefined ? -1 : (segment.en ?? '').indexOf(ours);
  const mentions = glossary.find(segment.zh, glossary.sentences.keyOf(edition, segment.id));
  const slugs = new Set(mentions.filter(({ start, end }) => start < to && from < end).map(({ slug }) => slug));
  return {
    sentence: segment.id,
    zh: [from, to],
    en: at < 0 ? undefined : [at, at + (ours ?? '').length],
    words,
    earliest: { name: earliest.name[locale], url: earliest.url },
    date: t.dated(monthWords(earliest.date)[locale]),
    facts: factsOf(origin, locale, compared),
    english: earliest.english?.url,
    official: official && { en: official.en, source: t.officialOf(official.text.name[locale]), url: official.text.english?.url },
    ours,
    compared: official ? comparedWords(origin, locale) : [],
    entry: `${urls.origins(edition.slug, locale)}#${origin.anchor}`,
    also: origin.also.map((id) => ({ name: printShort(id), url: urls.place(edition.slug, id, locale) })),
    terms: [...slugs].flatMap((slug) => {
      const concept = glossary.concepts.get(slug);
      return concept ? [{ name: concept[locale].term, url: urls.concept(slug, locale) }] : [];
    }),
  };
}
