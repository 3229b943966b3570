import { firstSentence } from '#text/first-sentence.ts';
import type { Edition, Place } from './edition.ts';
import { getGlossary, mentionsOf } from './glossary.ts';
import { termsOn } from './terms.ts';
import type { Locale } from './urls.ts';

/** What a popover says of one term; `within` are the slugs of the shorter terms in it. */
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

/** The terms of a page, those within others too, each with the first sentence of its definition. */
export async function popoverData(edition: Edition, place: Place, locale: Locale): Promise<PopoverData> {
  const [{ concepts }, { marks, within }] = [await getGlossary(), await termsOn(edition, place)];
  const slugs = new Set([...marks.values()].flatMap(({ zh, en }) => [...zh, ...en].map(({ slug }) => slug)));
  for (const slug of [...slugs]) for (const inner of within.get(slug) ?? []) slugs.add(inner);
  const data: PopoverData = {};
  for (const slug of [...slugs].sort()) {
    const concept = concepts.get(slug);
    if (!concept) continue;
    data[slug] = {
      zh: concept.zh.term,
      pinyin: concept.zh.pinyin,
      en: concept.en.term,
      definition: firstSentence(concept[locale].definition ?? ''),
      mentions: (await mentionsOf(concept)).length,
      within: [...(within.get(slug) ?? [])].sort(),
    };
  }
  return data;
}
