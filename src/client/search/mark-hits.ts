import { fold, unfold } from '#text/fold.ts';
import type { Strings } from '#i18n/strings.ts';
import { addStyleSheet } from '../page/style-sheet.ts';
import { textNodes, textOf, wrapWords } from '../page/wrap-words.ts';
import { offerSteps } from './hit-steps.ts';
import { isWord, tokensOf } from './tokens.ts';

/** Marks what a search found on the page that it opened, and offers the steps from one place to the next. */
export function markHits(query: string, t: Strings['hits'], sheet: string): void {
  const blocks = [...document.querySelectorAll<HTMLElement>('.row .zh, .row .en')].filter(
    (block) => block.querySelector('.s[id]') ?? !block.classList.contains(document.documentElement.dataset['locale'] ?? ''),
  );
  const tokens = tokensOf(
    query.slice(0, 300),
    blocks.map((block) => textOf(textNodes(block, '.absent, .stand-in, .ref'))),
  );
  const marks = tokens.length === 0 ? [] : blocks.reduce<HTMLElement[][]>((all, block) => all.concat(markIn(block, tokens)), []);
  if (marks.length > 0) void addStyleSheet(sheet).then(() => offerSteps(marks, t));
}

/** Marks the tokens in one block of sentences; every place as the pieces that it takes. */
function markIn(block: HTMLElement, tokens: readonly string[]): HTMLElement[][] {
  const nodes = textNodes(block, '.absent, .stand-in, .ref');
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
    .map(([from, to]) => wrapWords(nodes, from, to, () => document.createElement('mark')))
    .reverse();
}
