import type { TermMention } from './glossary.ts';
import { urlOfSentence } from './sentence-links.ts';
import type { Locale } from './urls.ts';
import { locales } from './urls.ts';

/** A sentence around a keyword; without a keyword the sentence stands whole in `after`. */
export interface Context {
  before: string;
  keyword: string;
  after: string;
  href: string;
}

/** One mention in both languages, `en` undefined where the sentence is not translated. */
export interface ConcordanceLine {
  id: string;
  /** The report, where it is another than the glossary's. */
  report: string | undefined;
  zh: Context;
  en: Context | undefined;
}

const room: Record<Locale, number> = { zh: 13, en: 32 };

/** Every mention with its surroundings, what stands before the keyword cut to the room of a line. */
export function concordanceOf(mentions: readonly TermMention[]): ConcordanceLine[] {
  return mentions.map((mention) => {
    const [zh, en] = locales.map((locale) => contextOf(mention, locale));
    return {
      id: mention.sentence.id,
      report: mention.key === mention.sentence.id ? undefined : mention.edition.slug,
      zh: zh as Context,
      en,
    };
  });
}

function contextOf(mention: TermMention, locale: Locale): Context | undefined {
  const words = mention.sentence[locale];
  const span = mention[locale];
  const href = urlOfSentence(mention, locale);
  if (words === undefined) return undefined;
  if (!span) return { before: '', keyword: '', after: words, href };
  return {
    before: cutBefore(words.slice(0, span.start), locale),
    keyword: words.slice(span.start, span.end),
    after: words.slice(span.end),
    href,
  };
}

// Whole words in English; a mark of omission where something is cut.
function cutBefore(words: string, locale: Locale): string {
  if (words.length <= room[locale]) return words;
  const tail = words.slice(-room[locale]);
  return `…${locale === 'en' ? tail.slice(tail.indexOf(' ')) : tail}`;
}
