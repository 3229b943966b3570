/** A sentence around a keyword; without a keyword the sentence stands whole in `after`. */
export interface Context {
  before: string;
  keyword: string;
  after: string;
}

/** Returns a sentence parted around a span, by its offsets in UTF-16 code units. */
export function contextOf(words: string, span: { start: number; end: number } | undefined): Context {
  if (!span) return { before: '', keyword: '', after: words };
  return { before: words.slice(0, span.start), keyword: words.slice(span.start, span.end), after: words.slice(span.end) };
}

/** How many characters before the keyword a line has room for. */
const room = { zh: 13, en: 32 };

/** Returns a context whose beginning is cut to the room of a line: whole words in English, a mark of omission where something is cut. */
export function cutBefore({ before, ...rest }: Context, locale: 'zh' | 'en'): Context {
  if (before.length <= room[locale]) return { before, ...rest };
  const tail = before.slice(-room[locale]);
  return { before: `…${locale === 'en' ? tail.slice(tail.indexOf(' ')) : tail}`, ...rest };
}
