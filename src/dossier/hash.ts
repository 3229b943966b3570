/** The bases of two hashes by Fowler, Noll and Vo, of 32 bits each: one alone is too short for a thousand sentences. */
const bases = [0x811c9dc5, 0x5bd1e995];
const prime = 0x01000193;

/**
 * Returns a short name of words by which one sees later whether they have changed. White space does not count: it stands
 * between sentences in one place and not in another. It keeps out chance, and nobody who wants to deceive.
 */
export function hashOf(words: string): string {
  const signs = words.replace(/\s+/g, '');
  return bases.map((base) => hashFrom(base, signs).toString(36).padStart(7, '0')).join('');
}

function hashFrom(base: number, signs: string): number {
  let hash = base;
  for (let at = 0; at < signs.length; at++) {
    const code = signs.charCodeAt(at);
    hash = Math.imul(hash ^ (code & 0xff), prime);
    hash = Math.imul(hash ^ (code >> 8), prime);
  }
  return hash >>> 0;
}

/** Returns the hashes of words in both languages; nothing for a language that has none. */
export function hashesOf(zh: string, en: string): { zh?: string; en?: string } {
  return { ...(zh !== '' && { zh: hashOf(zh) }), ...(en !== '' && { en: hashOf(en) }) };
}
