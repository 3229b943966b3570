/** Words of one paragraph, and the language that they are in. */
export interface Paragraph {
  lang: string;
  words: string;
}

const blocks = 'p, h1, h2, h3, h4, h5, li, dt, dd, td, th, blockquote, div, section, article, main, body';

/** Where scripts run, what stands in `noscript` is text that no one sees. */
const unseen = 'noscript, script, style';

/**
 * Returns the words that a selection covers, paragraph by paragraph, without anything that is not to be selected or not
 * to be seen. White space is that of a page: a run of it is one space.
 */
export function selectedWords(selected: Selection): Paragraph[] {
  const found: (Paragraph & { block: Element })[] = [];
  const known = new Map<Element, boolean>();
  for (let index = 0; index < selected.rangeCount; index++) {
    const range = selected.getRangeAt(index);
    for (const node of textNodesIn(range)) {
      const parent = node.parentElement;
      const own = parent?.closest<HTMLElement>(blocks);
      if (!own || parent?.closest(unseen) || isSilent(parent, known)) continue;
      const words = node.data.slice(
        node === range.startContainer ? range.startOffset : 0,
        node === range.endContainer ? range.endOffset : node.length,
      );
      const block = shownBlock(own);
      const last = found[found.length - 1];
      if (last?.block === block) last.words += words;
      else found.push({ block, words, lang: own.closest<HTMLElement>('[lang]')?.lang ?? '' });
    }
  }
  return found.map(({ lang, words }) => ({ lang, words: words.replace(/\s+/g, ' ').trim() })).filter(({ words }) => words !== '');
}

function textNodesIn(range: Range): Text[] {
  const top = range.commonAncestorContainer;
  if (top instanceof Text) return [top];
  const nodes: Text[] = [];
  const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (range.intersectsNode(node)) nodes.push(node as Text);
  return nodes;
}

// A heading that runs into its paragraph is one with it.
function shownBlock(block: Element): Element {
  const around = getComputedStyle(block).display === 'inline' ? block.parentElement?.closest(blocks) : undefined;
  return around ? shownBlock(around) : block;
}

// Browsers differ in whether a part of what is not to be selected says so too.
function isSilent(element: Element | null, known: Map<Element, boolean>): boolean {
  if (!element) return false;
  const before = known.get(element);
  if (before !== undefined) return before;
  const { display, userSelect, webkitUserSelect } = getComputedStyle(element);
  const select = userSelect || webkitUserSelect;
  const answer = display === 'none' || select === 'none' || (select !== 'text' && isSilent(element.parentElement, known));
  known.set(element, answer);
  return answer;
}
