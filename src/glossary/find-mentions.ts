/** What a finder needs to know of a concept. */
export interface Term {
  slug: string;
  /** The strings that mean it. */
  variants: readonly string[];
  /** The only sentences in which they do, where the same string means something else elsewhere. */
  only?: readonly string[] | undefined;
}

/** A place in a sentence that means a concept, by its offsets in UTF-16 code units; `nested` are shorter terms inside it or across its edge. */
export interface Mention {
  slug: string;
  start: number;
  end: number;
  nested: Mention[];
}

/** Finds the mentions of all terms in the sentences of a report. */
export type Finder = (sentence: string, id: string) => Mention[];

/**
 * Returns a finder for a termbase: longest match first, from the left. A shorter term inside a longer
 * one, or one that overlaps it, is not lost but nested in it.
 */
export function createFinder(terms: readonly Term[]): Finder {
  const findAll = createMatcher(terms);
  return (sentence, id) => nest(findAll(sentence, id));
}

/** Returns a finder that knows of each term by itself, by its slug: what stands inside a longer term is a mention too. */
export function createFinderOfEach(terms: readonly Term[]): (sentence: string, id: string) => Map<string, Mention[]> {
  const findAll = createMatcher(terms);
  return (sentence, id) => {
    const found = new Map<string, Mention[]>();
    for (const mention of findAll(sentence, id)) {
      const own = found.get(mention.slug);
      if (own) own.push(mention);
      else found.set(mention.slug, [mention]);
    }
    for (const [slug, own] of found) if (own.length > 1) found.set(slug, nest(own));
    return found;
  };
}

/** Returns what finds every place of every term in a sentence, whatever overlaps. */
function createMatcher(terms: readonly Term[]): Finder {
  const byFirst = new Map<string, { words: string; term: Term }[]>();
  for (const term of terms) {
    for (const words of term.variants) {
      const first = words.charAt(0);
      byFirst.set(first, [...(byFirst.get(first) ?? []), { words, term }]);
    }
  }
  return (sentence, id) => {
    const all: Mention[] = [];
    for (let start = 0; start < sentence.length; start++) {
      for (const { words, term } of byFirst.get(sentence.charAt(start)) ?? []) {
        if (!sentence.startsWith(words, start) || (term.only && !term.only.includes(id))) continue;
        all.push({ slug: term.slug, start, end: start + words.length, nested: [] });
      }
    }
    return all;
  };
}

/** Keeps the longest of what overlaps; the rest is nested in the one it overlaps first. */
function nest(mentions: Mention[]): Mention[] {
  const longestFirst = [...mentions].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: Mention[] = [];
  for (const mention of longestFirst) {
    const around = kept.find(({ start, end }) => mention.start < end && start < mention.end);
    if (!around) kept.push(mention);
    else if (!isCovered(mention, [around, ...around.nested])) around.nested.push(mention);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** Whether the same concept is already mentioned at this place in a longer form. */
function isCovered({ slug, start, end }: Mention, mentions: readonly Mention[]): boolean {
  return mentions.some((mention) => mention.slug === slug && start < mention.end && mention.start < end);
}
