import { findForms } from '#terminology/find-forms.ts';
import type { Mention } from '#terminology/find-mentions.ts';
import type { Edition, Passage, Place, Sentence } from './edition.ts';
import { passagesIn, placesIn } from './edition.ts';
import type { Glossary } from './glossary.ts';
import { formsOf, getGlossary } from './glossary.ts';
import { homeEdition, keyOf } from './sentence-links.ts';
import type { Locale } from './urls.ts';
import { locales } from './urls.ts';

/** Words of a sentence that lead to the page of a concept. */
export interface TermMark {
  slug: string;
  start: number;
  end: number;
}

/** The marks of a page by sentence; `within` are the shorter terms inside a term, anywhere on the page. */
export interface PageTerms {
  marks: ReadonlyMap<string, Record<Locale, TermMark[]>>;
  within: ReadonlyMap<string, ReadonlySet<string>>;
}

const known = new WeakMap<Place, Promise<PageTerms>>();

/** The terms of a page: each is marked once in each language, in the body where it stands there, else in a heading. */
export function termsOn(edition: Edition, place: Place): Promise<PageTerms> {
  const terms =
    known.get(place) ??
    Promise.all([getGlossary(), homeEdition()]).then(([glossary, home]) => collect(place, glossary, (id) => keyOf(edition, id, home)));
  known.set(place, terms);
  return terms;
}

function collect(place: Place, glossary: Glossary, toKey: (id: string) => string): PageTerms {
  const marks = new Map<string, Record<Locale, TermMark[]>>();
  const within = new Map<string, Set<string>>();
  const seen = { zh: new Set<string>(), en: new Set<string>() };
  for (const sentence of shownOn(place)) {
    const mentions = glossary.find(sentence.zh, toKey(sentence.id));
    for (const { slug, nested } of mentions) within.set(slug, new Set([...(within.get(slug) ?? []), ...nested.map((inner) => inner.slug)]));
    const all = { zh: mentions, en: englishOf(sentence, mentions, glossary) };
    const once = (locale: Locale): TermMark[] => {
      const fresh = all[locale].filter(
        ({ slug }, index, list) => !seen[locale].has(slug) && list.findIndex((mark) => mark.slug === slug) === index,
      );
      fresh.forEach(({ slug }) => seen[locale].add(slug));
      return fresh.map(({ slug, start, end }) => ({ slug, start, end }));
    };
    const own = { zh: once('zh'), en: once('en') };
    if (locales.some((locale) => own[locale].length > 0)) marks.set(sentence.id, own);
  }
  return { marks, within };
}

/** Where the English says what the Chinese mentions; of two that overlap, the longer. */
function englishOf({ en }: Sentence, mentions: readonly Mention[], { concepts }: Glossary): TermMark[] {
  if (en === undefined) return [];
  const slugs = [...new Set(mentions.map(({ slug }) => slug))];
  const all = slugs.flatMap((slug) => {
    const concept = concepts.get(slug);
    return concept ? findForms(en, formsOf(concept)).map((place) => ({ slug, ...place })) : [];
  });
  const kept: TermMark[] = [];
  for (const mark of all.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (!kept.some(({ start, end }) => mark.start < end && start < mark.end)) kept.push(mark);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** The sentences whose words a page shows, the body before the headings; the title of a work is no place for terms. */
function shownOn(place: Place): Sentence[] {
  const whole = place.kind === 'section' || place.kind === 'measure';
  const body = (at: Place): Passage[] => at.children.flatMap((child) => (child.type === 'passage' ? [child] : body(child)));
  const headings = (at: Place): Sentence[] => [...(at.heading ? [at.heading] : []), ...placesIn(at).flatMap(headings)];
  const passages = whole ? body(place) : passagesIn(place);
  const heads = whole ? headings(place) : place.kind === 'work' || !place.heading ? [] : [place.heading];
  return [...passages.flatMap(({ sentences }) => sentences), ...heads];
}
