import sheet from '#styles/hits.css?url';
import { fold, unfold } from '#text/fold.ts';
import { addStyleSheet } from './style-sheet.ts';
import type { Words } from './words.ts';
import { fill } from './words.ts';

/** Marks what a search found on the page that it opened, and offers the steps from one place to the next. */
export function markHits(query: string, words: Words['hits']): void {
  const blocks = [...document.querySelectorAll<HTMLElement>('.row .zh, .row .en')].filter(
    (block) => block.querySelector('.s[id]') ?? block.lang !== document.documentElement.lang,
  );
  const tokens = tokensOf(query.slice(0, 300), blocks);
  const marks = tokens.length === 0 ? [] : blocks.reduce<HTMLElement[][]>((all, block) => all.concat(markIn(block, tokens)), []);
  if (marks.length > 0) void addStyleSheet(sheet).then(() => offerSteps(marks, words));
}

/** What is to be marked: the words as they stand together, if they do anywhere on the page, else each of them. */
function tokensOf(query: string, blocks: readonly HTMLElement[]): string[] {
  const whole = fold(query).text;
  if (whole !== '' && blocks.some((block) => fold(textOf(textNodes(block))).text.indexOf(whole) >= 0)) return [whole];
  return query
    .split(/\s+/)
    .map((token) => fold(token).text)
    .filter((token) => token !== '');
}

function textOf(nodes: readonly Text[]): string {
  return nodes.map(({ data }) => data).join('');
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

/** Whether a stretch that begins or ends with a Latin letter is no part of a longer word. */
function isWord(text: string, from: number, to: number): boolean {
  const inner = (at: number): boolean => /[a-z]/i.test(text.charAt(at - 1)) && /[a-z]/i.test(text.charAt(at));
  return !inner(from) && !inner(to);
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

function offerSteps(marks: HTMLElement[][], words: Words['hits']): void {
  const bar = document.createElement('div');
  bar.className = 'hits';
  bar.setAttribute('role', 'group');
  bar.setAttribute('aria-label', words.about);
  const count = document.createElement('p');
  count.setAttribute('role', 'status');
  const seen = marks.filter(([mark]) => mark && mark.getClientRects().length > 0);
  const places = seen.length > 0 ? seen : marks;
  const target = document.getElementById(location.hash.slice(1).split('-')[0] ?? '');
  let here = Math.max(
    0,
    places.findIndex(([mark]) => mark && target?.contains(mark)),
  );
  const show = (step: number, scroll: boolean): void => {
    places[here]?.forEach(({ classList }) => classList.remove('here'));
    here = (here + step + places.length) % places.length;
    places[here]?.forEach(({ classList }) => classList.add('here'));
    if (scroll) places[here]?.[0]?.scrollIntoView({ block: 'center' });
    count.textContent = fill(words.count, String(here + 1), String(places.length));
  };
  const button = (label: string, run: () => void): HTMLButtonElement => {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = label;
    made.addEventListener('click', run);
    return made;
  };
  const close = (): void => {
    bar.remove();
    marks.forEach((pieces) => pieces.forEach((mark) => mark.replaceWith(...mark.childNodes)));
  };
  bar.append(
    count,
    button(words.previous, () => show(-1, true)),
    button(words.next, () => show(1, true)),
    button(words.close, close),
  );
  (document.querySelector('main') ?? document.body).append(bar);
  show(0, !target);
}
