import type { PopoverTerm } from '#glossary/popover.ts';
import { fill } from '#i18n/fill.ts';
import { popoverDataFrom } from '../glossary/popover-data.ts';
import { slugOf } from '../glossary/term-of.ts';
import { make } from '../page/make.ts';
import { whenLoaded } from '../page/when-loaded.ts';
import type { Hanging } from './hang.ts';
import { hang } from './hang.ts';
import { hasMargin } from './has-margin.ts';
import type { ReadingStrings } from './strings.ts';
import { readStrings } from './strings.ts';

/** How far below its line a gloss may hang, in lines of the text, and how long it may be, in characters of each language. */
const most = { lines: 5, zh: 60, en: 170 };

interface Item extends Hanging {
  element: HTMLElement;
  box: HTMLElement;
}

const started = new WeakSet<HTMLElement>();

/** Hangs the notes, the sentences elsewhere and the glosses of a text in the margin, each at the line of its word. */
export function hangNotes(article: HTMLElement): void {
  if (!started.has(article)) {
    started.add(article);
    // What opens grows, and again when its ways to be kept have come.
    const sizes = new ResizeObserver(() => hasMargin() && place(article));
    article.querySelectorAll('.parallels details').forEach((details) => sizes.observe(details));
    const { terms } = article.dataset;
    if (terms && article.querySelector('a.t'))
      whenLoaded(Promise.all([popoverDataFrom(terms)(), readStrings()]), ([data, t]) => {
        article.querySelectorAll<HTMLAnchorElement>('a.t, a.resting').forEach((term) => gloss(term, data[slugOf(term)], t));
        if (hasMargin()) place(article);
      });
  }
  place(article);
}

function gloss(term: HTMLAnchorElement, known: PopoverTerm | undefined, t: ReadingStrings): void {
  const isChinese = document.documentElement.dataset['locale'] === 'zh';
  const words = term.closest(isChinese ? '.para > .zh' : '.para > .en');
  const sentence = term.closest('.s');
  const row = term.closest('.row');
  if (!known || !words || !sentence || !row || !known.definition || known.definition.length > most[isChinese ? 'zh' : 'en']) return;
  const box = row.querySelector('.beside') ?? row.appendChild(make('div', 'beside'));
  const lang = isChinese ? 'zh-Hans' : 'en';
  const note = make('p', 'gloss', '', { lang, 'data-at': sentence.id, 'data-term': slugOf(term) });
  note.append(make('b', '', isChinese ? (term.textContent ?? '') : known.en, { lang }), known.definition);
  if (known.mentions > 1) {
    const line = make('small');
    // The term itself is the stop for the keyboard.
    line.append(make('a', '', t.entryWhole, { href: term.href, tabindex: '-1' }), ` · ${fill(t.mentionsHere, known.mentions)}`);
    note.append(line);
  }
  box.append(note);
}

function place(article: HTMLElement): void {
  const elements = [...article.querySelectorAll<HTMLElement>('.beside [data-at]')];
  elements.forEach((element) => element.setAttribute('data-hangs', ''));
  const items = elements.flatMap(toItem);
  hang(items).forEach((top, index) => {
    const { element, box } = items[index] as Item;
    element.toggleAttribute('data-hangs', top !== undefined);
    if (top !== undefined) element.style.top = `${Math.round(top - box.getBoundingClientRect().top - window.pageYOffset)}px`;
  });
  article.setAttribute('data-hung', '');
}

function toItem(element: HTMLElement): Item[] {
  const box = element.closest<HTMLElement>('.beside');
  const line = firstLineOf(wordOf(element));
  const own = firstLineOf(element.querySelector('b, summary'));
  if (!box || line === undefined || own === undefined) return [];
  const { top, height } = element.getBoundingClientRect();
  const isGloss = element.classList.contains('gloss');
  return [{ element, box, height, line: line + top - own + window.pageYOffset, most: isGloss ? most.lines * lineHeightOf(box) : Infinity }];
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
  const [line] = range.toString() === '' ? words.getClientRects() : range.getClientRects();
  return line && (line.top + line.bottom) / 2;
}

function lineHeightOf(box: HTMLElement): number {
  return parseFloat(getComputedStyle(box.parentElement ?? box).lineHeight) || 36;
}
