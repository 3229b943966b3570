import { popoverDataFrom } from '../glossary/popover-data.ts';
import { slugOf } from '../glossary/term-of.ts';
import type { Keeper } from '../page/reflow.ts';
import { addStyleSheet } from '../page/style-sheet.ts';
import { whenLoaded } from '../page/when-loaded.ts';
import type { Gloss } from './glosses.ts';
import { glossesOf, putGloss, putUnseen } from './glosses.ts';
import type { Hanging } from './hang.ts';
import { hang } from './hang.ts';
import { hasBeenHere } from './has-been-here.ts';
import { hasMargin } from './has-margin.ts';
import { readStrings } from './strings.ts';

/** How far below its line a gloss may hang, in lines of the text. */
const mostLines = 5;

interface Item extends Hanging {
  element: HTMLElement;
  box: HTMLElement;
}

/** How long, in milliseconds, the page has to lie still before glosses come under their paragraphs. */
const rest = 150;

const started = new WeakSet<HTMLElement>();
const waiting = new WeakMap<HTMLElement, Gloss[]>();

/** Hangs the notes, the sentences elsewhere and the glosses of a text in the margin, each at the line of its word; where there is none, the glosses stand under their paragraphs. `keep` runs what changes the layout. */
export function showNotes(article: HTMLElement, sheet: string, keep: Keeper): void {
  if (started.has(article)) return show(article, keep);
  started.add(article);
  const styled = addStyleSheet(sheet).catch(() => undefined);
  whenLoaded(styled, () => {
    waiting.set(article, []);
    // What opens grows, and again when its ways to be kept have come.
    const sizes = new ResizeObserver(() => hasMargin() && place(article));
    article.querySelectorAll('.parallels details').forEach((details) => sizes.observe(details));
    show(article, keep);
  });
  const { terms } = article.dataset;
  if (!terms || !article.querySelector('a.t')) return;
  whenLoaded(Promise.all([popoverDataFrom(terms)(), readStrings(), styled]), ([data, t]) => {
    waiting.set(article, glossesOf(article, data, t));
    // Who comes back is where the window stood with them.
    show(article, hasBeenHere() ? (change) => change() : keep);
    let timer: number | undefined;
    const atRest = (): void => {
      clearTimeout(timer);
      timer = window.setTimeout(() => hasMargin() || show(article, keep), rest);
    };
    addEventListener('scroll', atRest, { passive: true });
  });
}

function show(article: HTMLElement, keep: Keeper): void {
  const glosses = waiting.get(article);
  if (!glosses) return;
  if (hasMargin()) {
    glosses.splice(0).forEach(putGloss);
    place(article);
  } else if (!document.documentElement.hasAttribute('data-view')) putUnseen(glosses, keep);
}

function place(article: HTMLElement): void {
  const elements = [...article.querySelectorAll<HTMLElement>('.beside [data-at]')];
  elements.forEach((element) => element.setAttribute('data-hangs', ''));
  const items = elements.flatMap(toItem);
  let lowest = 0;
  hang(items).forEach((top, index) => {
    const { element, box, height } = items[index] as Item;
    lowest = Math.max(lowest, (top ?? 0) + height);
    element.toggleAttribute('data-hangs', top !== undefined);
    if (top !== undefined) element.style.top = `${Math.round(top - box.getBoundingClientRect().top - window.pageYOffset)}px`;
  });
  // The foot of the page stands below all of them.
  article.style.setProperty('--hung', `${Math.ceil(lowest - article.getBoundingClientRect().top - window.pageYOffset)}px`);
  article.setAttribute('data-hung', '');
}

function toItem(element: HTMLElement): Item[] {
  const box = element.closest<HTMLElement>('.beside');
  const line = firstLineOf(wordOf(element));
  const own = firstLineOf(element.querySelector('b, summary'));
  if (!box || line === undefined || own === undefined) return [];
  const { top, height } = element.getBoundingClientRect();
  const isGloss = element.classList.contains('gloss');
  return [{ element, box, height, line: line + top - own + window.pageYOffset, most: isGloss ? mostLines * lineHeightOf(box) : Infinity }];
}

/** What something hangs at: its term, the mark of its note, else the first words of its sentence. */
function wordOf(element: HTMLElement): Element | null {
  const { at = '', term } = element.dataset;
  const sentence = document.getElementById(at);
  if (term) return [...(sentence?.querySelectorAll<HTMLAnchorElement>('a.t, a.resting') ?? [])].find((one) => slugOf(one) === term) ?? null;
  const mark = document.querySelector(`.xiao[href="#${element.id}"]`);
  return mark && mark.getClientRects().length > 0 ? mark : sentence;
}

/** The middle of the first line of some words in the window. */
function firstLineOf(words: Element | null): number | undefined {
  if (!words) return undefined;
  const range = document.createRange();
  range.selectNodeContents(words);
  // What holds lines of its own has an empty box before them.
  const line = [...(range.toString() === '' ? words.getClientRects() : range.getClientRects())].find(({ width }) => width > 0);
  return line && (line.top + line.bottom) / 2;
}

function lineHeightOf(box: HTMLElement): number {
  return parseFloat(getComputedStyle(box.parentElement ?? box).lineHeight) || 36;
}
