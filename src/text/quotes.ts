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
  // How many marks that ask for a partner are open, by it: so none is looked for in vain.
  const open = new Map<string, number>();
  const count = (partner: string, by: number): unknown => open.set(partner, (open.get(partner) ?? 0) + by);
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    if (openers.includes(mark)) {
      stack.push({ at, mark });
      count(partnerOf(mark), 1);
    } else if (closers.includes(asFullWidth(mark))) {
      const own = asFullWidth(mark);
      if ((open.get(own) ?? 0) === 0) {
        unpaired.push({ at, mark });
        continue;
      }
      for (let last = stack.pop(); last; last = stack.pop()) {
        const partner = partnerOf(last.mark);
        count(partner, -1);
        if (partner !== own) {
          unpaired.push(last);
          continue;
        }
        pairs.push({ open: last.at, close: at, mark: last.mark });
        break;
      }
    }
  }
  return { pairs, unpaired: [...unpaired, ...stack].sort((a, b) => a.at - b.at) };
}

/** Returns the pairs that stand in no other, in the order of the text. */
export function outermost(pairs: readonly Pair[]): Pair[] {
  const found: Pair[] = [];
  for (const pair of [...pairs].sort((a, b) => a.open - b.open)) {
    if (pair.open > (found[found.length - 1]?.close ?? -1)) found.push(pair);
  }
  return found;
}
