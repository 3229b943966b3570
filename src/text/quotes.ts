const openers = '“‘「『《（(【〔[';
const closers = '”’」』》））】〕]';

/** The closing mark that an opening one asks for; ASCII brackets count as full-width ones, for texts mix them. */
const partnerOf = (mark: string): string => closers.charAt(openers.indexOf(mark));
const asFullWidth = (mark: string): string => (mark === ')' ? '）' : mark);

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
    if (openers.includes(mark)) stack.push({ at, mark });
    else if (closers.includes(asFullWidth(mark))) {
      const partner = stack.map(({ mark: opener }) => partnerOf(opener)).lastIndexOf(asFullWidth(mark));
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
