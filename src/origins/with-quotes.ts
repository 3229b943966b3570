const closing: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '《': '》', '（': '）' };

/**
 * Returns a stretch of a sentence with the marks that belong to its words: the second of a pair whose first it has, the
 * first where it has the second. Offsets are in UTF-16 code units.
 */
export function withQuotes(sentence: string, from: number, to: number): [number, number] {
  for (const [open, close] of Object.entries(closing)) {
    const inside = sentence.slice(from, to);
    const balance = inside.split(open).length - inside.split(close).length;
    if (balance > 0 && sentence.charAt(to) === close) return withQuotes(sentence, from, to + 1);
    if (balance < 0 && sentence.charAt(from - 1) === open) return withQuotes(sentence, from - 1, to);
  }
  return [from, to];
}
