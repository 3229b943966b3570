import type { Locale } from '#i18n/locale.ts';
import type { TermMention } from './glossary.ts';

/** A sentence around a keyword; without a keyword the sentence stands whole in `after`. */
export interface Context {
  before: string;
  keyword: string;
  after: string;
}

/** One mention in both languages, `en` undefined where the sentence is not translated. */
export interface ConcordanceLine {
  /** The report in which it stands, and the id of the sentence. */
  slug: string;
  id: string;
  zh: Context;
  en: Context | undefined;
}

/** How many characters before the keyword a line has room for. */
const room: Record<Locale, number> = { zh: 13, en: 32 };

/** Returns every mention with its surroundings, what stands before the keyword cut to the room of a line. */
export function concordanceOf(mentions: readonly TermMention[]): ConcordanceLine[] {
  return mentions.map((mention) => ({
    slug: mention.edition.slug,
    id: mention.segment.id,
    zh: contextOf(mention, mention.segment.zh, 'zh'),
    en: mention.segment.en === undefined ? undefined : contextOf(mention, mention.segment.en, 'en'),
  }));
}

function contextOf(mention: TermMention, words: string, locale: Locale): Context {
  const span = mention[locale];
  if (!span) return { before: '', keyword: '', after: words };
  return {
    before: cutBefore(words.slice(0, span.start), locale),
    keyword: words.slice(span.start, span.end),
    after: words.slice(span.end),
  };
}

// Whole words in English; a mark of omission where something is cut.
function cutBefore(words: string, locale: Locale): string {
  if (words.length <= room[locale]) return words;
  const tail = words.slice(-room[locale]);
  return `…${locale === 'en' ? tail.slice(tail.indexOf(' ')) : tail}`;
}
