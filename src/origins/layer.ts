import { printShort } from '#address/print.ts';
import type { Urls } from '#address/url.ts';
import type { Edition, Unit } from '#edition/types.ts';
import type { Glossary } from '#glossary/glossary.ts';
import type { Locale } from '#i18n/locale.ts';
import { strings } from '#i18n/strings.ts';
import { isOnPageOfUnit, segments } from '#report/segments.ts';
import { beforeWords } from './before-words.ts';
import { monthWords } from './month-words.ts';
import type { Origin } from './origins-of.ts';
import { isShown, originsOf } from './origins-of.ts';
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
  earliest: LayerLink | { name: string; url: undefined };
  date: string;
  facts: readonly string[];
  stock: boolean;
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

/** What the layer of a page shows: the runs, and what is said under the text. */
export interface LayerData {
  runs: readonly LayerRun[];
  about: string;
  sum: string;
  all: string;
}

/** So many documents are named under the text of a page. */
const mostNamed = 5;

/** Returns the layer of a page in a language. */
export function layerOf(edition: Edition, unit: Unit, locale: Locale, read: TextsRead, glossary: Glossary, urls: Urls): LayerData {
  const t = strings(locale).origins;
  const here = new Set(segments(unit, isOnPageOfUnit).map(({ id }) => id));
  const runs = originsOf(edition, read.texts).filter((origin) => isShown(origin) && here.has(origin.segment.id));
  const compared = Object.keys(edition.origins.texts).length;
  const counts = new Map<string, number>();
  for (const { earliest } of runs) counts.set(earliest.name[locale], (counts.get(earliest.name[locale]) ?? 0) + 1);
  const sorted = [...counts].sort((a, b) => b[1] - a[1]);
  const named = sorted.slice(0, mostNamed).map(([name, count]) => `${name} ${count}`);
  const rest = sorted.slice(mostNamed);
  return {
    runs: runs.map((origin) => toLayerRun(origin, edition, locale, compared, glossary, urls)),
    about: t.about(compared, beforeWords(edition)[locale]),
    sum:
      runs.length === 0
        ? t.none
        : t.here(runs.length) +
          [...named, ...(rest.length > 0 ? [t.rest(rest.length)] : [])].join(locale === 'zh' ? '；' : '; ') +
          (locale === 'zh' ? '。' : '.'),
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
    stock: origin.kind === 'stock',
    english: earliest.english?.url,
    official: official && { en: official.en, source: t.officialOf(official.text.name[locale]), url: official.text.english?.url },
    ours,
    compared: official ? comparedWords(origin, locale) : [],
    entry: `${urls.origins(edition.slug, locale)}#${origin.anchor}`,
    also: [...new Set(origin.also)].map((id) => ({ name: printShort(id), url: urls.place(edition.slug, id, locale) })),
    terms: [...slugs].flatMap((slug) => {
      const concept = glossary.concepts.get(slug);
      return concept ? [{ name: concept[locale].term, url: urls.concept(slug, locale) }] : [];
    }),
  };
}

/** Returns what is said of a run, beside the name of the earliest text: that it is the earliest, which others have it, what it is. */
export function factsOf({ texts, part, kind, stock }: Origin, locale: Locale, compared: number): string[] {
  const t = strings(locale).origins;
  const others = texts.slice(1).map(({ name }) => name[locale]);
  return [
    t.earliest(compared),
    ...(others.length > 0 ? [t.alsoIn(others.slice(0, 2), Math.max(0, others.length - 2))] : []),
    ...(part ? [t.part(quotedWithin(part.words), part.han, part.text.name[locale], monthWords(part.text.date)[locale])] : []),
    kind === undefined ? t.unread : t.readAs(t.kinds[kind]),
    ...(kind === 'stock' && stock ? [t.stock[stock]] : []),
  ];
}

/** Returns whether our English is the official one, else why not, with the editor's note. */
export function comparedWords({ departs, note }: Origin, locale: Locale): string[] {
  const t = strings(locale).origins;
  return [departs ? t.departs[departs] : t.adopted, ...(note ? [note[locale]] : [])];
}

/** Returns words as they stand between quotation marks: their own become single ones. */
export function quotedWithin(words: string): string {
  return words.replace(/“/g, '‘').replace(/”/g, '’');
}
