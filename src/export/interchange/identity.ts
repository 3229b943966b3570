import type { Edition } from '#edition/types.ts';
import type { InterchangeFormat, Source } from './format.ts';

/** What files call the program that made them; its version is that of the edition. */
export const tool = 'Eight-Eight Reader';

/** The licence of the translation and of the notes, by its name in SPDX, its address, and in a sentence. */
export const licence = {
  id: 'CC-BY-4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
  words:
    'The Chinese text is an official document, and nothing more is claimed for it. The English translation is unofficial. Translation, glossary and notes: CC BY 4.0, Eight-Eight Reader.',
} as const;

/** Returns what a format is made of: the glossary is of all reports, and has the edition of the home report whichever is asked for. */
export function sourceOf({ of }: Pick<InterchangeFormat, 'of'>, source: Source): Source {
  return of === 'glossary' ? { ...source, edition: source.glossary.sentences.home } : source;
}

/** Returns the name of the file of a format: `wenzhou-2018-1.1.0.tmx`, `glossary-1.1.0.tbx`. */
export function fileNameOf({ of, ending }: Pick<InterchangeFormat, 'of' | 'ending'>, { slug, info }: Edition): string {
  return `${of === 'report' ? slug : 'glossary'}-${info.edition.version}${ending}`;
}

/** Returns what a report is called, in both languages; once where it has a name in one alone. */
export function titleOf({ info }: Edition): string {
  return [...new Set([info.name.zh, info.name.en])].filter((name) => name !== '').join(' · ');
}

/** Returns which edition of a report it is, and of which day: `wenzhou-2018 1.1.0 (2026-11-24)`. */
export function editionWords({ slug, info }: Edition): string {
  return `${slug} ${info.edition.version} (${info.edition.date})`;
}

/** Returns how much of a report is translated, in words that go on from “every sentence in Chinese”. */
export function translatedWords({ info, segments }: Edition): string {
  if (info.translation === 'none') return '';
  const translated = [...segments.values()].filter(({ en }) => en !== undefined).length;
  return translated === segments.size
    ? ' and in an unofficial English translation'
    : `, ${translated} of ${segments.size} in an unofficial English translation`;
}

/** Returns the permanent address of a place, in full where the site has an origin. */
export function addressOf({ edition, urls }: Pick<Source, 'edition' | 'urls'>, id: string): string {
  return urls.absolute(urls.permanent(edition.slug, id));
}

/** Returns the page of a concept in a language, in full where the site has an origin. */
export function conceptAddressOf({ urls }: Pick<Source, 'urls'>, slug: string, locale: 'zh' | 'en'): string {
  return urls.absolute(urls.concept(slug, locale));
}
