import type { ConceptEntry } from '#glossary/concepts.ts';
import { indexOf } from '#glossary/index-entries.ts';
import type { Locale } from '#i18n/locale.ts';

/** The entries of one initial, and the name of the file that holds them: all in one would be too much for small devices. */
export interface TermGroup {
  letter: string;
  file: string;
  concepts: readonly ConceptEntry[];
}

/** Returns entries as the appendix of a book orders them: by their pinyin, or by their English. */
export function termGroups(concepts: readonly ConceptEntry[], locale: Locale): TermGroup[] {
  const entries = indexOf(concepts, locale);
  const letters = [...new Set(entries.map((entry) => entry.letters[locale]))];
  return letters.map((letter) => ({
    letter,
    file: `terms-${letter.charAt(0).toLowerCase()}.xhtml`,
    concepts: entries.filter((entry) => entry.letters[locale] === letter).map(({ concept }) => concept),
  }));
}

/** Returns the anchor of the entry of a term. */
export function anchorOfTerm(slug: string): string {
  return `term-${slug}`;
}

/** Returns where each entry stands, by the slug of its term. */
export function termHrefs(groups: readonly TermGroup[]): ReadonlyMap<string, string> {
  return new Map(groups.flatMap(({ file, concepts }) => concepts.map(({ slug }) => [slug, `${file}#${anchorOfTerm(slug)}`])));
}
