import type { Edition, Unit } from '#edition/types.ts';
import type { Locale } from '#i18n/locale.ts';
import { firstSentence } from '#text/first-sentence.ts';
import type { Glossary } from './glossary.ts';
import { termsOn } from './marks.ts';

/** What a popover says of one term: how often its report mentions it, too; `within` are the slugs of the shorter terms in it. */
export interface PopoverTerm {
  zh: string;
  pinyin: string;
  en: string;
  definition: string;
  mentions: number;
  within: string[];
}

/** What the popovers of a page say, by slug. */
export type PopoverData = Record<string, PopoverTerm>;

/** Returns the terms of a page, those within others too, each with the first sentence of its definition. */
export function popoverData(edition: Edition, unit: Unit, locale: Locale, glossary: Glossary): PopoverData {
  const { marks, within } = termsOn(edition, unit, glossary);
  const slugs = new Set([...marks.values()].flatMap(({ zh, en }) => [...zh, ...en].map(({ slug }) => slug)));
  for (const slug of [...slugs]) for (const inner of within.get(slug) ?? []) slugs.add(inner);
  const data: PopoverData = {};
  for (const slug of [...slugs].sort()) {
    const concept = glossary.concepts.get(slug);
    if (!concept) continue;
    data[slug] = {
      zh: concept.zh.term,
      pinyin: concept.zh.pinyin,
      en: concept.en.term,
      definition: firstSentence(concept[locale].definition ?? ''),
      mentions: glossary.mentionsWithin(concept, edition).length,
      within: [...(within.get(slug) ?? [])].sort(),
    };
  }
  return data;
}
