const closing: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '《': '》', '（': '）' };

/**
 * Returns a stretch of a sentence with the marks that belong to its words: the second of a pair whose first it has, the
 * first where it has the second. Offsets are in UTF-16 code units.
 */
export function withQuotes(sentence: string, from: number, to: number): [number, number] {
  for (const [open, close] of Object.entries(closing)) {
    const [unopened, unclosed] = unpaired(sentence.slice(from, to), open, close);
    if (unclosed && sentence.charAt(to) === close) return withQuotes(sentence, from, to + 1);
    if (unopened && sentence.charAt(from - 1) === open) return withQuotes(sentence, from - 1, to);
  }
  return [from, to];
}

/** Whether some second mark of words has no first before it, and some first no second behind it. */
function unpaired(words: string, open: string, close: string): [unopened: boolean, unclosed: boolean] {
  let depth = 0;
  let unopened = false;
  for (const sign of words) {
    if (sign === open) depth++;
    else if (sign === close && depth > 0) depth--;
    else if (sign === close) unopened = true;
  }
  return [unopened, depth > 0];
}
