interface Block {
  from: number;
  to: number;
  words: string;
}

// Within the rows of the text a block of words holds no other of its kind.
const pattern = /<(p|h[1-5]) class="(?:zh|en)(?: [a-z]+)?"(?: [^>]*)?>([^]*?)<\/\1>/g;

/**
 * Returns a page without the words that stand in the same places of another: block by block, where both differ in their
 * ids alone. The script of the file puts them in again: `src/client/one-file/turn.ts`. Throws where the pages do not have
 * the same blocks.
 */
export function withoutShared(page: string, other: string): string {
  const [own, others] = [blocksIn(page), blocksIn(other)];
  if (own.length !== others.length) throw new Error(`One language has ${own.length} blocks of words, the other ${others.length}.`);
  let [all, at] = ['', 0];
  own.forEach(({ from, to, words }, index) => {
    if (words !== others[index]?.words) return;
    all += page.slice(at, from);
    at = to;
  });
  return all + page.slice(at);
}

function blocksIn(page: string): Block[] {
  return [...page.matchAll(pattern)].map((match) => {
    const [whole, tag = '', inner = ''] = match;
    const to = match.index + whole.length - `</${tag}>`.length;
    return { from: to - inner.length, to, words: inner.replace(/(<span class="s(?: [a-z]+)?") id="[^"]*"/g, '$1') };
  });
}
