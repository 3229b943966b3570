import type { Locale } from '#i18n/locale.ts';
import { strings } from '#i18n/strings.ts';
import { stockTexts } from './find-origins.ts';
import { monthWords } from '#edition/days.ts';
import type { Origin } from './origins-of.ts';

/** Returns what is said of a run beside the name of the earliest text: that it is the earliest of so many, which others have it, what it is. */
export function factsOf(origin: Origin, locale: Locale, compared: number): string[] {
  const t = strings(locale).origins;
  const { texts, kind, stock } = origin;
  const others = texts.slice(1).map(({ name }) => name[locale]);
  return [
    t.earliest(compared),
    ...(others.length > 0 ? [t.alsoIn(others.slice(0, 2), Math.max(0, others.length - 2))] : []),
    ...partOf(origin, locale),
    kind === undefined ? t.unread : t.readAs(t.kinds[kind]),
    ...(kind === 'stock' && stock ? [t.stock[stock](stockTexts)] : []),
  ];
}

/** Returns what is said of the part of a run that a still earlier text has; nothing where there is none. */
export function partOf({ part }: Origin, locale: Locale): string[] {
  if (!part) return [];
  // Between quotation marks its own become single ones.
  const words = part.words.replace(/“/g, '‘').replace(/”/g, '’');
  return [strings(locale).origins.part(words, part.han, part.text.name[locale], monthWords(part.text.date)[locale])];
}

/** Returns whether our English is the official one, else why not, with the editor's note. */
export function comparedWords({ departs, note }: Origin, locale: Locale): string[] {
  const t = strings(locale).origins;
  return [departs ? t.departs[departs] : t.adopted, ...(note ? [note[locale]] : [])];
}
