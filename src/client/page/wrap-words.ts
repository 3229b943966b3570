/** Returns the text of an element in pieces, without what stands in elements that a selector names. */
export function textNodes(element: HTMLElement, except: string): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement?.closest(except)) nodes.push(node as Text);
  }
  return nodes;
}

/** Returns pieces of text as one. */
export function textOf(nodes: readonly Text[]): string {
  return nodes.map(({ data }) => data).join('');
}

/** Wraps the words between two offsets of some text, each piece in an element of its own, and returns these. Offsets before them stay as they are. */
export function wrapWords(nodes: readonly Text[], from: number, to: number, create: () => HTMLElement): HTMLElement[] {
  const pieces: HTMLElement[] = [];
  let at = 0;
  for (const node of nodes) {
    const [start, end] = [Math.max(from - at, 0), Math.min(to - at, node.data.length)];
    at += node.data.length;
    if (start >= end) continue;
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    const piece = create();
    range.surroundContents(piece);
    pieces.push(piece);
  }
  return pieces;
}
