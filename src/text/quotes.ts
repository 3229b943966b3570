const closing = new Map([...'“”‘’「」『』《》（）()【】〔〕[]'].flatMap((mark, at, all) => (at % 2 ? [] : [[mark, all[at + 1] ?? '']])));
const closers = new Set(closing.values());

/** A pair of quotation marks or brackets, by the offsets of its two ends. */
export interface Pair {
  open: number;
  close: number;
  mark: string;
}

/** A mark whose partner is missing, by its offset. */
export interface Unpaired {
  at: number;
  mark: string;
}

/**
 * Pairs the quotation marks and brackets of one paragraph. A mark without a partner
 * belongs to no pair, so that a slip of the pen never swallows what follows it.
 */
export function pairQuotes(text: string): { pairs: Pair[]; unpaired: Unpaired[] } {
  const pairs: Pair[] = [];
  const unpaired: Unpaired[] = [];
  const stack: Unpaired[] = [];
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    if (closing.has(mark)) stack.push({ at, mark });
    else if (closers.has(mark)) {
      const partner = stack.map(({ mark: opener }) => closing.get(opener)).lastIndexOf(mark);
      if (partner < 0) unpaired.push({ at, mark });
      else {
        const [open, ...skipped] = stack.splice(partner);
        if (open) pairs.push({ open: open.at, close: at, mark: open.mark });
        unpaired.push(...skipped);
      }
    }
  }
  return { pairs, unpaired: [...unpaired, ...stack].sort((a, b) => a.at - b.at) };
}
