import type { Segment, Unit } from '#edition/types.ts';
import { pageOfUnit } from '#edition/units.ts';
import type { TermMark } from '#glossary/marks.ts';
import { mentionedOn } from '#glossary/marks.ts';
import type { Locale } from '#i18n/locale.ts';
import { locales } from '#i18n/locale.ts';
import { placedSegments } from '#report/segments.ts';
import type { Book } from './book.ts';
import type { Chapter } from './chapters.ts';

/** The words of each sentence that lead to the entry of a term, in each language. */
export type ChapterTerms = ReadonlyMap<string, Readonly<Record<Locale, readonly TermMark[]>>>;

/** Returns the terms that a document links: each where it first stands in each language, in a heading only where the text has it nowhere. */
export function termsOfChapter({ edition, glossary, termHrefs }: Book, { work, children }: Chapter): ChapterTerms {
  const seen = { zh: new Set<string>(), en: new Set<string>() };
  const first = (marks: readonly TermMark[], locale: Locale): TermMark[] =>
    marks.filter(({ slug }) => {
      if (!termHrefs.has(slug) || seen[locale].has(slug)) return false;
      seen[locale].add(slug);
      return true;
    });
  const placed = children.flatMap((child): { segment: Segment; unit: Unit; isHeading: boolean }[] =>
    child.type === 'paragraph'
      ? child.children.map((segment) => ({ segment, unit: work, isHeading: false }))
      : placedSegments(child).map(({ segment, unit, paragraph }) => ({
          segment,
          unit: edition.units.get(unit.id) ?? child,
          isHeading: !paragraph,
        })),
  );
  const linked = new Map<string, Record<Locale, TermMark[]>>();
  for (const { segment, unit } of [...placed.filter(({ isHeading }) => !isHeading), ...placed.filter(({ isHeading }) => isHeading)]) {
    const marks = mentionedOn(edition, pageOfUnit(edition, unit), glossary).marks.get(segment.id);
    if (!marks) continue;
    const [zh = [], en = []] = locales.map((locale) => first(marks[locale], locale));
    linked.set(segment.id, { zh, en });
  }
  return linked;
}
