import { fold, unfold } from '#text/fold.ts';
import type { Strings } from '#i18n/strings.ts';
import { addStyleSheet } from '../page/style-sheet.ts';
import { offerSteps } from './hit-steps.ts';
import { isWord, tokensOf } from './tokens.ts';

/** Marks what a search found on the page that it opened, and offers the steps from one place to the next. */
export function markHits(query: string, t: Strings['hits'], sheet: string): void {
  const blocks = [...document.querySelectorAll<HTMLElement>('.row .zh, .row .en')].filter(
    (block) => block.querySelector('.s[id]') ?? !block.classList.contains(document.documentElement.dataset['locale'] ?? ''),
  );
  const tokens = tokensOf(
    query.slice(0, 300),
    blocks.map((block) => textOf(textNodes(block))),
  );
  const marks = tokens.length === 0 ? [] : blocks.reduce<HTMLElement[][]>((all, block) => all.concat(markIn(block, tokens)), []);
  if (marks.length > 0) void addStyleSheet(sheet).then(() => offerSteps(marks, t));
}

/** Marks the tokens in one block of sentences; every place as the pieces that it takes. */
function markIn(block: HTMLElement, tokens: readonly string[]): HTMLElement[][] {
  const nodes = textNodes(block);
  const text = textOf(nodes);
  const folded = fold(text);
  const taken: [number, number][] = [];
  for (const token of tokens) {
    for (let at = folded.text.indexOf(token); at >= 0; at = folded.text.indexOf(token, at + token.length)) {
      const [from, to] = unfold(folded, at, at + token.length);
      if (isWord(text, from, to) && !taken.some(([a, b]) => from < b && a < to)) taken.push([from, to]);
    }
  }
  // From the end, so that the nodes before a mark keep their offsets.
  return taken
    .sort((a, b) => b[0] - a[0])
    .map(([from, to]) => wrap(nodes, from, to))
    .reverse();
}

function textNodes(block: HTMLElement): Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement?.closest('.absent, .stand-in, .ref')) nodes.push(node as Text);
  }
  return nodes;
}

function textOf(nodes: readonly Text[]): string {
  return nodes.map(({ data }) => data).join('');
}

function wrap(nodes: readonly Text[], from: number, to: number): HTMLElement[] {
  const pieces: HTMLElement[] = [];
  let at = 0;
  for (const node of nodes) {
    const [start, end] = [Math.max(from - at, 0), Math.min(to - at, node.data.length)];
    at += node.data.length;
    if (start >= end) continue;
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    const mark = document.createElement('mark');
    range.surroundContents(mark);
    pieces.push(mark);
  }
  return pieces;
}
