import type { Edition, Segment, Unit } from '#edition/types.ts';
import type { Locale } from '#i18n/locale.ts';
import { locales } from '#i18n/locale.ts';
import { pageOf } from '#address/within.ts';
import { pagesOf } from '#edition/units.ts';
import { placedSegments } from '#report/segments.ts';
import { formsOf } from './concepts.ts';
import { findForms } from './find-forms.ts';
import type { Mention } from './find-mentions.ts';
import type { Glossary } from './glossary.ts';
import { renderingOf, underlinedOf } from './underlined.ts';

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

/** Chooses which words of a sentence are marked, of all that it mentions. */
type Marking = (sentence: string, mentions: readonly Mention[], glossary: Glossary) => TermMark[];

const known = new WeakMap<Glossary, WeakMap<Unit, PageTerms>>();
const knownWhole = new WeakMap<Glossary, WeakMap<Unit, PageTerms>>();

/** Returns the terms of a page that it underlines: each is marked once in each language, in the body where it stands there, else in a heading. */
export function termsOn(edition: Edition, unit: Unit, glossary: Glossary): PageTerms {
  return once(known, underlinedIn, edition, unit, glossary);
}

/** Returns every term that a page mentions, each marked once, for a book that has no other way to its entries. */
export function mentionedOn(edition: Edition, unit: Unit, glossary: Glossary): PageTerms {
  return once(knownWhole, (_, mentions) => [...mentions], edition, unit, glossary);
}

function once(of: typeof known, marking: Marking, edition: Edition, unit: Unit, glossary: Glossary): PageTerms {
  const pages = of.get(glossary) ?? new WeakMap<Unit, PageTerms>();
  const terms = pages.get(unit) ?? collect(unit, glossary, marking, (id) => glossary.sentences.keyOf(edition, id));
  of.set(glossary, pages.set(unit, terms));
  return terms;
}

/** Returns the terms of a whole report, each sentence marked as on the page that it stands on. */
export function termsThroughout(edition: Edition, glossary: Glossary): PageTerms {
  const marks = new Map<string, Record<Locale, TermMark[]>>();
  const within = new Map<string, ReadonlySet<string>>();
  for (const page of pagesOf(edition)) {
    const terms = termsOn(edition, page, glossary);
    terms.marks.forEach((own, id) => pageOf(id) === page.id && marks.set(id, own));
    terms.within.forEach((slugs, slug) => within.set(slug, new Set([...(within.get(slug) ?? []), ...slugs])));
  }
  return { marks, within };
}

function collect(unit: Unit, glossary: Glossary, marking: Marking, toKey: (id: string) => string): PageTerms {
  const marks = new Map<string, Record<Locale, TermMark[]>>();
  const within = new Map<string, Set<string>>();
  const seen = { zh: new Set<string>(), en: new Set<string>() };
  for (const segment of shownOn(unit)) {
    const mentions = glossary.find(segment.zh, toKey(segment.id));
    for (const { slug, nested } of mentions) within.set(slug, new Set([...(within.get(slug) ?? []), ...nested.map((inner) => inner.slug)]));
    const marked = marking(segment.zh, mentions, glossary);
    const all = { zh: marked, en: englishOf(segment, marked, glossary) };
    const fresh = (locale: Locale): TermMark[] => {
      const marks = all[locale].filter(
        ({ slug }, index, list) => !seen[locale].has(slug) && list.findIndex((mark) => mark.slug === slug) === index,
      );
      marks.forEach(({ slug }) => seen[locale].add(slug));
      return marks.map(({ slug, start, end }) => ({ slug, start, end }));
    };
    const own = { zh: fresh('zh'), en: fresh('en') };
    if (locales.some((locale) => own[locale].length > 0)) marks.set(segment.id, own);
  }
  return { marks, within };
}

/** The terms that a sentence underlines; where a longer one is not underlined, the shorter ones inside it may be. */
function underlinedIn(sentence: string, mentions: readonly Mention[], glossary: Glossary): TermMark[] {
  const marksOf = (mention: Mention): TermMark[] => {
    const concept = glossary.concepts.get(mention.slug);
    const words = concept && underlinedOf(concept, sentence, mention);
    return words ? [{ slug: mention.slug, ...words }] : mention.nested.flatMap(marksOf);
  };
  return apart(mentions.flatMap(marksOf));
}

/** Where the English says what the Chinese underlines, without the quotation marks around it. */
function englishOf({ en }: Segment, underlined: readonly TermMark[], { concepts }: Glossary): TermMark[] {
  if (en === undefined) return [];
  const slugs = [...new Set(underlined.map(({ slug }) => slug))];
  const all = slugs.flatMap((slug) => {
    const concept = concepts.get(slug);
    return concept ? findForms(en, formsOf(concept)).map((place) => ({ slug, ...renderingOf(en, place) })) : [];
  });
  return apart(all);
}

/** Of marks that overlap, the longest, in the order of the words. */
function apart(marks: readonly TermMark[]): TermMark[] {
  const kept: TermMark[] = [];
  for (const mark of [...marks].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (!kept.some(({ start, end }) => mark.start < end && start < mark.end)) kept.push(mark);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** The sentences whose words a page shows, the body before the headings; the title of a work is no place for terms. */
function shownOn(unit: Unit): Segment[] {
  const isWhole = unit.kind === 'section' || unit.kind === 'measure';
  const shown = placedSegments(unit, () => isWhole).filter(({ paragraph }) => paragraph !== undefined || unit.kind !== 'work');
  const of = (isHeading: boolean): Segment[] =>
    shown.flatMap(({ segment, paragraph }) => ((paragraph === undefined) === isHeading ? segment : []));
  return [...of(false), ...of(true)];
}
